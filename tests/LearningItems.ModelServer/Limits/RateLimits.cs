namespace LearningItems.LoopbackModel;

/// <summary>
/// What the server lets through: a bucket each for requests and tokens, full at first and filled evenly, as both providers count. A
/// request takes one and the tokens of its prompt and reply when it comes; one that is turned away with 429 takes nothing.
/// </summary>
/// <param name="RequestsPerMinute">Requests a minute, at least 1.</param>
/// <param name="TokensPerMinute">Tokens a minute, in and out together, at least 1.</param>
public sealed record RateLimits(int RequestsPerMinute, int TokensPerMinute);
