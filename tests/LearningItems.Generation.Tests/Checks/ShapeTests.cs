using LearningItems.Generation.Checks;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Strategies;

namespace LearningItems.Generation.Tests.Checks;

public class ShapeTests
{
    private static readonly LearningItemDraft Right = Drafts.Vocab("茶", "我喝茶。", "他看书。", "你听歌。");

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("N/A")]
    [InlineData("n/a")]
    [InlineData("TODO")]
    [InlineData("...")]
    [InlineData("null")]
    [InlineData("-")]
    public void Definition_that_says_nothing_is_an_error(string definition) =>
        Assert.Equal(["missing_definition"], Inspect(Right with { Definition = definition }).Errors());

    [Fact]
    public void Definition_of_500_characters_is_right_and_of_501_an_error()
    {
        Assert.Empty(Inspect(Right with { Definition = new string('d', 500) }).Errors());
        Assert.Equal(["definition_too_long"], Inspect(Right with { Definition = new string('d', 501) }).Errors());
    }

    [Theory]
    [InlineData("tea", true)]
    [InlineData("friend!!!", true)] // nine characters
    [InlineData("чай", true)]
    [InlineData("ten chars.", false)]
    [InlineData("朋友", false)]
    [InlineData("とも", false)]
    [InlineData("친구", false)]
    public void Short_definition_is_a_warning_in_alphabetic_scripts_only(string definition, bool warns)
    {
        var findings = Inspect(Right with { Definition = definition });

        Assert.Empty(findings.Errors().Except([FindingCodes.InstructionLanguage])); // 朋友 is a definition, though not in English
        Assert.Equal(warns ? ["definition_short"] : [], findings.Warnings());
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void Two_to_five_examples_are_right(int count, bool right)
    {
        var draft = Drafts.Vocab("茶", [.. "一二三四五六".Take(count).Select(number => $"我喝{number}杯茶。")]);

        Assert.Equal(right ? [] : ["example_count"], Inspect(draft).Errors());
    }

    [Theory]
    [InlineData("zh", "")]
    [InlineData("zh", "　")]
    [InlineData("zh", "N/A")]
    [InlineData("fr", "n/a")]
    [InlineData("fr", "N/A.")]
    [InlineData("fr", " none ")]
    [InlineData("de", "TODO")]
    [InlineData("en", "Example sentence")]
    [InlineData("ja", "…")]
    public void Empty_or_placeholder_example_is_an_error(string language, string example) =>
        Assert.Contains("example_empty", Drafts.InExample(language, example).Errors());

    [Theory]
    [InlineData("en", "none", "None.")]
    [InlineData("en", "none", "none")]
    [InlineData("en", "na", "Na")]
    public void Word_that_looks_like_a_placeholder_may_be_an_example(string language, string word, string example) =>
        Assert.Empty(Drafts.Inspect(language, LearningItemCategory.Vocab, Drafts.Vocab(word, "There are two.", "I saw it.", example), word).Errors());

    [Theory]
    [InlineData("zh", "我喝茶。", "我喝茶。")]
    [InlineData("zh", "我喝茶", " 我喝茶。")]
    [InlineData("fr", "Il lit.", "il  lit")]
    [InlineData("ko", "차를 마셔요.", "차를  마셔요")]
    public void Same_example_twice_is_an_error(string language, string one, string other) =>
        Assert.Contains("examples_repeat", Drafts.Inspect(language, LearningItemCategory.Vocab, Drafts.Vocab("词", one, other), "词").Errors());

    [Theory]
    [InlineData("de", "Das Essen ist gut.", "Das essen wir.")]
    [InlineData("de", "Wir essen.", "Wir Essen.")]
    [InlineData("zh", "我喝茶。", "我喝水。")]
    public void Examples_that_differ_in_a_letter_are_two(string language, string one, string other) =>
        Assert.Empty(Drafts.Inspect(language, LearningItemCategory.Vocab, Drafts.Vocab("词", one, other), "词").Errors());

    [Fact]
    public void Bare_target_is_right_among_other_examples_and_wrong_as_all_of_them()
    {
        Assert.Empty(Drafts.Inspect("zh", LearningItemCategory.Vocab, Drafts.Vocab("对不起", "对不起！", "对不起，我来晚了。", "真对不起。"), "对不起"));
        Assert.Contains("examples_bare_target", Drafts.Inspect("zh", LearningItemCategory.Vocab, Drafts.Vocab("对不起", "对不起！", "对不起。"), "对不起").Errors());
        Assert.Contains("examples_bare_target", Drafts.Inspect("fr", LearningItemCategory.Vocab, Drafts.Vocab("Merci", "merci", "Merci !"), "Merci").Errors());
    }

    [Fact]
    public void Nothing_but_forms_of_the_target_are_no_examples()
    {
        var draft = Drafts.Vocab("окно", "окно", "окна.", "окном") with { Forms = ["окно", "окна", "окном"] };
        Assert.Equal(["examples_bare_target"], Drafts.Inspect("ru", LearningItemCategory.Vocab, draft.With("""{"gender":"n"}"""), "окно").Errors());
        Assert.Empty(Drafts.Inspect("ru", LearningItemCategory.Vocab, (draft with { Examples = [.. draft.Examples.Take(2), new() { Text = "Я стою за окном." }] }).With("""{"gender":"n"}"""), "окно").Errors());
    }

    [Fact]
    public void Single_characters_are_right_examples_of_the_writing_system() =>
        Assert.Empty(Drafts.Inspect(
            "zh", LearningItemCategory.WritingSystem, Drafts.Pattern("The water radical 氵", "河", "海", "洗").With("""{"feature":"component:氵"}""") with { Rows = [1, 2, 3] }, "河", "海", "洗"));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Pattern_item_without_target_is_an_error(string target) =>
        Assert.Equal(["missing_target"], Drafts.Inspect("zh", LearningItemCategory.Other, Drafts.Pattern(target, "我喝茶。", "他看书。").With("""{"why_other":"w"}"""), "茶").Errors());

    [Theory]
    [InlineData("", true, "translation_missing")]
    [InlineData(" ", true, "translation_missing")]
    [InlineData("I drink tea.", true, null)]
    [InlineData("", false, null)]
    public void Translation_is_needed_where_it_was_asked_for(string translation, bool asked, string? error)
    {
        var draft = Right with { Examples = [.. Right.Examples.Select(example => example with { Translation = "A translation." }).Skip(1), Right.Examples[0] with { Translation = translation }] };

        var findings = new DraftInspector([], [FindingCodes.TargetAbsent]).Inspect(Drafts.Context(Sinitic.Chinese, new VocabStrategy(), draft, [new SourceItem { Text = "茶" }], asked));

        Assert.Equal(error is null ? [] : [error], findings.Errors());
    }

    private static IReadOnlyList<Finding> Inspect(LearningItemDraft draft) => Drafts.Inspect("zh", LearningItemCategory.Vocab, draft, "茶");
}
