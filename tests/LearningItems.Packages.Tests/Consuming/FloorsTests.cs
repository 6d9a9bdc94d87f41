using LearningItems.Packages.Tests.Building;

namespace LearningItems.Packages.Tests.Consuming;

/// <summary>The lowest versions that a package names are pinned, and an application restores, builds and runs with exactly these.</summary>
[Collection(PackagesCollection.Name)]
public sealed class FloorsTests(PackedPackages packages)
{
    [Theory]
    [InlineData("Core", "LearningItems.Generation", "net8.0", "1 call planned\nmerci\nlivre\n2 items through JSON\n")]
    [InlineData("Core", "LearningItems.Generation", "net10.0", "1 call planned\nmerci\nlivre\n2 items through JSON\n")]
    [InlineData("Files", "LearningItems.Generation.Files", "net8.0", "2 words of HTML\n4 words of Latin-1\n2 items written\n")]
    [InlineData("Files", "LearningItems.Generation.Files", "net10.0", "2 words of HTML\n4 words of Latin-1\n2 items written\n")]
    [InlineData("OpenAI", "LearningItems.Generation.OpenAI", "net10.0", "Authentication\nk-1: thanks\n")]
    [InlineData("Anthropic", "LearningItems.Generation.Anthropic", "net10.0", "Authentication\nk-1: thanks\n")]
    [InlineData("Postgres", "LearningItems.Generation.Postgres", "net8.0", "learning_items: NpgsqlException\n")]
    [InlineData("Postgres", "LearningItems.Generation.Postgres", "net10.0", "learning_items: NpgsqlException\n")]
    public async Task Application_RunsAtExactlyTheFloors(string name, string id, string target, string output)
    {
        var floors = packages.Open(id).Dependencies(target).Where(dependency => !dependency.StartsWith("LearningItems.", StringComparison.Ordinal)).ToList();
        var consumer = new Consumer(packages, name) { Target = target };
        consumer.PinFloors(floors);

        Assert.Equal(output, await consumer.RunAsync());
        Assert.All(floors, floor => Assert.Contains(floor, consumer.Resolved()));
    }
}
