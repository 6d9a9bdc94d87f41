using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files;

public sealed class SpreadsheetCellTests
{
    [Theory]
    [InlineData("#NAME?")]
    [InlineData("#REF!")]
    [InlineData("#DIV/0!")]
    [InlineData("#N/A")]
    [InlineData("#BEZUG!")]
    [InlineData("=CONCAT(A1)")]
    [InlineData("=A1")]
    [InlineData("=$B$2")]
    [InlineData("=A1&B1")]
    [InlineData("=Sheet1!A1")]
    [InlineData("'=CONCAT(A1)")]
    public void Error_or_formula_is_no_word(string cell)
    {
        var row = CellRows.Word(cell, "zh");

        Assert.Null(row.Source);
        Assert.Contains(" of a spreadsheet, in the column 'word'", row.Reason, StringComparison.Ordinal);
        Assert.Empty(row.Remarks);
    }

    [Theory]
    [InlineData("N/A")]
    [InlineData("@name")]
    [InlineData("#hashtag")]
    [InlineData("'tis")]
    [InlineData("'s avonds")]
    [InlineData("=")]
    [InlineData("=)")]
    [InlineData("= is")]
    [InlineData("na")]
    [InlineData("null")]
    [InlineData("none")]
    [InlineData("NaN")]
    [InlineData("true")]
    public void Word_that_looks_odd_is_a_word(string cell) => Assert.Equal(cell, CellRows.Word(cell, null).Source?.Text);

    [Theory]
    [InlineData("=\"007\"", "007")]
    [InlineData("'002", "002")]
    [InlineData("'a-2", "a-2")]
    [InlineData(" 7 ", "7")]
    [InlineData("'", "'")]
    [InlineData("", null)]
    [InlineData("#REF!", null)]
    public void Id_is_read_without_the_signs_of_spreadsheets(string cell, string? id) =>
        Assert.Equal(id, CellRows.Read(new RowOptions(), (ListField.Text, "word", "喝"), (ListField.Id, "id", cell)).Source!.Id);

    [Fact]
    public void Error_in_another_column_is_told_and_costs_nothing()
    {
        var row = CellRows.Read(new RowOptions(), (ListField.Text, "word", "喝"), (ListField.Gloss, "meaning", "#VALUE!"), (ListField.Gloss, "english", "to drink"));

        Assert.Equal("to drink", row.Source!.Gloss);
        Assert.Equal((RemarkCodes.SpreadsheetError, "'#VALUE!' is an error of a spreadsheet, in the column 'meaning'"), Assert.Single(row.Remarks));
    }
}
