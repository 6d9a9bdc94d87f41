using LearningItems.Cli.Display;
using LearningItems.Generation;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Commands;

/// <summary>What a person decided on the result of an earlier run, as the request of the run that goes on with it.</summary>
internal static class ReviewedRequest
{
    /// <summary>The request with what was decided; as it is where nothing was.</summary>
    /// <param name="request">The request.</param>
    /// <param name="directory">The directory of the earlier run; null where none is gone on with.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="UsageException">The result or the decisions cannot be read, or are of another language.</exception>
    public static async Task<GenerationRequest> ApplyAsync(GenerationRequest request, string? directory, CancellationToken cancellationToken)
    {
        if (directory is null)
        {
            return request;
        }

        try
        {
            var decisions = await ReviewLog.ReadAsync(directory, cancellationToken);
            return decisions.Last.Count == 0 ? request : decisions.ToRequest(request, await GenerationResultReader.ReadAsync(directory, cancellationToken));
        }
        catch (Exception exception) when (exception is InvalidDataException or FileNotFoundException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"What was decided in '{ShortText.Value(directory)}' cannot be gone on with ({TerminalText.OneLine(exception.Message)}); mend it, or name another directory with --output. Nothing was sent.");
        }
    }
}
