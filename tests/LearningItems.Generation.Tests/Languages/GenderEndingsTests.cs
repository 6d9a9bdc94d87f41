using LearningItems.Generation.Languages;

namespace LearningItems.Generation.Tests.Languages;

public class GenderEndingsTests
{
    [Theory]
    [InlineData("de", "Freiheit", "m", true)]
    [InlineData("de", "Freiheit", "f", false)]
    [InlineData("de", "Mädchen", "f", true)]
    [InlineData("pl", "książka", "n", true)]
    [InlineData("pl", "okno", "f", true)]
    [InlineData("pl", "radio", "n", false)]
    [InlineData("uk", "сонце", "f", true)]
    [InlineData("ru", "кофе", "m", false)]
    [InlineData("ru", "время", "n", false)]
    [InlineData("es", "canción", "m", true)]
    [InlineData("es", "radio", "f", false)]
    [InlineData("el", "πρόβλημα", "f", true)]
    [InlineData("sv", "station", "n", false)] // nothing is known
    public void Ending_rules_a_gender_out_only_where_no_noun_has_it(string language, string noun, string gender, bool isOut) =>
        Assert.Equal(isOut, GenderEndings.RulesOut(language, noun, Genders.Parse(gender)));
}
