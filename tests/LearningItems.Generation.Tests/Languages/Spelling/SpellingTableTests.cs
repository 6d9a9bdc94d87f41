using LearningItems.Generation.Languages.Spelling;
using LearningItems.Generation.Profiles;

namespace LearningItems.Generation.Tests.Languages.Spelling;

public class SpellingTableTests
{
    [Theory]
    [InlineData("de", "Sie weiss, daß Frau Weiss kommt.", "daß")]
    [InlineData("de", "Die Straße ist groß.", null)]
    [InlineData("tr", "Istanbul çok güzel.", "Istanbul")]
    [InlineData("tr", "İstanbul çok güzel.", null)]
    [InlineData("es", "Yo tambien voy.", "tambien")]
    public void Misspelt_word_is_found_where_it_stands_alone(string language, string text, string? found)
    {
        var right = Misspellings.ByLanguage[language].Find(text, WordSeparation.Spaces, out var word);

        Assert.Equal(found ?? string.Empty, word);
        Assert.Equal(found is null, right is null);
    }

    [Fact]
    public void Word_of_a_language_without_spaces_is_found_anywhere()
    {
        Assert.Equal("我哋", NeighbourWords.ByLanguage["yue"].Find("聽日我們去", WordSeparation.None, out var word));
        Assert.Equal("我們", word);
    }

    [Fact]
    public void Right_spelling_is_another_word_and_no_misspelling_itself() => Assert.All(
        Misspellings.ByLanguage.Values.Concat(NeighbourWords.ByLanguage.Values),
        table => Assert.All(table.Words, pair =>
        {
            Assert.NotEqual(pair.Key, pair.Value);
            Assert.Null(table.Find(pair.Value.Replace('_', ' '), WordSeparation.Spaces, out _));
        }));

    [Fact]
    public void Function_words_of_a_language_are_spelt_right() => Assert.All(
        Misspellings.ByLanguage, table => Assert.All(LanguageProfiles.Find(table.Key, []).FunctionWords, word => Assert.Null(table.Value.Find(word, WordSeparation.Spaces, out _))));

    [Fact]
    public void Letters_of_an_alphabet_are_those_of_its_function_words() => Assert.All(
        LatinAlphabets.NotOf, table => Assert.All(LanguageProfiles.Find(table.Key, []).FunctionWords, word => Assert.False(word.AsSpan().ContainsAny(table.Value), word)));
}
