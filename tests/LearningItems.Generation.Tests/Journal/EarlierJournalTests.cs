using LearningItems.Generation.Files;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Files;
using LearningItems.Generation.Tests.Samples;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Journal;

/// <summary>
/// A journal that the command line wrote at version 0.1.0, for the Japanese sample list and the offline stand-in. Who upgrades the library pays for
/// nothing again; where a prompt is changed on purpose, the journal is written anew, as CONTRIBUTING.md says.
/// </summary>
public class EarlierJournalTests
{
    [Fact]
    public async Task Journal_of_an_earlier_version_is_gone_on_with_without_a_call()
    {
        using var directory = new TempDirectory();
        var path = directory.Of("journal.jsonl");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Journal", "ja-n5.journal.jsonl"), path);
        var client = new FakeChatClient(_ => throw new InvalidOperationException("Nothing is to be asked for."))
        {
            Metadata = new ChatClientMetadata("offline", null, "offline-stand-in"),
        };
        var request = new GenerationRequest
        {
            Language = "ja",
            Level = ProficiencyLevel.Parse("N5"),
            Sources = (await WordListReader.ReadAsync(SampleTable.PathOf("ja-n5-vocabulary.csv"))).Sources,
            Categories = [LearningItemCategory.Vocab, LearningItemCategory.WritingSystem, LearningItemCategory.Functional, LearningItemCategory.Cultural],
            Topic = "eating out",
        };

        using var journal = FileGenerationJournal.Open(path);
        var result = await new LearningItemGenerator(client, timeProvider: new InstantTimeProvider()).GenerateAsync(request, new GenerationRunOptions { Journal = journal });

        Assert.Empty(client.Calls);
        Assert.True(result.IsComplete);
        var written = File.ReadLines(path).Count(line => line.StartsWith("""{"kind":"item""", StringComparison.Ordinal));
        Assert.InRange(written, 60, 100);
        Assert.Equal(written, result.Items.Count);
        Assert.Equal(written, result.Report.Totals.KeptItems);
    }
}
