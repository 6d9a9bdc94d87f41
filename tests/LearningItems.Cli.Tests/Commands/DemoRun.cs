namespace LearningItems.Cli.Tests.Commands;

/// <summary>One run of the demo that several tests look at.</summary>
public sealed class DemoRun : IAsyncLifetime, IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    internal CliRun Run { get; private set; } = null!;

    internal SavedFiles Files => new(_directory["demo"]);

    public async Task InitializeAsync() => Run = await CliRun.InProcessAsync("demo", "--output", _directory["demo"]);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _directory.Dispose();
}
