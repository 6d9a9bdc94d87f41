using LearningItems.Generation.Checks;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks;

/// <summary>Words of a language that English writes alike are not counted for English.</summary>
public class SharedWordsTests
{
    [Theory]
    [InlineData("fr", "an but on me as")]
    [InlineData("de", "in an am so will was her not these")]
    [InlineData("nl", "in is of was had we me over at been as went her must")]
    [InlineData("sv", "i is an by be must not and in for from")]
    [InlineData("da", "i to by is an and had for at have her from")]
    [InlineData("nb", "i to by is an and for at her be do never from")]
    [InlineData("it", "in so me i do can")]
    [InlineData("es", "no me he has as so can")]
    [InlineData("pt", "as do no me for some")]
    [InlineData("ro", "an i must or but of in as am are")]
    [InlineData("pl", "i on do to we my by no was but as will not")]
    [InlineData("cs", "i do to on my by no her had not")]
    [InlineData("hr", "i on do me to but as no")]
    [InlineData("sr-Latn", "i on do me to but as no so")]
    [InlineData("fi", "no he me on")]
    [InlineData("hu", "is be has had must no")]
    [InlineData("tr", "at it an has on her us in i his is be had can not but of as")]
    [InlineData("vi", "to an in me no on but so can do my than then be am")]
    [InlineData("id", "as no not")]
    public void Word_that_both_languages_write_alike_is_counted_for_neither(string language, string words)
    {
        var count = LanguageWords.Count(words, LanguageProfiles.Find(language, []), LanguageProfiles.Find("en", []));

        Assert.Equal((0, words.Split(' ').Length), (count.Other, count.All));
    }

    [Theory]
    [InlineData("da", "i by is and to")]
    [InlineData("hr", "as i no but to")]
    [InlineData("hu", "is be has must no")]
    [InlineData("ro", "an or of must but")]
    public void Sentence_of_words_that_english_has_too_is_not_called_english(string language, string example) =>
        Assert.Empty(DraftCase.Pattern(language, LearningItemCategory.Functional, "7", "{}", "7").WithExamples(example).InspectBy(new OffLanguageCheck()));

    [Theory]
    [InlineData("es", "pt", "da dos como uno vi")]
    [InlineData("pt", "es", "la los desde si uns")]
    [InlineData("it", "fr", "qui est ai ce te")]
    [InlineData("fr", "it", "entre dit or su me")]
    [InlineData("da", "nb", "nå bare av ble ei")]
    [InlineData("nb", "da", "kun meget da si vid")]
    public void Word_that_a_sister_writes_alike_is_counted_for_neither(string language, string sister, string words) =>
        Assert.Equal(0, LanguageWords.Count(words, LanguageProfiles.Find(language, []), LanguageProfiles.Find(sister, [])).Other);
}
