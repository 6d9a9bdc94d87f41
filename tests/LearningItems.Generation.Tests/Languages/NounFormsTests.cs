using LearningItems.Generation.Languages;

namespace LearningItems.Generation.Tests.Languages;

public class NounFormsTests
{
    [Theory]
    [InlineData("en", "mouse", "mice")]
    [InlineData("en", "city", "cities")]
    [InlineData("en", "knife", "knives")]
    [InlineData("de", "Apfel", "Äpfel")]
    [InlineData("de", "Museum", "Museen")]
    [InlineData("fr", "cheval", "chevaux")]
    [InlineData("es", "canción", "canciones")]
    [InlineData("es", "luz", "luces")]
    [InlineData("it", "amico", "amici")]
    [InlineData("it", "uomo", "uomini")]
    [InlineData("pt", "coração", "corações")]
    [InlineData("nl", "maan", "manen")]
    [InlineData("nl", "brief", "brieven")]
    [InlineData("sv", "hand", "händer")]
    [InlineData("el", "φίλος", "φίλους")]
    [InlineData("ru", "друг", "друзья")]
    [InlineData("ru", "гражданин", "граждане")]
    [InlineData("ru", "окно", "окон")]
    [InlineData("hi", "लड़का", "लड़के")]
    [InlineData("fa", "دست", "دست‌هایم")]
    [InlineData("xx", "cat", "dog")]
    public void Form_of_a_noun_may_be_one(string language, string noun, string form) => Assert.True(NounForms.MayBe(language, noun, form));

    [Theory]
    [InlineData("en", "mouse", "mousse")]
    [InlineData("de", "Kirche", "Kirsche")]
    [InlineData("fr", "mère", "mer")]
    [InlineData("es", "hombre", "hombro")]
    [InlineData("it", "cappello", "capelli")]
    [InlineData("pt", "avó", "avô")]
    [InlineData("nl", "maan", "man")]
    [InlineData("sv", "mor", "mur")]
    [InlineData("el", "φίλος", "φύλλο")]
    [InlineData("ru", "друг", "другой")]
    [InlineData("uk", "мати", "мапу")]
    [InlineData("hi", "दिन", "दीन")]
    [InlineData("fa", "دست", "دستور")]
    public void Word_with_another_stem_is_none(string language, string noun, string form) => Assert.False(NounForms.MayBe(language, noun, form));
}
