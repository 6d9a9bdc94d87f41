using LearningItems.Generation.Checks;
using LearningItems.Generation.Profiles;

namespace LearningItems.Generation.Tests.Checks;

public class MarkInWordTests
{
    [Theory]
    [InlineData("fr", "Mon copain rit.", "pain")]
    [InlineData("de", "Das Handtuch hängt dort.", "Hand")]
    [InlineData("it", "Devo chiamare il medico.", "mare")]
    [InlineData("he", "האח שלי צעיר.", "עיר")]
    [InlineData("ko", "눈물이 났어요.", "눈")]
    [InlineData("id", "Dia rajin, tapi malas.", "api")]
    public void Part_of_a_longer_word_is_told(string language, string text, string form) => Assert.True(Is(text, form, language));

    [Theory]
    [InlineData("fr", "Le pain et mon copain.", "pain")] // it stands alone, too
    [InlineData("fr", "J'aime l'eau.", "eau")]
    [InlineData("it", "Dammi il libro.", "Dam")]
    [InlineData("es", "Quiero verlo.", "ver")]
    [InlineData("he", "אני בבית.", "בית")]
    [InlineData("ar", "قرأت الكتاب.", "كتاب")]
    [InlineData("ko", "눈이 와요.", "눈")]
    [InlineData("id", "Ini bukunya.", "buku")]
    [InlineData("cs", "Nevím.", "vím")]
    [InlineData("de", "Die Tage sind kurz.", "Tag")] // an ending outside
    [InlineData("tr", "Kitabı aldım.", "Kitab")]
    [InlineData("fr", "Il est tard.", "absent")]
    [InlineData("zh", "银行在那儿。", "行")] // words do not stand apart
    public void Word_with_what_is_written_together_with_it_is_right(string language, string text, string form) => Assert.False(Is(text, form, language));

    private static bool Is(string text, string form, string language) => MarkInWord.Is(text, form, LanguageProfiles.Find(language, []));
}
