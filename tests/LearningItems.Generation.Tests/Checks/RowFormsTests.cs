using LearningItems.Generation.Checks;
using LearningItems.Generation.Profiles;

namespace LearningItems.Generation.Tests.Checks;

public class RowFormsTests
{
    [Theory]
    [InlineData("da", "en mand, mænd", "mand")]
    [InlineData("da", "at få (får, fik, fået)", "få")]
    [InlineData("de", "die Kiefer, -n", "Kiefer")]
    [InlineData("de", "an|rufen (rief an, hat angerufen)", "anrufen")]
    [InlineData("de", "gern(e), lieber, am liebsten", "gern")]
    [InlineData("de", "die Eltern (Pl.)", "Eltern")]
    [InlineData("cs", "brát / vzít", "vzít")]
    [InlineData("en", "put sth off", "put off")]
    [InlineData("en", "good – better – best", "good")]
    [InlineData("el", "μου, σου, του/της", "μου, σου, του")]
    [InlineData("fr", "l'œil (m.), les yeux", "œil")]
    public void Word_that_a_row_cites_with_more_beside_it_is_its_word(string language, string row, string word) => Assert.True(Have(row, word, language));

    [Theory]
    [InlineData("de", "die Kiefer, -n", "Kiefern")] // another form than the row has
    [InlineData("da", "en mand, mænd", "en")]
    [InlineData("cs", "brát / vzít", "dát")]
    [InlineData("en", "put sth off", "put")]
    [InlineData("en", "put", "off")]
    [InlineData("en", "ice cream", "ice")]
    [InlineData("de", "Haus", "")]
    public void Another_word_is_not(string language, string row, string word) => Assert.False(Have(row, word, language));

    private static bool Have(string row, string word, string language) => RowForms.Have(row, word, LanguageProfiles.Find(language, []));
}
