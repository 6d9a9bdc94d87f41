using System.Globalization;

namespace LearningItems.LoopbackModel.OpenAi;

/// <summary>OpenAI's headers on limits; times are texts such as <c>1.5s</c>.</summary>
internal static class OpenAiRateHeaders
{
    public static IEnumerable<(string Name, string Value)> Of(RateState state) => [.. Of("requests", state.Requests), .. Of("tokens", state.Tokens)];

    private static IEnumerable<(string Name, string Value)> Of(string what, BucketState bucket) =>
    [
        ($"x-ratelimit-limit-{what}", bucket.Limit.ToString(CultureInfo.InvariantCulture)),
        ($"x-ratelimit-remaining-{what}", bucket.Remaining.ToString(CultureInfo.InvariantCulture)),
        ($"x-ratelimit-reset-{what}", string.Create(CultureInfo.InvariantCulture, $"{bucket.Reset.TotalSeconds:0.###}s")),
    ];
}
