namespace LearningItems.Generation.Tests.Files.Forms;

public sealed class DelimitedFormTests
{
    [Theory]
    [InlineData("mot,sens\nrivière,river\nnuage,cloud\n", ",")]
    [InlineData("mot;sens\nrivière;river, stream\nnuage;cloud, fog\n", ";")]
    [InlineData("mot|sens\nrivière|river, stream\nnuage|cloud; fog\n", "|")]
    [InlineData("rank, of all\tmot\tsens\n1\trivière\triver, stream\n", "\t")]
    [InlineData("rivière\triver, stream, brook\nnuage\tcloud\n", "\t")]
    [InlineData("rivière - river, stream\nnuage - cloud - white\n", " - ")]
    [InlineData("rivière = river\nnuage = cloud, fog\n", " = ")]
    [InlineData("rivière ## river\nnuage ## cloud, fog\n", " ## ")]
    [InlineData("rivière\nnuage, blanc\nvent\n", null)]
    [InlineData("mot\nBonjour, monsieur\n", null)]
    public void Separator_is_what_gives_most_rows_the_same_number_of_cells(string text, string? separator) =>
        Assert.Equal(separator, RawLists.Read(text).Separator);

    [Fact]
    public void Separator_written_by_hand_parts_a_line_once() =>
        Assert.Equal(["1: rivière¦river", "2: nuage¦cloud - white"], RawLists.Read("rivière - river\nnuage - cloud - white\n").Shown());

    [Fact]
    public void First_line_that_names_the_separator_is_followed_and_no_row() =>
        Assert.Equal(["2: mot¦a, b", "3: vent¦wind, gale"], RawLists.Read("sep=;\r\nmot;a, b\r\nvent;wind, gale\r\n").Shown());

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_breaks_of_every_kind_end_rows_and_blank_lines_are_none(string lineBreak) =>
        Assert.Equal(["2: mot¦sens", "4: vent¦wind"], RawLists.Read("|mot,sens| |vent,wind|".Replace("|", lineBreak, StringComparison.Ordinal)).Shown());

    [Fact]
    public void Quoted_cell_may_hold_separators_line_breaks_and_doubled_quotes() =>
        Assert.Equal(["1: vent¦a \"cold\" wind,\nor gale", "3: nuage¦cloud"], RawLists.Read("vent,\"a \"\"cold\"\" wind,\nor gale\"\nnuage,cloud\n").Shown());

    [Fact]
    public void Stray_quote_is_text_between_tabs() =>
        Assert.Equal(["1: mot¦sens", "2: vent¦\"wind\" of the sea", "3: pli¦5\" fold", "4: nuage¦\"cloud"],
            RawLists.Read("mot\tsens\nvent\t\"wind\" of the sea\npli\t5\" fold\nnuage\t\"cloud\n").Shown());

    [Fact]
    public void Stray_quote_costs_its_own_line_only_between_commas() =>
        Assert.Equal(["1: mot¦sens", "2!", "3: nuage¦cloud, fog"], RawLists.Read("mot,sens\nvent,\"wind\nnuage,\"cloud, fog\"\n").Shown());

    [Fact]
    public void Quotes_that_make_no_cell_in_a_list_are_text() =>
        Assert.Equal(["1: mot¦sens", "2: vent¦\"wind\" (n)", "3: nuage¦\"cloud\" (n)"], RawLists.Read("mot,sens\nvent,\"wind\" (n)\nnuage,\"cloud\" (n)\n").Shown());

    [Fact]
    public void Rows_between_two_stray_quotes_are_not_swallowed()
    {
        var rows = string.Concat(Enumerable.Range(0, 6).Select(i => $"mot{i}\tsens{i}\n"));

        Assert.Equal(9, RawLists.Read($"mot\tsens\na\t\"b\n{rows}c\td\"\n").Rows.Count);
    }

    [Theory]
    [InlineData("// chapitre un\nvent\twind\n// fin\nnuage\tcloud\n", new[] { 1, 3 })]
    [InlineData("# made by hand\nvent,wind\nnuage,cloud\n", new[] { 1 })]
    [InlineData("vent\n# deux, trois\nnuage\n", new[] { 2 })]
    public void Lines_of_remarks_are_told_and_no_rows(string text, int[] lines)
    {
        var list = RawLists.Read(text);

        Assert.Equal(lines, list.RemarkLines());
        Assert.Equal(2, list.Rows.Count);
    }

    [Theory]
    [InlineData("#,mot,sens\n1,vent,wind\n2,nuage,cloud\n")]
    [InlineData("mot,sens\n#NAME?,wind\n#REF!,cloud\n")]
    [InlineData("#amour\n#vent\n#nuage\n")]
    public void Cells_that_begin_with_a_hash_are_data(string text)
    {
        var list = RawLists.Read(text);

        Assert.Equal(3, list.Rows.Count);
        Assert.Empty(list.Remarks);
    }

    [Theory]
    [InlineData("1. 风\n2. 云\n3. 雨\n")]
    [InlineData("1 风\n2 云\n3 雨\n")]
    [InlineData("1、风\n2、云\n3、雨\n")]
    public void Numbering_goes(string text) => Assert.Equal(["1: 风", "2: 云", "3: 雨"], RawLists.Read(text).Shown());

    [Fact]
    public void Numbers_that_count_nothing_stay() =>
        Assert.Equal(["1: 7 Zwerge", "2: 3 Könige", "3: 40 Räuber"], RawLists.Read("7 Zwerge\n3 Könige\n40 Räuber\n").Shown());

    [Fact]
    public void Counts_behind_words_are_a_column() =>
        Assert.Equal(["1: ветер¦812", "2: облако¦40"], RawLists.Read("ветер 812\nоблако 40\n").Shown());

    [Fact]
    public void List_of_remarks_alone_is_refused() => Assert.Contains("no rows", RawLists.Refusal("// eins\n// zwei\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    [InlineData("\uFEFF")]
    public void Empty_file_is_refused(string text) => Assert.Contains("is empty", RawLists.Refusal(text), StringComparison.Ordinal);
}
