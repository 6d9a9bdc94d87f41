using LearningItems.Generation;
using LearningItems.LoopbackModel;

namespace LearningItems.Integration.Tests.Batches;

/// <summary>The provider in memory of the package for tests.</summary>
internal sealed class ScriptedProvider : BatchProvider
{
    private readonly StandInChatClient _model = new();
    private readonly ScriptedBatchChatClient _client;

    public ScriptedProvider(BatchScene scene)
    {
        var behaviour = scene.Behaviour;
        _client = new ScriptedBatchChatClient(_model, Time)
        {
            Duration = behaviour.Duration,
            ExpiresAfter = behaviour.ExpiresAfter,
            Cancelling = behaviour.Cancelling,
            SettlingTime = TimeSpan.FromMinutes(1),
            StrangeIds = behaviour.StrangeIds,
            OutcomeOf = request => scene.Fails(request.Id) ? BatchOutcome.Errored : behaviour.Loses(request.Id) ? BatchOutcome.Missing : null,
        };
        for (var number = 1; behaviour.Faults(new BatchCall(BatchOperation.Create, number)) is { } fault; number++)
        {
            _client.FailSubmission(taken: fault is BatchFault.ErrorAfterwards);
        }

        for (var number = 1; behaviour.Faults(new BatchCall(BatchOperation.Get, number)) is not null; number++)
        {
            _client.FailCalls();
        }
    }

    public override IBatchChatClient Client => _client;

    public override IReadOnlyList<string> Paid => _client.AnsweredIds;

    public override int Batches => _client.Batches.Count;

    public override ValueTask DisposeAsync()
    {
        _model.Dispose();
        return ValueTask.CompletedTask;
    }
}
