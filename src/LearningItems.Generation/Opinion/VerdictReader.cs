using System.Text.Json;
using LearningItems.Generation.Prompting;
using LearningItems.Generation.Text;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Opinion;

/// <summary>Reads what a reply says of an item. What is not understood is no verdict: neither that something is wrong nor that nothing is.</summary>
/// <param name="items">The items of the call, row 1 first.</param>
/// <param name="caseRule">How words of the language are compared.</param>
internal sealed class VerdictReader(IReadOnlyList<JudgedItem> items, CaseRule caseRule)
{
    // A remark is told to people and to the model that is to mend it.
    private const int LongestWhy = 300;

    /// <summary>The item that an entry of the reply is about, with the verdict; null where the entry is none.</summary>
    public (JudgedItem Item, ItemVerdict Verdict)? Read(LearningItemDraft entry)
    {
        if (entry.Rows is not [var row] || row < 1 || row > items.Count)
        {
            return null;
        }

        var item = items[row - 1];
        return (Flag(entry), OpinionQuestion.Find(Text(entry, ReplyFields.Question))) switch
        {
            (true, _) => (item, new ItemVerdict(Doubt: null)),
            (false, { } question) when IsOf(item.Item, entry.Word) => (item, new ItemVerdict(new ItemDoubt(question, Why(entry)))),
            _ => null,
        };
    }

    // A reply that slipped by one row blames the wrong item. The word may stand with its article or its reading.
    private bool IsOf(GeneratedItem item, string word)
    {
        var (echo, target) = (TextKey.Of(word, caseRule), TextKey.Of(item.Item.TargetItem, caseRule));
        return echo.Length > 0 && (target.Contains(echo, StringComparison.Ordinal) || echo.Contains(target, StringComparison.Ordinal));
    }

    private static bool? Flag(LearningItemDraft entry) => !entry.Fields.TryGetValue(ReplyFields.Ok, out var ok) ? null : ok.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String when bool.TryParse(ok.GetString(), out var told) => told,
        _ => null,
    };

    private static string Why(LearningItemDraft entry) =>
        WishRows.ShortLine(Text(entry, ReplyFields.Why), LongestWhy) is { Length: > 0 } why ? why : "the reviewer does not say why";

    private static string Text(LearningItemDraft entry, string name) =>
        entry.Fields.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : string.Empty;
}
