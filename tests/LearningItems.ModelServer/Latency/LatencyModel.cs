namespace LearningItems.LoopbackModel;

/// <summary>How long a reply takes, by the server's clock.</summary>
/// <param name="FirstToken">Time from the request to the first token.</param>
/// <param name="TokensPerSecond">Tokens a second from then on; more than 0.</param>
public sealed record LatencyModel(TimeSpan FirstToken, double TokensPerSecond);
