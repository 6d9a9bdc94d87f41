using LearningItems.Generation.Languages;

namespace LearningItems.Generation.Tests.Languages;

public class DeterminersTests
{
    [Theory]
    [InlineData("es", "Corta con las ", Gender.Feminine)]
    [InlineData("fr", "J'aime cette ", Gender.Feminine)]
    [InlineData("it", "Vado nella *", Gender.Feminine)]
    [InlineData("de", "Ich sehe einen ", Gender.Masculine)]
    [InlineData("cs", "Ta ", Gender.Feminine | Gender.Neuter)] // ta města is a plural
    [InlineData("ru", "Дай эту ", Gender.Feminine)]
    public void Determiner_before_a_noun_tells_its_gender(string language, string before, object gender) => Assert.Equal(gender, Determiners.Before(language, before));

    [Theory]
    [InlineData("es", "Veo el ")] // el agua
    [InlineData("de", "mit der ")]
    [InlineData("de", "mit diesen ")] // Mädchen
    [InlineData("nl", "Nu is het ")] // winter
    [InlineData("cs", "Je tu ")] // hotel
    [InlineData("fr", "dans l'")]
    [InlineData("en", "this ")]
    [InlineData("fr", "")]
    public void Word_that_may_stand_before_several_tells_nothing(string language, string before) => Assert.Equal(Gender.None, Determiners.Before(language, before));
}
