using LearningItems.Generation.Files;
using LearningItems.Offline.Phrasebook;

namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>What is to be generated.</summary>
/// <param name="Name">Its name on the command line and in the tables.</param>
/// <param name="Title">What it is, for the tables.</param>
/// <param name="Request">The request.</param>
/// <param name="Days">How many bad days are averaged.</param>
/// <param name="Rounds">How many runs are measured.</param>
internal sealed record Course(string Name, string Title, GenerationRequest Request, int Days, int Rounds)
{
    private static readonly string[] Nine = ["pronunciation", "idiom", "functional", "cultural", "writing_system", "sociolinguistic", "pragmatic", "literacy", "pattern"];

    /// <summary>Whether every source gets an item of its own; else a few items are drawn from many sources.</summary>
    public bool IsOnePerSource => Request.Categories is [var only] && only == LearningItemCategory.Vocab;

    /// <summary>What is counted as covered.</summary>
    public string Unit => IsOnePerSource ? "word" : "item";

    /// <summary>The words of HSK 1; 2,000 and 20,000 words that are made up; nine pattern categories over the words and points of HSK 1.</summary>
    public static async Task<IReadOnlyList<Course>> AllAsync()
    {
        var words = await ReadAsync("hsk1-vocabulary.csv", SourceKind.Vocabulary);
        var points = await ReadAsync("hsk1-grammar.csv", SourceKind.Grammar);
        var request = Words.Request(0) with { Topic = "daily life", Scenario = "meeting people" };
        return
        [
            new Course("words-200", "200 words of HSK 1", request with { Sources = words, Categories = [LearningItemCategory.Vocab] }, Days: 20, Rounds: 10),
            new Course("words-2000", "2,000 words", Words.Request(2_000, LearningItemCategory.Vocab), Days: 5, Rounds: 3),
            new Course("words-20000", "20,000 words", Words.Request(20_000, LearningItemCategory.Vocab), Days: 2, Rounds: 1),
            new Course("patterns", "Nine pattern categories over 200 words and 50 grammar points", request with { Sources = [.. words, .. points], Categories = [.. Nine.Select(name => new LearningItemCategory(name))] }, Days: 10, Rounds: 5),
        ];
    }

    private static async Task<IReadOnlyList<SourceItem>> ReadAsync(string file, SourceKind kind) =>
        (await WordListReader.ReadAsync(Path.Combine(SampleLibrary.Directory, file), new WordListOptions { Language = "zh", Kind = kind })).Sources;
}
