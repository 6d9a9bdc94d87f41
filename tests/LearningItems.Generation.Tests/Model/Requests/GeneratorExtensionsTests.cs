using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Model.Requests;

/// <summary>A run with nothing of its own but a token needs no null, and a stand-in for the interface hears of it as of any run.</summary>
public sealed class GeneratorExtensionsTests
{
    private static readonly GenerationRequest Request = Sources.Request(Sources.Words(1));

    [Fact]
    public async Task Methods_with_a_token_call_those_of_the_interface()
    {
        var stand = new StandIn();
        using var source = new CancellationTokenSource();

        await stand.PlanAsync(Request, source.Token);
        await stand.GenerateAsync(Request, source.Token);
        Assert.Empty(await Updates.ReadAsync(stand.GenerateStreamingAsync(Request, source.Token)));

        Assert.Equal(["plan", "generate", "stream"], stand.Heard.Select(heard => heard.Method));
        Assert.All(stand.Heard, heard => Assert.Equal((Request, null, source.Token), (heard.Request, heard.Run, heard.Token)));
    }

    // Each compiles, and means the method of the interface.
    [Fact]
    public async Task Other_calls_are_not_ambiguous()
    {
        var stand = new StandIn();

        await stand.PlanAsync(Request);
        await stand.PlanAsync(Request, null);
        await stand.PlanAsync(Request, default);
        await stand.PlanAsync(Request, new GenerationRunOptions());
        await stand.PlanAsync(Request, new GenerationRunOptions(), CancellationToken.None);
        await stand.PlanAsync(Request, cancellationToken: CancellationToken.None);

        Assert.Equal(6, stand.Heard.Count);
    }

    [Fact]
    public async Task Generator_itself_takes_a_token_too()
    {
        using var client = new FakeChatClient(ModelReplies.Good);
        var generator = new LearningItemGenerator(client);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => generator.PlanAsync(Request, new CancellationToken(canceled: true)));
        await Assert.ThrowsAsync<GenerationCanceledException>(() => generator.GenerateAsync(Request, new CancellationToken(canceled: true)));
    }

    private sealed class StandIn : ILearningItemGenerator
    {
        public List<(string Method, GenerationRequest Request, GenerationRunOptions? Run, CancellationToken Token)> Heard { get; } = [];

        public Task<GenerationPlan> PlanAsync(GenerationRequest request, GenerationRunOptions? run = null, CancellationToken cancellationToken = default)
        {
            Heard.Add(("plan", request, run, cancellationToken));
            return Task.FromResult<GenerationPlan>(null!);
        }

        public IAsyncEnumerable<GenerationUpdate> GenerateStreamingAsync(GenerationRequest request, GenerationRunOptions? run = null, CancellationToken cancellationToken = default)
        {
            Heard.Add(("stream", request, run, cancellationToken));
            return Updates.Replay([]);
        }

        public Task<GenerationResult> GenerateAsync(GenerationRequest request, GenerationRunOptions? run = null, CancellationToken cancellationToken = default)
        {
            Heard.Add(("generate", request, run, cancellationToken));
            return Task.FromResult<GenerationResult>(null!);
        }
    }
}
