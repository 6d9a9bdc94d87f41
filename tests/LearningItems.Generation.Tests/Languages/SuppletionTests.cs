using LearningItems.Generation.Languages;

namespace LearningItems.Generation.Tests.Languages;

public class SuppletionTests
{
    [Theory]
    [InlineData("en", "go", "went", true)]
    [InlineData("fr", "aller", "vais", true)]
    [InlineData("de", "gut", "am besten", true)]
    [InlineData("es", "decir", "Dímelo", true)]
    [InlineData("ru", "человек", "людей", true)]
    [InlineData("el", "βλέπω", "είδαμε", true)]
    [InlineData("en", "go", "come", false)]
    [InlineData("xx", "go", "went", false)]
    public void Form_of_another_stem_is_known(string language, string word, string form, bool known) => Assert.Equal(known, Suppletion.Has(language, word, form));

    [Theory]
    [InlineData("tr", true)]
    [InlineData("el", false)]
    [InlineData("hi", false)]
    public void Language_with_all_its_usual_stems_is_known(string language, bool known) => Assert.Equal(known, Suppletion.Knows(language));
}
