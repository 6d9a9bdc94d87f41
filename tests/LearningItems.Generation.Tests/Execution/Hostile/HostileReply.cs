using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Execution.Hostile;

/// <summary>What a twist makes of a reply.</summary>
internal static class HostileReply
{
    public static string Spoil(Twist twist, string text) => twist switch
    {
        Twist.Controls => text.Replace("。", "\\u0000。\\u0007", StringComparison.Ordinal).Replace(" of", "\u001B[2J of", StringComparison.Ordinal),
        Twist.Overrides => text.Replace("。", "\u202E。\U000E0041", StringComparison.Ordinal),
        Twist.HalfPairs => text.Replace("。", "\\ud83d。", StringComparison.Ordinal).Replace("我", "\uD83D我", StringComparison.Ordinal),
        Twist.Heaps => text.Replace("。", new string('\u0301', 300) + "。", StringComparison.Ordinal),
        _ => text,
    };

    /// <summary>The piece that comes again and again after the reply; empty where nothing does.</summary>
    public static string More(Twist twist, string text) => twist switch
    {
        Twist.Copies => text.Length == 0 ? "{\"row\":1}" : text,
        Twist.Endless => " and so on, and so on",
        Twist.EndlessBlanks => "\n    ",
        Twist.EndlessReasoning => "let me think once more. ",
        _ => string.Empty,
    };

    public static IReadOnlyList<UsageDetails> UsageOf(Twist twist, UsageDetails? usage) => twist switch
    {
        Twist.NegativeUsage => [new UsageDetails { InputTokenCount = -5, OutputTokenCount = long.MinValue, CachedInputTokenCount = -1 }],
        Twist.BoundlessUsage => [new UsageDetails { InputTokenCount = long.MaxValue, OutputTokenCount = long.MaxValue, ReasoningTokenCount = long.MaxValue }],
        Twist.NoUsage => [],
        Twist.ManyUsages => [.. Enumerable.Range(0, 50).Select(index => new UsageDetails { InputTokenCount = index, OutputTokenCount = long.MaxValue - index })],
        _ => usage is null ? [] : [usage],
    };

    public static string? Name(Twist twist, string? model) => twist == Twist.LongNames ? new string('m', 100_000) : model;
}
