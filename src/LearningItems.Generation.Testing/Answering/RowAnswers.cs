namespace LearningItems.Generation.Testing;

/// <summary>
/// Answers from the rows alone, in any language and for any category: every item is right in form and says of its rows no more than they
/// do. Where a language has a table of readings or features that answers are checked against, only better knowledge passes.
/// </summary>
internal sealed class RowAnswers : IAnswers
{
    public IEnumerable<StandInItem> Answer(AskedWork work) => work.OnePerSource
        ? work.Rows.Select(row => Item(row.Text, [row], work))
        : Enumerable.Range(1, Rounds(work)).SelectMany(round => work.Rows.Select((row, at) => Item(Target(row, round), WithNext(row, at, work.Rows), work)));

    // A number that is exact is reached though there be a single row, and what is taught already is passed over.
    private static int Rounds(AskedWork work) => work.IsExact ? work.Most + work.Taught.Count : 1;

    private static string Target(AskedRow row, int round) => round == 1 ? row.Text : $"{row.Text} ({round})";

    // What words share is shown by two of them at the least.
    private static AskedRow[] WithNext(AskedRow row, int at, IReadOnlyList<AskedRow> rows) => rows.Count == 1 ? [row] : [row, rows[(at + 1) % rows.Count]];

    private static StandInItem Item(string target, IReadOnlyList<AskedRow> rows, AskedWork work) => new(
        [.. rows.Select(row => row.Number).Order()], target, Definition(target, rows[0], work.Category), [.. Quotations.Of(Quoted(rows[0], work), rows[0].Gloss, work.Examples)])
    {
        Reading = rows[0].Reading,
        Facts = FieldFacts.Of(work.Schema, target, rows),
    };

    // A row that is drawn from may be a topic, named in the learner's language: of its words one alone passes in any language.
    private static string Quoted(AskedRow row, AskedWork work) => work.OnePerSource ? row.Text : row.Text.Split(' ').MaxBy(word => word.Length)!;

    // All that tells the item from others: two rows may be written alike, and two categories teach one target.
    private static string Definition(string target, AskedRow row, string category)
    {
        var origin = new[] { $"“{target}”", row.Reading, row.Sense, category }.OfType<string>();
        return $"{row.Gloss ?? "the word"} ({string.Join(", ", origin)})";
    }
}
