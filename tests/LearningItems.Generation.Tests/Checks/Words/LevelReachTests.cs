using LearningItems.Generation.Checks;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Checks;

/// <summary>How much of an example a learner knows who knows the words of the level: a figure for an editor, found without a dictionary.</summary>
public class LevelReachTests
{
    [Theory]
    [InlineData("en", "he|tea|drink", "He drinks hot tea.", 0.75)] // one of four is new
    [InlineData("en", "go|home", "She went shopping.", 0.67)] // went is known of go, and she is a function word
    [InlineData("de", "der Hund|das Haus|groß", "Die Hunde sind müde.", 0.75)]
    [InlineData("de", "das Haus", "Häuser", 1)]
    [InlineData("de", "gehen", "gegangen", 1)] // another stem, which is known
    [InlineData("de", "genesen", "genas", 0)] // no dictionary, no such form
    [InlineData("fr", "la mer", "mercredi", 0)] // begins like it, and is another word
    [InlineData("fr", "aller", "vais", 1)]
    [InlineData("es", "hablar|buenos días", "Hablamos buenos", 1)]
    [InlineData("es", "y", "estatua", 0)] // "e" is a form of y, not the beginning of one
    [InlineData("ru", "книга", "книгу книгами", 1)]
    [InlineData("tr", "ev|ışık", "Evlerimizde ışıklar", 1)]
    [InlineData("ko", "학교|가다", "학교에서", 1)]
    [InlineData("ar", "بيت", "والبيت كتاب", 0.5)]
    [InlineData("he", "בית", "בבית ספר", 0.5)]
    [InlineData("zh", "我|喝|咖啡", "我喝绿茶。", 0.5)]
    [InlineData("zh", "我|喜欢", "我喜欢图书馆。", 0.5)] // three letters of six
    [InlineData("ja", "食べる|パン", "パンを食べます", 1)] // endings and particles are no words
    [InlineData("ja", "食べる|パン", "肉を食べます", 0.67)]
    [InlineData("ja", "こんにちは", "こんにちは、先生", 0.71)]
    [InlineData("vi", "trà|uống", "Lan uống trà.", 0.67)]
    [InlineData("fr", "café", "2 cafés", 1)] // a number is no word
    [InlineData("fr", "café", "…", 1)] // nothing unknown
    public void Share_of_known_words_of_an_example(string language, string known, string example, double share) =>
        Assert.Equal([share], Measure(language, known.Split('|'), example));

    [Fact]
    public void Words_of_the_list_and_their_variants_are_known_as_well() =>
        Assert.Equal([1, 0.5], Measure("fr", ["jour"], [new SourceItem { Text = "thé", Aliases = ["tisane"] }], "tisane jour", "tasse thé"));

    [Fact]
    public void Without_words_of_the_level_nothing_is_measured() => Assert.Null(Measure("fr", [], "Un café."));

    [Fact]
    public void Where_nobody_knows_where_a_word_ends_nothing_is_measured() => Assert.Null(Measure("ka", ["ჩაი"], "ჩაი"));

    [Fact]
    public void Share_that_an_earlier_run_measured_by_other_words_is_measured_anew()
    {
        var before = Item("Un thé.") with { Details = new ItemDetails { PromptHash = "p", ContentHash = "c", KnownWords = [0.25] } };

        Assert.Equal([0.5], Reach("fr", ["un"], []).Measure(before).Details.KnownWords!);
        Assert.Null(Reach("fr", [], []).Measure(before).Details.KnownWords);
    }

    private static IReadOnlyList<double>? Measure(string language, string[] levelWords, params string[] examples) => Measure(language, levelWords, [], examples);

    private static IReadOnlyList<double>? Measure(string language, string[] levelWords, SourceItem[] sources, params string[] examples) =>
        Reach(language, levelWords, sources).Measure(Item(examples)).Details.KnownWords;

    private static LevelReach Reach(string language, string[] levelWords, SourceItem[] sources) => new(Courses.Knowledge(
        new GenerationRequest { Language = language, Level = ProficiencyLevel.Parse("A1"), Sources = sources, LevelWords = levelWords }, LanguageProfiles.Find(language, [])));

    private static GeneratedItem Item(params string[] examples) => new()
    {
        Item = new LearningItem
        {
            Id = Guid.Empty,
            Language = "fr",
            Category = LearningItemCategory.Vocab,
            TargetItem = "x",
            Definition = "x",
            Examples = [.. examples.Select(text => new LearningItemExample { Text = text })],
            LevelSystem = "cefr",
            LevelMin = "A1",
            LevelMax = "A1",
            CreatedAt = DateTimeOffset.UnixEpoch,
        },
        SourceIds = [],
        Details = new ItemDetails { PromptHash = "p", ContentHash = "c" },
        Warnings = [],
    };
}
