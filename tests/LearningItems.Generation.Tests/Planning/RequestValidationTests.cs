using LearningItems.Generation.Planning;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Planning;

public class RequestValidationTests
{
    private static readonly GenerationRequest Valid = Sources.Request(Sources.Words(1), LearningItemCategory.Vocab);

    [Fact]
    public void Every_fault_of_a_request_is_in_one_message_with_its_value()
    {
        var message = MessageOf(Valid with
        {
            Language = "中文",
            InstructionLanguage = "e",
            Level = null!,
            ExamplesPerItem = 9,
            HouseStyle = new string('s', 4_001),
            Sources = [null!],
            Categories = [default],
        });

        Assert.All(["Language '中文'", "InstructionLanguage 'e'", "Level", "9", "4001", "4000", "Sources", "Categories"], part => Assert.Contains(part, message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zh", "HSK1")]
    [InlineData("zh-TW", "HSK 3.0 2")]
    [InlineData("zh", "A1")]
    [InlineData("ja", "N5")]
    [InlineData("ko", "TOPIK 2")]
    [InlineData("fr", "B1")]
    public void Level_of_a_scale_for_the_language_is_accepted(string language, string level) =>
        RequestValidation.ThrowIfInvalid(Valid with { Language = language, Level = ProficiencyLevel.Parse(level) });

    [Theory]
    [InlineData("zh", "N5", "Level 'N5' is of a scale for Japanese (ja), and Language is 'zh'")]
    [InlineData("ja", "HSK1", "Level 'HSK1' is of a scale for Chinese (zh), and Language is 'ja'")]
    [InlineData("fr", "TOPIK 3", "Level 'TOPIK3' is of a scale for Korean (ko), and Language is 'fr'")]
    public void Level_of_another_languages_scale_is_told_with_what_would_be_right(string language, string level, string message)
    {
        var told = MessageOf(Valid with { Language = language, Level = ProficiencyLevel.Parse(level) });

        Assert.Contains(message, told, StringComparison.Ordinal);
        Assert.Contains("use a CEFR level", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("茶", SourceKind.Vocabulary, true)] // one source twice
    [InlineData("水", SourceKind.Vocabulary, false)]
    [InlineData("茶", SourceKind.Grammar, false)]
    public void Id_is_that_of_one_source(string text, SourceKind kind, bool valid)
    {
        var request = Valid with { Sources = [new() { Id = "a", Text = "茶" }, new() { Id = "b", Text = "酒" }, new() { Id = "a", Text = text, Kind = kind }] };

        if (valid)
        {
            RequestValidation.ThrowIfInvalid(request);
        }
        else
        {
            Assert.Contains($"The id 'a' is that of two sources, '茶' and '{text}'", MessageOf(request), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Existing_item_has_a_target_that_is_text()
    {
        var item = Prepared.Item("茶", LearningItemCategory.Vocab);

        RequestValidation.ThrowIfInvalid(Valid with { ExistingItems = [item] });
        Assert.Contains("ExistingItems", MessageOf(Valid with { ExistingItems = [item, null!] }), StringComparison.Ordinal);
        Assert.Contains("ExistingItems", MessageOf(Valid with { ExistingItems = [item with { TargetItem = "\uD800" }] }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("yue")]
    [InlineData("pt-BR")]
    [InlineData("zh-Hant")]
    [InlineData("sr-Latn-RS")]
    public void Language_tag_is_accepted(string tag) => RequestValidation.ThrowIfInvalid(Valid with { Language = tag, InstructionLanguage = tag, Level = ProficiencyLevel.Parse("A1") });

    [Theory]
    [InlineData("")]
    [InlineData("z")]
    [InlineData("Chinese (Mandarin)")]
    [InlineData("zh_TW")]
    [InlineData("zh-")]
    [InlineData("zh ")]
    [InlineData("zh\n")] // a line break would end the prompt's line
    [InlineData("abcdefghi")]
    public void Text_that_is_no_language_tag_is_a_fault(string tag)
    {
        Assert.Contains($"Language '{tag}'", MessageOf(Valid with { Language = tag }), StringComparison.Ordinal);
        Assert.Contains($"InstructionLanguage '{tag}'", MessageOf(Valid with { InstructionLanguage = tag }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void Two_to_five_examples_are_possible(int examples, bool valid)
    {
        var request = Valid with { ExamplesPerItem = examples };

        Assert.Equal(valid, Record.Exception(() => RequestValidation.ThrowIfInvalid(request)) is null);
    }

    [Fact]
    public void Source_without_text_is_a_fault() =>
        Assert.Contains("Sources", MessageOf(Valid with { Sources = [new SourceItem { Text = null! }] }), StringComparison.Ordinal);

    [Fact]
    public void House_style_of_4000_characters_and_an_empty_request_are_valid() =>
        RequestValidation.ThrowIfInvalid(Valid with { HouseStyle = new string('s', 4_000), Sources = [], Categories = [] });

    public static TheoryData<ReviewedResult> Holes => new()
    {
        new ReviewedResult { Items = [null!] },
        new ReviewedResult { AskedAgain = [new AskedAgainItem { Item = null! }] },
        new ReviewedResult { Settled = [new LedgerEntry { Category = LearningItemCategory.Vocab, SourceId = null!, SourceText = "茶", Outcome = SourceOutcome.Covered }] },
    };

    // A request travels as JSON, where anything may be null.
    [Theory]
    [MemberData(nameof(Holes))]
    public void Reviewed_result_with_a_hole_is_a_fault(ReviewedResult reviewed) =>
        Assert.Contains("Reviewed has an entry that is null", MessageOf(Valid with { Reviewed = reviewed }), StringComparison.Ordinal);

    public static TheoryData<SourceItem> Halves => new()
    {
        new SourceItem { Text = "茶\uD83D" },
        new SourceItem { Text = "茶", Reading = "\uDE00" },
        new SourceItem { Text = "茶", Gloss = "tea\uD83D" },
        new SourceItem { Text = "茶", Sense = "\uDE00\uD83D" },
        new SourceItem { Text = "茶", PartOfSpeech = "\uD83Dnoun" },
    };

    [Theory]
    [MemberData(nameof(Halves), DisableDiscoveryEnumeration = true)]
    public void Half_a_surrogate_pair_in_a_source_is_a_fault_and_a_whole_one_is_none(SourceItem source)
    {
        RequestValidation.ThrowIfInvalid(Valid with { Sources = [new SourceItem { Text = "😀", Gloss = "a smile 😀" }] });

        Assert.Contains("half a surrogate pair", MessageOf(Valid with { Sources = [.. Valid.Sources, source] }), StringComparison.Ordinal);
    }

    private static string MessageOf(GenerationRequest request) =>
        Assert.Throws<InvalidGenerationRequestException>(() => RequestValidation.ThrowIfInvalid(request)).Message;
}
