using LearningItems.Generation.Languages;

namespace LearningItems.Generation.Tests.Languages;

public class GenderEndingsTests
{
    [Theory]
    [InlineData("de", "Freiheit", "m", true)]
    [InlineData("de", "Freiheit", "f", false)]
    [InlineData("de", "Mädchen", "f", true)]
    [InlineData("de", "Kuchen", "m", false)]
    [InlineData("de", "Apfelkuchen", "m", false)]
    [InlineData("de", "Kuchen", "f", false)]
    [InlineData("fr", "nation", "m", true)]
    [InlineData("fr", "bastion", "m", false)]
    [InlineData("pt", "canção", "m", true)]
    [InlineData("pt", "coração", "m", false)]
    [InlineData("pt", "calção", "m", false)]
    [InlineData("hr", "mladost", "m", true)]
    [InlineData("hr", "kompost", "m", false)]
    [InlineData("hr", "kolica", "n", false)]
    [InlineData("cs", "dvířka", "n", false)]
    [InlineData("pl", "studia", "n", false)]
    [InlineData("pl", "radio", "f", true)]
    [InlineData("pl", "książka", "n", true)]
    [InlineData("pl", "okno", "f", true)]
    [InlineData("pl", "radio", "n", false)]
    [InlineData("uk", "сонце", "f", true)]
    [InlineData("ru", "кофе", "m", false)]
    [InlineData("ru", "время", "n", false)]
    [InlineData("es", "canción", "m", true)]
    [InlineData("es", "radio", "f", false)]
    [InlineData("el", "πρόβλημα", "f", false)] // κρέμα is feminine
    [InlineData("el", "κρέμα", "f", false)]
    [InlineData("sv", "station", "n", false)] // nothing is known
    public void Ending_rules_a_gender_out_only_where_no_noun_has_it(string language, string noun, string gender, bool isOut) =>
        Assert.Equal(isOut, GenderEndings.RulesOut(language, noun, Genders.Parse(gender)));
}
