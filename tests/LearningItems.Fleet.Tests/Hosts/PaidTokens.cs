using LearningItems.LoopbackModel;

namespace LearningItems.Fleet.Tests.Hosts;

/// <summary>What a provider would put on its bill: every reply that was begun, whether or not somebody read it.</summary>
internal static class PaidTokens
{
    public static long Of(IEnumerable<ReceivedRequest> requests) => requests.Sum(request => (long)request.InputTokens + request.OutputTokens);

    /// <summary>The requests that are being answered.</summary>
    public static IReadOnlyList<ReceivedRequest> OnTheirWay(ModelServer server) => [.. server.Requests.Where(request => !request.Outcome.IsCompleted)];
}
