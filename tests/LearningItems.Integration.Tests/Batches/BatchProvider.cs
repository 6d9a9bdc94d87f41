using LearningItems.Generation;
using LearningItems.LoopbackModel;
using Microsoft.Extensions.Time.Testing;

namespace LearningItems.Integration.Tests.Batches;

/// <summary>A provider with batches, whose clock stands still until it is told to go on, and its client.</summary>
public abstract class BatchProvider : IAsyncDisposable
{
    internal FakeTimeProvider Time { get; } = new();

    /// <summary>The client; whoever makes another one has that of another process.</summary>
    public abstract IBatchChatClient Client { get; }

    /// <summary>The ids of the requests that were answered, and so are paid for.</summary>
    public abstract IReadOnlyList<string> Paid { get; }

    /// <summary>How many batches there are.</summary>
    public abstract int Batches { get; }

    /// <summary>Whether a search cannot tell of a batch under way.</summary>
    public virtual bool FindsEndedOnly => false;

    public void Advance(TimeSpan by) => Time.Advance(by);

    public abstract ValueTask DisposeAsync();
}

/// <summary>What a provider of the tests does.</summary>
public sealed record BatchScene
{
    public BatchBehaviour Behaviour { get; init; } = new();

    /// <summary>Whether the provider fails at a request.</summary>
    public Func<string, bool> Fails { get; init; } = _ => false;

    /// <summary>What else goes wrong with requests.</summary>
    public IReadOnlyList<FaultRule> Faults { get; init; } = [];

    public static implicit operator BatchScene(BatchBehaviour behaviour) => new() { Behaviour = behaviour };
}
