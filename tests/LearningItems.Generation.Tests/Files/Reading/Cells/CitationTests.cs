namespace LearningItems.Generation.Tests.Files;

public sealed class CitationTests
{
    [Theory]
    [InlineData("de", "die Abbildung, -en", "Abbildung")]
    [InlineData("de", "der Absender, –", "Absender")]
    [InlineData("de", "der Fuß, -ü, e", "Fuß")]
    [InlineData("de", "das Haus, ¨-er", "Haus")]
    [InlineData("de", "die Leute (Pl.)", "Leute")]
    [InlineData("de", "Möbel (Pl.)", "Möbel")]
    [InlineData("de", "der Maler, - die Malerin, -nen", "Maler|Malerin")]
    [InlineData("de", "der Maler / die Malerin", "Maler|Malerin")]
    [InlineData("de", "der/die Angestellte, -n", "Angestellte")]
    [InlineData("de", "die Lampe", "Lampe")]
    [InlineData("de", "Abbildung, die, -en", "Abbildung")]
    [InlineData("de", "gehen, ging, ist gegangen", "gehen")]
    [InlineData("de", "abfegen, fegt ab, fegte ab, hat abgefegt", "abfegen")]
    [InlineData("de", "gut, besser, am besten", "gut")]
    [InlineData("de", "etw. machen", "machen")]
    [InlineData("de", "(sich) anmelden", "anmelden")]
    [InlineData("de", "Student(in)", "Student|Studentin")]
    [InlineData("de", "warten (auf + Akk.)", "warten")]
    [InlineData("fr", "le chat, la chatte", "chat|chatte")]
    [InlineData("fr", "un/une élève", "élève")]
    [InlineData("fr", "beau (belle)", "beau|belle")]
    [InlineData("fr", "beau, belle", "beau|belle")]
    [InlineData("fr", "l'eau (f.)", "eau")]
    [InlineData("fr", "étudiant(e)", "étudiant|étudiante")]
    [InlineData("fr", "actif, -ive", "actif")]
    [InlineData("fr", "le petit déjeuner", "petit déjeuner")]
    [InlineData("es", "el/la estudiante", "estudiante")]
    [InlineData("es", "niño/a", "niño|niña")]
    [InlineData("es", "profesor/a", "profesor|profesora")]
    [InlineData("es", "bueno, -a", "bueno|buena")]
    [InlineData("es", "llamar(se)", "llamarse|llamar")]
    [InlineData("es", "el alumno/la alumna", "alumno|alumna")]
    [InlineData("es", "amigo(a)", "amigo|amiga")]
    [InlineData("it", "l'acqua", "acqua")]
    [InlineData("it", "il gatto", "gatto")]
    [InlineData("pt", "o menino, a menina", "menino|menina")]
    [InlineData("pt", "a casa", "casa")]
    [InlineData("nl", "de kat", "kat")]
    [InlineData("nl", "het huis, huizen", "huis")]
    [InlineData("da", "en bil", "bil")]
    [InlineData("da", "et hus", "hus")]
    [InlineData("nb", "ei jente", "jente")]
    [InlineData("no", "et hus, hus", "hus")]
    [InlineData("sv", "en bil", "bil")]
    [InlineData("sv", "ett hus", "hus")]
    [InlineData("en", "a, an", "a|an")]
    [InlineData("en", "to drink", "drink")]
    [InlineData("en", "to look up", "look up")]
    [InlineData("en", "(to) drink", "drink")]
    public void Citation_gives_the_word_to_look_up(string language, string cell, string spellings)
    {
        var row = CellRows.Word(cell, language);

        Assert.Equal(spellings, row.Spellings());
        Assert.Equal(cell == row.Source!.Text ? null : cell, row.Source.Citation);
    }

    [Theory]
    [InlineData("de", "all-")]
    [InlineData("de", "die ganze Zeit")]
    [InlineData("de", "gehen, laufen, rennen")]
    [InlineData("de", "sich freuen")]
    [InlineData("de", "das ist gut")]
    [InlineData("de", "Guten Tag")]
    [InlineData("fr", "se laver")]
    [InlineData("fr", "un peu")]
    [InlineData("fr", "aujourd'hui")]
    [InlineData("es", "¿cómo?")]
    [InlineData("es", "el que")]
    [InlineData("pt", "a partir de")]
    [InlineData("nl", "een beetje")]
    [InlineData("en", "to the left")]
    [InlineData("en", "to and fro")]
    [InlineData("en", "a few")]
    [InlineData("sv", "en gång")]
    [InlineData("da", "et par")]
    [InlineData("nb", "en til")]
    [InlineData("da", "det hus")]
    [InlineData(null, "die Lampe")]
    [InlineData(null, "to drink")]
    public void What_is_no_citation_of_the_language_stays(string? language, string cell)
    {
        var row = CellRows.Word(cell, language);

        Assert.Equal(cell, row.Spellings());
        Assert.Null(row.Source!.Citation);
    }
}
