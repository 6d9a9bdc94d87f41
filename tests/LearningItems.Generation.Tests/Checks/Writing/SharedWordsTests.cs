using LearningItems.Generation.Checks;
using LearningItems.Generation.Profiles;

namespace LearningItems.Generation.Tests.Checks;

/// <summary>Words of a language that English writes alike are not counted for English.</summary>
public class SharedWordsTests
{
    [Theory]
    [InlineData("fr", "an but on me as")]
    [InlineData("de", "in an am so will was her")]
    [InlineData("nl", "in is of was had we me over")]
    [InlineData("sv", "i is an by")]
    [InlineData("it", "in so me i do can")]
    [InlineData("es", "no me he has")]
    [InlineData("pt", "as do no me for")]
    [InlineData("pl", "i on do to we my by no was")]
    [InlineData("tr", "at it an has on her us in")]
    [InlineData("vi", "to an in me no on but so can do my")]
    public void Word_that_both_languages_write_alike_is_counted_for_neither(string language, string words)
    {
        var count = LanguageWords.Count(words, LanguageProfiles.Find(language, []), LanguageProfiles.Find("en", []));

        Assert.Equal((0, words.Split(' ').Length), (count.Other, count.All));
    }
}
