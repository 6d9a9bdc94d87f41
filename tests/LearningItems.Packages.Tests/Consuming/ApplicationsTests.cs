using LearningItems.Packages.Tests.Building;

namespace LearningItems.Packages.Tests.Consuming;

/// <summary>Applications of several kinds restore, build and run with the packages alone.</summary>
[Collection(PackagesCollection.Name)]
public sealed class ApplicationsTests(PackedPackages packages)
{
    [Fact]
    public async Task WebService_StreamsItems_AndADisconnectCancelsTheCall() => Assert.Equal(
        "text/event-stream\ndata: merci\nthe call was cancelled\n",
        await new Consumer(packages, "Web").RunAsync());

    /// <summary>It pins packages of Microsoft.Extensions at 10.0.10: with a floor above, its restore would fail (NU1605).</summary>
    [Fact]
    public async Task Worker_OnAnEarlierPatch_Generates() => Assert.Equal("2 items\n", await new Consumer(packages, "Worker").RunAsync());

    [Theory]
    [InlineData("LearningItems.Generation", "1 call planned\nmerci: thank you; at any time\n")]
    [InlineData("LearningItems.Generation.Files", "1 item in out/items.jsonl\n")]
    [InlineData("LearningItems.Generation.Testing", "2 of 2 words\n2 of 2 words\nasked again: pain\n1 of 2 words\n")]
    public async Task ProgramOfAReadme_RunsAsPasted(string id, string output) => Assert.Equal(output, await ReadmeProgram(id).RunAsync());

    [Theory]
    [InlineData("LearningItems.Generation.Anthropic")]
    [InlineData("LearningItems.Generation.OpenAI")]
    [InlineData("LearningItems.Generation.Postgres")]
    public async Task ProgramOfAReadme_ThatNeedsAKeyOrADatabase_Builds(string id) => await ReadmeProgram(id).BuildAsync();

    private Consumer ReadmeProgram(string id)
    {
        var consumer = new Consumer(packages, "Readme") { Properties = [$"-p:Package={id}"] };
        consumer.Write("Program.cs", packages.Open(id).Text("README.md").Split("```csharp\n")[1].Split("```\n")[0]);
        return consumer;
    }
}
