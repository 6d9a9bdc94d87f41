using System.Runtime.InteropServices;
using System.Security.Cryptography;
using LearningItems.Generation.Testing;

namespace LearningItems.LoopbackModel;

/// <summary>Remembers how prompts began, as providers do from 1,024 tokens on, block by block.</summary>
internal sealed class PromptCache
{
    private const int FewestTokens = 1_024;
    private const int BlockLength = 512;

    private readonly object _gate = new();
    private readonly HashSet<string> _beginnings = new(StringComparer.Ordinal);

    /// <summary>How many tokens of a beginning are known from before, and how many are remembered from now on.</summary>
    public (int Read, int Written) Keep(string beginning)
    {
        var tokens = StandInText.Tokens(beginning);
        if (tokens < FewestTokens)
        {
            return (0, 0);
        }

        var read = StandInText.Tokens(beginning.AsSpan(0, KnownLength(beginning)));
        read = read < FewestTokens ? 0 : read;
        return (read, tokens - read);
    }

    private int KnownLength(string beginning)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var known = 0;
        lock (_gate)
        {
            for (var start = 0; start < beginning.Length; start += BlockLength)
            {
                var block = beginning.AsSpan(start, Math.Min(BlockLength, beginning.Length - start));
                hash.AppendData(MemoryMarshal.AsBytes(block));
                known = _beginnings.Add(Convert.ToHexString(hash.GetCurrentHash())) ? known : start + block.Length;
            }
        }

        return known;
    }
}
