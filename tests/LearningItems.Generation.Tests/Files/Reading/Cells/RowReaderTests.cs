using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files;

public sealed class RowReaderTests
{
    [Fact]
    public void Simple_row_is_read_as_it_stands()
    {
        var row = CellRows.Read(
            new RowOptions { Language = "zh" },
            (ListField.Text, "word", "爱好"),
            (ListField.Reading, "pinyin", "àihào"),
            (ListField.Gloss, "english", "to like; hobby (n.)"),
            (ListField.PartOfSpeech, "pos", "V/N"),
            (ListField.Id, "id", "L1-0002"),
            (ListField.Level, "hsk", "1"),
            (ListField.Aliases, "aliases", "愛好；嗜好"));

        Assert.Empty(row.Remarks);
        var source = row.Source!;
        Assert.Equal(("爱好", "àihào", "to like; hobby (n.)", "V/N", "L1-0002", "HSK1", null), (source.Text, source.Reading, source.Gloss, source.PartOfSpeech, source.Id, source.Level?.ToString(), source.Citation));
        Assert.Equal(["愛好", "嗜好"], source.Aliases);
    }

    [Fact]
    public void First_column_with_something_in_it_is_the_field() =>
        Assert.Equal("to drink", CellRows.Read(new RowOptions(), (ListField.Text, "word", "喝"), (ListField.Gloss, "german", " "), (ListField.Gloss, "english", "to drink")).Source!.Gloss);

    [Fact]
    public void Cells_without_a_column_are_told_and_the_row_stays()
    {
        var columns = new RowColumns([(0, ListField.Text, "word"), (1, ListField.Gloss, "meaning"), (2, "", "note")]);
        var reader = new RowReader(columns, new RowOptions());

        var row = reader.Read(ListRow.OfCells(3, ["喝", "to drink", "x", " to sip", ""]));

        Assert.Equal(("喝", "to drink"), (row.Source!.Text, row.Source.Gloss));
        var (code, message) = Assert.Single(row.Remarks);
        Assert.Equal((RemarkCodes.ExtraCells, "4 cells for 3 columns, from 'to sip' on not used: a cell that holds the separator needs quotation marks"), (code, message));
        Assert.Empty(reader.Read(ListRow.OfCells(4, ["喝"])).Remarks);
    }

    [Fact]
    public void Label_that_is_a_definition_is_no_part_of_speech()
    {
        var row = CellRows.Read(new RowOptions(), (ListField.Text, "word", "喝"), (ListField.PartOfSpeech, "pos", new string('x', 101)));

        Assert.Null(row.Source!.PartOfSpeech);
        Assert.Equal([RemarkCodes.PartOfSpeechNotUnderstood], row.Codes());
    }

    [Fact]
    public void Row_that_is_a_problem_or_a_source_already_is_passed_on()
    {
        var reader = new RowReader(new RowColumns([]), new RowOptions());
        var source = new SourceItem { Text = "die Lampe" };

        Assert.Equal("broken", reader.Read(ListRow.OfProblem(1, "broken")).Reason);
        Assert.Same(source, reader.Read(ListRow.OfSource(1, source)).Source);
        Assert.Equal("no column has the word", reader.Read(ListRow.OfCells(1, ["x"])).Reason);
    }

    [Fact]
    public void Reason_names_the_column() => Assert.Equal("nothing in the column 'word'", CellRows.Word("<br>", null).Reason);
}
