namespace LearningItems.Generation;

/// <summary>What every client of batches asks of a submission before anything is sent. Compiled into each package that has such a client.</summary>
internal static class BatchArguments
{
    private const int LongestKey = 40;
    private const int LongestId = 64;

    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The key or an id is malformed, an id is there twice, or there are no requests or too many.</exception>
    public static void Check(string key, IReadOnlyList<BatchRequest> requests, BatchLimits limits)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(requests);
        if (!IsName(key, LongestKey))
        {
            throw new ArgumentException($"The key '{key}' has to be 1 to {LongestKey} letters, digits, '_' and '-'.", nameof(key));
        }

        if (requests.Count == 0 || requests.Count > limits.Requests)
        {
            throw new ArgumentException($"A batch has 1 to {limits.Requests} requests; these are {requests.Count}.", nameof(requests));
        }

        var ids = new HashSet<string>(requests.Count, StringComparer.Ordinal);
        foreach (var request in requests)
        {
            if (!IsName(request.Id, LongestId) || !request.Id.StartsWith(key, StringComparison.Ordinal))
            {
                throw new ArgumentException($"The id '{request.Id}' has to be 1 to {LongestId} letters, digits, '_' and '-', and to begin with the key '{key}'.", nameof(requests));
            }

            if (!ids.Add(request.Id))
            {
                throw new ArgumentException($"The id '{request.Id}' is there twice: results could not be told apart.", nameof(requests));
            }
        }
    }

    /// <exception cref="ArgumentException">The requests have more bytes than a batch may have.</exception>
    public static void CheckBytes(long bytes, BatchLimits limits)
    {
        if (bytes > limits.Bytes)
        {
            throw new ArgumentException($"A batch has at most {limits.Bytes} bytes; these requests have {bytes}. Submit them in several.");
        }
    }

    private static bool IsName(string? text, int longest) => text is { Length: > 0 } && text.Length <= longest && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-');
}
