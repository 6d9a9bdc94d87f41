using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files;

public sealed class LedgerTests
{
    [Fact]
    public void First_line_names_the_columns() =>
        Assert.Equal(["category,source_id,source_text,outcome,item_ids,detail"], LedgerLines.Of(Results.Result()));

    [Fact]
    public void Entry_is_one_row_with_its_items_joined_by_semicolons()
    {
        var entry = Entry(LearningItemCategory.WritingSystem, SourceOutcome.Covered) with { ItemIds = [Results.FirstId, Results.SecondId] };

        Assert.Equal($"writing_system,w1,爱,covered,{Results.FirstId};{Results.SecondId},", Row(entry));
    }

    [Theory]
    [InlineData(SourceOutcome.NotApplicable, "not_applicable")]
    [InlineData(SourceOutcome.BudgetExhausted, "budget_exhausted")]
    [InlineData(SourceOutcome.Cancelled, "cancelled")]
    public void Outcome_is_written_in_snake_case(SourceOutcome outcome, string written) =>
        Assert.Equal($"idiom,w1,爱,{written},,", Row(Entry(LearningItemCategory.Idiom, outcome)));

    [Theory]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("two\rlines", "\"two\rlines\"")]
    [InlineData("a;b", "a;b")]
    public void Cell_is_quoted_where_csv_needs_it(string detail, string written) =>
        Assert.Equal($"vocab,w1,爱,skipped,,{written}", Row(Entry(LearningItemCategory.Vocab, SourceOutcome.Skipped) with { Detail = detail }));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-て")]
    [InlineData("@home")]
    public void Text_that_a_spreadsheet_could_take_for_a_formula_is_not_altered(string text) =>
        Assert.Equal($"grammar,g1,{text},unused,,", Row(Entry(LearningItemCategory.Grammar, SourceOutcome.Unused) with { SourceId = "g1", SourceText = text }));

    private static LedgerEntry Entry(LearningItemCategory category, SourceOutcome outcome) =>
        new() { Category = category, SourceId = "w1", SourceText = "爱", Outcome = outcome };

    private static string Row(LedgerEntry entry) => LedgerLines.Of(Results.Result(entry)).Last();
}
