using LearningItems.Generation.Work;

namespace LearningItems.Generation.Planning;

/// <summary>Expected tokens of a reply: reckoned from what is asked for, until real usage is known.</summary>
/// <remarks>
/// Lean minified items with three examples were measured at 37 (one per source) and 39 tokens (pattern) with o200k_base. The
/// parts below come to that for short Chinese examples, and grow with what is asked for beyond.
/// </remarks>
internal static class OutputEstimate
{
    private const int Envelope = 8;
    private const int ItemFrame = 10;
    private const int Definition = 12;
    private const int Reading = 6;
    private const int ExampleObject = 6;
    private const int Field = 10;

    /// <summary>The shares of the expected length at which replies are planned, at the least and at the most.</summary>
    private const double Shortest = 0.7;
    private const double Longest = 1.8;

    /// <summary>The expected tokens of one item.</summary>
    public static int PerItem(ReplyShape shape, LanguageProfile language, int examples)
    {
        var example = shape.WithTranslations ? (2 * language.TokensPerExample) + ExampleObject : language.TokensPerExample;
        return ItemFrame + Definition + (shape.WithReading ? Reading : 0) + (examples * example) + (shape.Fields.Sum(field => field.IsList ? 3 : 1) * Field);
    }

    /// <summary>The fewest and most tokens to expect of a reply.</summary>
    public static TokenRange Range(ItemRange items, int perItem) =>
        new(Envelope + (long)(items.Low * perItem * Shortest), Envelope + (long)Math.Ceiling(items.High * perItem * Longest));

    /// <summary>
    /// The output limit to send a call with: the most to expect and half as much again, and room for reasoning, within the model's
    /// own limit. Providers may count the limit against a rate, so it is not the model's maximum.
    /// </summary>
    public static int Limit(TokenRange range, int factor, LearningItemGenerationOptions options, int? reasoning = null) =>
        (int)Math.Min(options.MaxOutputTokens, ((range.High * 3 / 2) + 200 + (reasoning ?? options.ReasoningTokenAllowance)) * factor);
}
