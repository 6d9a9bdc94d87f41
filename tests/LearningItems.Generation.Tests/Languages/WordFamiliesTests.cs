using LearningItems.Generation.Languages;

namespace LearningItems.Generation.Tests.Languages;

public class WordFamiliesTests
{
    [Theory]
    [InlineData("es", "llover", "lluvia", true)]
    [InlineData("es", "llover", "Lluvia", true)]
    [InlineData("es", "estar", "estudiante", true)] // any ending
    [InlineData("es", "llover", "llueve", false)]
    [InlineData("es", "comer", "lluvia", false)]
    [InlineData("xx", "llover", "lluvia", false)]
    public void Words_that_only_look_like_forms_are_known(string language, string word, string form, bool isOther) => Assert.Equal(isOther, WordFamilies.IsOther(language, word, form));

    [Fact]
    public void No_word_is_named_as_none_of_its_own_forms()
    {
        var wrong = WordFamilies.ByLanguage.SelectMany(language => language.Value.Where(row => WordFamilies.IsOther(language.Key, row.Key, row.Key)).Select(row => $"{language.Key} {row.Key}"));

        Assert.Empty(wrong);
    }

    [Fact]
    public void Rows_are_written_as_they_are_looked_for()
    {
        var rows = WordFamilies.ByLanguage.SelectMany(language => language.Value).ToList();

        Assert.All(rows, row => Assert.All(row.Value, other => Assert.Matches(@"^[\p{L}\p{M}'’ʼ\u200C-]+\*?$", other)));
    }
}
