using LearningItems.Generation.Languages;

namespace LearningItems.Generation.Tests.Languages;

public class SlotFormsTests
{
    [Theory]
    [InlineData("cs", "infinitive", "spát", true)]
    [InlineData("cs", "infinitive", "jet do práce", true)] // some word of it
    [InlineData("cs", "infinitive", "spím", false)]
    [InlineData("es", "infinitive", "decírselo", true)]
    [InlineData("es", "gerund", "leyendo", true)]
    [InlineData("es", "gerund", "leer", false)]
    [InlineData("it", "infinitive", "alzarsi", true)]
    [InlineData("de", "infinitive", "tun", true)]
    [InlineData("fr", "infinitive", "mangé", false)]
    [InlineData("hu", "infinitive", "mennem", true)]
    [InlineData("he", "verb in the infinitive", "לאכול", true)]
    [InlineData("he", "infinitive", "אוכל", false)]
    [InlineData("ru", "comparative", "лучше", true)]
    [InlineData("ru", "comparative", "много", false)]
    [InlineData("ja", "verb stem", "聞き", true)]
    [InlineData("ja", "verb stem", "聞く", false)]
    [InlineData("es", "infinitive", "dártelo", true)]
    [InlineData("pt", "infinitive", "fazê-lo", true)]
    [InlineData("ja", "te-form", "飲んで", true)]
    [InlineData("cs", "noun or infinitive", "knihu", true)] // either will do
    [InlineData("cs", "noun", "knihu", true)]
    [InlineData("sv", "infinitive", "simmar", true)] // nothing is known of Swedish ones
    public void Value_fills_a_slot_by_how_it_ends(string language, string slot, string value, bool may) => Assert.Equal(may, SlotForms.MayFill(language, slot, value));
}
