using LearningItems.Generation.Languages;

namespace LearningItems.Generation.Tests.Languages;

public class GenderTests
{
    [Theory]
    [InlineData("m", "Masculine")]
    [InlineData("m/f", "Masculine, Feminine")]
    [InlineData("pl", "Plural")]
    [InlineData("c", "Common")]
    [InlineData("ett", "Neuter")]
    [InlineData("et", "Neuter")]
    [InlineData("ei", "Feminine")]
    [InlineData("en, ei", "Feminine, Common")]
    [InlineData("masculine in the singular", "None")]
    public void Gender_is_read_as_it_is_written(string text, string gender) => Assert.Equal(Enum.Parse<Gender>(gender), Genders.Parse(text));

    [Theory]
    [InlineData("it", "il problema", "Masculine")]
    [InlineData("de", "die Leute", "Feminine, Plural")]
    [InlineData("es", "el agua", "None")]
    [InlineData("es", "la mano", "Feminine")]
    [InlineData("fr", "l'eau", "None")]
    [InlineData("da", "et hus", "Neuter")]
    [InlineData("nb", "ei jente", "Feminine, Common")]
    [InlineData("nb", "en bok", "Masculine, Feminine, Common")]
    [InlineData("fr", "le/la prof", "None")]
    [InlineData("en", "the table", "None")]
    public void Article_of_a_citation_shows_a_gender(string language, string citation, string gender) => Assert.Equal(Enum.Parse<Gender>(gender), Genders.OfArticle(language, citation));

    [Theory]
    [InlineData("fr", "Voici la ", "table", "Feminine")]
    [InlineData("de", "Ich gebe der ", "Frau", "None")] // the dative has the article of another gender
    [InlineData("es", "Bebo el ", "agua", "None")]
    public void Article_before_a_noun_shows_a_gender_where_articles_keep_their_form(string language, string before, string noun, string gender) =>
        Assert.Equal(Enum.Parse<Gender>(gender), Genders.OfArticleBefore(language, before, noun));

    [Theory]
    [InlineData("fr", "l'école", "école")]
    [InlineData("fr", "l’eau (f.)", "eau")]
    [InlineData("it", "L'amico", "amico")]
    [InlineData("it", "un'amica", "amica")]
    [InlineData("de", "der/das Joghurt", "Joghurt")]
    [InlineData("da", "en bil", "bil")]
    [InlineData("nb", "ei jente", "jente")]
    [InlineData("fr", "leçon", "leçon")]
    [InlineData("de", "l'art", "l'art")]
    public void Bare_word_has_no_article(string language, string citation, string bare) => Assert.Equal(bare, Genders.BareWord(language, citation).ToString());

    [Theory]
    [InlineData("fr", "l'avis", "avis")]
    [InlineData("nb", "et hus", "hus")]
    [InlineData("de", "die Leute", "Leute")]
    [InlineData("fr", "l'", "l'")]
    public void Word_is_known_without_its_article(string language, string citation, string word) => Assert.Equal(word, Genders.WithoutArticle(language, citation));
}
