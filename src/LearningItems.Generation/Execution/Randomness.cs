using System.Security.Cryptography;

namespace LearningItems.Generation.Execution;

/// <summary>The randomness of a run that is given none: only delays depend on it.</summary>
internal static class Randomness
{
    /// <summary>A name that nobody else has.</summary>
    public static string Name() => Convert.ToHexString(RandomNumberGenerator.GetBytes(16));

    public static double NextDouble() => RandomNumberGenerator.GetInt32(1 << 24) / (double)(1 << 24);
}
