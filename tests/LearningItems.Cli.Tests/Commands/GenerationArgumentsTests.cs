using LearningItems.Cli.Providers;
using LearningItems.Generation;

namespace LearningItems.Cli.Tests.Commands;

public sealed class GenerationArgumentsTests
{
    [Fact]
    public void Apply_WithAnEndpoint_WaitsForItsFirstPieceAsLongAsForTheCall()
    {
        var (own, other) = (new LearningItemGenerationOptions(), new LearningItemGenerationOptions());

        ClientRun.Vocab.Apply(own);
        (ClientRun.Vocab with { Provider = new ProviderArguments { Name = ChatProvider.OpenAi, Model = "model-1", Endpoint = new Uri("http://model.test/v1") } }).Apply(other);

        Assert.Equal((TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5)), (own.StallTimeout, own.CallTimeout));
        Assert.Equal((other.CallTimeout, TimeSpan.FromMinutes(5)), (other.StallTimeout, other.CallTimeout));
    }
}
