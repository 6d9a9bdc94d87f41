using LearningItems.Generation.Planning;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Replies;
using LearningItems.Generation.Strategies;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Tests.Prompting;

/// <summary>What a prompt says of marking a word in its examples: by a sentence of the language taught.</summary>
public class MarkingTests
{
    public static TheoryData<string> Tags => [.. LanguageProfiles.BuiltIn.Select(profile => profile.Tag)];

    [Theory]
    [MemberData(nameof(Tags))]
    public void Sentence_of_the_language_is_shown(string tag)
    {
        var profile = LanguageProfiles.Find(tag, []);

        var line = Assert.Single(LinesOf(tag));

        Assert.StartsWith(profile.Inflects ? "- examples: mark the row's words as they stand there, inflected or split, with asterisks: " : "- examples: mark split words only: ", line, StringComparison.Ordinal);
        Assert.EndsWith(profile.Marking!, line, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Sentence_of_the_language_has_marks_in_its_own_letters(string tag)
    {
        var profile = LanguageProfiles.Find(tag, []);

        var marked = MarkedText.Read(profile.Marking!);

        Assert.NotEmpty(marked.Form);
        Assert.All(marked.Form.EnumerateRunes(), letter => Assert.True(ScriptOf.Letter(letter) is Scripts.None || (ScriptOf.Letter(letter) & profile.Scripts) != 0, letter.ToString()));
        Assert.DoesNotContain(marked.Form, letter => profile.UnusedLetters.Contains(letter, StringComparison.Ordinal));
        Assert.True(profile.Inflects || marked.Form.Contains(" … ", StringComparison.Ordinal));
    }

    [Fact]
    public void Language_that_is_not_known_is_asked_for_no_marks() => Assert.Empty(LinesOf("eo"));

    [Fact]
    public void Language_of_another_script_than_its_profile_is_shown_no_sentence() => Assert.Equal(
        ["- examples: mark the row's words as they stand there, inflected or split, with asterisks."],
        LinesOf("hi-Latn"));

    [Fact]
    public void Profile_of_an_application_without_a_sentence_asks_for_marks_all_the_same() => Assert.Equal(
        ["- examples: mark the row's words as they stand there, inflected or split, with asterisks."],
        LinesOf("eo", new LanguageProfile { Tag = "eo", Name = "Esperanto", Inflects = true }));

    [Fact]
    public void Grammar_is_asked_for_no_marks() =>
        Assert.DoesNotContain("mark", Prompts.Of(Sources.Request([.. Sources.GrammarPoints(2)]) with { Language = "de", Level = ProficiencyLevel.Parse("A1") }, LearningItemCategory.Grammar).User, StringComparison.Ordinal);

    private static IEnumerable<string> LinesOf(string language, params LanguageProfile[] own)
    {
        var request = Sources.Request([new SourceItem { Text = "a" }], LearningItemCategory.Vocab) with { Language = language, Level = ProficiencyLevel.Parse("A1") };
        var options = new LearningItemGenerationOptions();
        Array.ForEach(own, options.LanguageProfiles.Add);
        var run = PreparedRequest.Prepare(request, new StrategySet([]), options).ToRun();
        return run.Prompts.Build(run.Calls.Single()).User.Split('\n').Where(line => line.StartsWith("- examples:", StringComparison.Ordinal));
    }
}
