using LearningItems.Generation.Text;

namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>
/// The prompt cache of a provider, by the rules OpenAI documents: a prefix that an earlier prompt began with is read from the cache from 1,024 tokens
/// on, in steps of 128. The schema stands before the messages.
/// </summary>
internal sealed class PrefixCache
{
    private const int FewestTokens = 1_024;
    private const int StepTokens = 128;

    // Where prefixes are compared: about every 64 tokens of English.
    private const int BlockLength = 256;

    private readonly HashSet<(int Length, int Hash)> _prefixes = [];

    /// <summary>Tokens of a prompt that the cache has.</summary>
    public int TokensOf(string prompt, int tokens)
    {
        if (tokens < FewestTokens)
        {
            return 0;
        }

        var known = Prefixes(prompt).TakeWhile(_prefixes.Contains).LastOrDefault().Length;
        var cached = TokenEstimator.Estimate(prompt.AsSpan(0, known));
        return cached < FewestTokens ? 0 : cached / StepTokens * StepTokens;
    }

    /// <summary>Keeps a prompt that was read.</summary>
    public void Keep(string prompt, int tokens)
    {
        if (tokens >= FewestTokens)
        {
            _prefixes.UnionWith(Prefixes(prompt));
        }
    }

    // The end of a prompt is a prefix too: the same prompt once more is cached whole.
    private static IEnumerable<(int Length, int Hash)> Prefixes(string prompt)
    {
        var hash = 17;
        for (var at = 0; at < prompt.Length;)
        {
            var end = Math.Min(at + BlockLength, prompt.Length);
            hash = HashCode.Combine(hash, string.GetHashCode(prompt.AsSpan(at, end - at), StringComparison.Ordinal));
            at = end;
            yield return (at, hash);
        }
    }
}
