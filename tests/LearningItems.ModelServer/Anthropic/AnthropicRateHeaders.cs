using System.Globalization;

namespace LearningItems.LoopbackModel.Anthropic;

/// <summary>Anthropic's headers on limits; times are points in time.</summary>
internal static class AnthropicRateHeaders
{
    public static IEnumerable<(string Name, string Value)> Of(RateState state, DateTimeOffset now) => [.. Of("requests", state.Requests, now), .. Of("tokens", state.Tokens, now)];

    private static IEnumerable<(string Name, string Value)> Of(string what, BucketState bucket, DateTimeOffset now) =>
    [
        ($"anthropic-ratelimit-{what}-limit", bucket.Limit.ToString(CultureInfo.InvariantCulture)),
        ($"anthropic-ratelimit-{what}-remaining", bucket.Remaining.ToString(CultureInfo.InvariantCulture)),
        ($"anthropic-ratelimit-{what}-reset", (now + bucket.Reset).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
    ];
}
