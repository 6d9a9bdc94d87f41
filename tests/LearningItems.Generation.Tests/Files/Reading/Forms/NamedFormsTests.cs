namespace LearningItems.Generation.Tests.Files.Forms;

/// <summary>Forms of other programs that say themselves what their columns are.</summary>
public sealed class NamedFormsTests
{
    [Fact]
    public void Anki_export_says_separator_columns_and_what_is_no_field()
    {
        var list = RawLists.Read("#separator:tab\n#html:true\n#columns:Id\tWort\tBedeutung\tMarken\n#guid column:1\n#tags column:4\nq1\tWind\t<b>wind</b>, &amp; gale\twetter\n");

        Assert.Equal("Anki text export", list.Form);
        Assert.Equal(["Id", "Wort", "Bedeutung", "Marken"], list.Header);
        Assert.Equal(["6: q1¦Wind¦<b>wind</b>, &amp; gale¦wetter"], list.Shown());
        Assert.Equal(new Dictionary<int, string> { [0] = "id", [3] = "tags" }, list.Declared);
    }

    [Fact]
    public void Anki_export_without_names_has_no_header()
    {
        var list = RawLists.Read("#separator:Semicolon\n#notetype column:1\n#deck column:2\nBasic;Wetter;vítr;wind\nBasic;Wetter;mrak;cloud\n");

        Assert.Null(list.Header);
        Assert.Equal(["-", "-"], list.Declared.Values);
        Assert.Equal(["4: Basic¦Wetter¦vítr¦wind", "5: Basic¦Wetter¦mrak¦cloud"], list.Shown());
    }

    [Fact]
    public void Cedict_entries_are_word_other_spelling_reading_and_glosses()
    {
        var list = RawLists.Read("# CC-CEDICT\n雲 云 [yun2] /cloud/to say (old)/\n山 山 [shan1] /mountain/\nbroken\n雨 雨 [yu3] /rain/\n" + string.Concat(Enumerable.Repeat("水 水 [shui3] /water/\n", 10)));

        Assert.Equal("CC-CEDICT", list.Form);
        Assert.Equal(["2: 云¦雲¦yun2¦cloud; to say (old)", "3: 山¦¦shan1¦mountain", "4!", "5: 雨¦¦yu3¦rain"], list.Shown().Take(4));
        Assert.Equal(["text", "aliases", "reading", "gloss"], list.Declared.OrderBy(pair => pair.Key).Select(pair => pair.Value));
        Assert.Equal([1], list.RemarkLines());
    }

    [Fact]
    public void Pleco_headword_has_its_traditional_form_in_brackets()
    {
        var list = RawLists.Read("// Wetter\n云[雲]\tyun2\tcloud\n山[山]\tshan1\tmountain\n");

        Assert.Equal("Pleco flashcards", list.Form);
        Assert.Equal(["2: 云¦雲¦yun2¦cloud", "3: 山¦¦shan1¦mountain"], list.Shown());
        Assert.Equal(["text", "aliases", "reading", "gloss"], list.Declared.OrderBy(pair => pair.Key).Select(pair => pair.Value));
        Assert.Equal([1], list.RemarkLines());
    }

    [Fact]
    public void Pleco_header_names_the_columns()
    {
        var list = RawLists.Read("Wort\tLesung\tBedeutung\n云[雲]\tyun2\tcloud\n山[山]\tshan1\tmountain\n");

        Assert.Equal(["Wort", "aliases", "Lesung", "Bedeutung"], list.Header);
        Assert.Equal(2, list.Rows.Count);
    }

    [Fact]
    public void Markdown_tables_under_one_header_are_one_list()
    {
        var list = RawLists.Read("# Wetter\n\n| Wort | Sinn |\n|---|:--:|\n| Wind | wind \\| gale |\n\nMehr:\n\n| Wort | Sinn |\n|---|---|\n| Regen | rain |\n");

        Assert.Equal(["3: Wort¦Sinn", "5: Wind¦wind | gale", "11: Regen¦rain"], list.Shown());
        Assert.Equal([1, 7], list.RemarkLines());
    }

    [Fact]
    public void Markdown_tables_of_different_columns_are_refused() =>
        Assert.Contains("different columns", RawLists.Refusal("| a | b |\n|---|---|\n| 1 | 2 |\n\n| c | d |\n|---|---|\n| 3 | 4 |\n"), StringComparison.Ordinal);

    [Fact]
    public void Table_of_a_web_page_is_read_with_its_lines()
    {
        var list = RawLists.Read("<!DOCTYPE html>\n<html><body><h1>Wetter</h1><table>\n<tr><th>Wort</th><th>Sinn</th></tr>\n<tr><td>Wind</td><td>wind<br>gale &amp; storm</td></tr>\n<tr><td><ruby>雨<rt>あめ</rt></ruby></td><td>rain</td></tr>\n</table></body></html>");

        Assert.Equal("web page", list.Form);
        Assert.Equal(["3: Wort¦Sinn", "4: Wind¦wind; gale & storm", "5: <ruby>雨<rt>あめ</rt></ruby>¦rain"], list.Shown());
    }

    [Fact]
    public void Cell_of_a_web_page_that_spans_rows_stands_in_each() =>
        Assert.Equal(["1: A1¦Wind", "1: A1¦Regen", "1: A2¦Schnee"],
            RawLists.Read("<table><tr><td rowspan=2>A1</td><td>Wind</td></tr><tr><td>Regen</td></tr><tr><td>A2</td><td>Schnee</td></tr></table>").Shown());

    [Fact]
    public void Cell_that_spans_more_than_two_rows_stands_in_all_of_them_and_one_that_spans_columns_in_the_first() =>
        Assert.Equal(["1: A1¦Wind¦", "1: A1¦Regen¦rain", "1: A1¦Schnee¦snow"],
            RawLists.Read("<table><tr><td rowspan=3>A1</td><td colspan=2>Wind</td></tr><tr><td>Regen</td><td>rain</td></tr><tr><td>Schnee</td><td>snow</td></tr></table>").Shown());

    [Fact]
    public void Tables_of_a_web_page_under_one_header_are_one_list()
    {
        var list = RawLists.Read("<html>\n<table><tr><th>Wort</th><th>Sinn</th></tr>\n<tr><td>Wind</td><td>wind</td></tr></table>\n<table><tr><th>wort</th><th>Sinn</th></tr>\n<tr><td>Regen</td><td>rain</td></tr></table></html>");

        Assert.Equal(["2: Wort¦Sinn", "3: Wind¦wind", "5: Regen¦rain"], list.Shown());
        Assert.Empty(list.Remarks);
    }

    [Theory]
    [InlineData("<html><body><p>No table here.</p></body></html>", "without a table")]
    [InlineData("<table><tr><td>a</td></tr><tr><td>b</td></tr></table><table><tr><td>c</td></tr><tr><td>d</td></tr></table>", "")]
    public void Web_page_that_is_no_list_is_named(string html, string said) => Assert.Contains(said, RawLists.Refusal(html.Contains("<p>", StringComparison.Ordinal) ? html : "<html>" + html), StringComparison.Ordinal);
}
