namespace LearningItems.Generation.Files;

/// <summary>What the beginning of an entry says as it is written: <c>{"kind":"item","key":"…"</c>.</summary>
/// <param name="KeepsItem">Whether it is an item or a repeat.</param>
/// <param name="MayWithdraw">Whether it is of a kind that may take back an item before it: a withdrawal, or outcomes.</param>
/// <param name="IsOutcomes">Whether it says what became of sources.</param>
/// <param name="Key">A number of its key.</param>
internal readonly record struct WrittenEntry(bool KeepsItem, bool MayWithdraw, bool IsOutcomes, ulong Key)
{
    private static ReadOnlySpan<byte> KindName => "{\"kind\":\""u8;

    private static ReadOnlySpan<byte> KeyName => "\",\"key\":\""u8;

    /// <summary>Reads the beginning of an entry's JSON.</summary>
    public static WrittenEntry Of(ReadOnlySpan<byte> json)
    {
        if (!json.StartsWith(KindName))
        {
            return default; // of no kind that is known
        }

        var rest = json[KindName.Length..];
        var kind = rest[..Math.Max(0, rest.IndexOf((byte)'"'))];
        var isOutcomes = kind.SequenceEqual("outcomes"u8);
        return new WrittenEntry(
            kind.SequenceEqual("item"u8) || kind.SequenceEqual("repeat"u8),
            isOutcomes || kind.SequenceEqual("withdrawal"u8),
            isOutcomes,
            KeyOf(rest[kind.Length..]));
    }

    /// <summary>Whether an entry takes back an item that stands before it. Then it is written twice: without it, the item would count.</summary>
    public static bool Withdraws(JournalEntry entry) =>
        entry is JournaledWithdrawal || (entry is JournaledOutcomes { Outcomes: var outcomes } && outcomes.Any(IsOpen));

    /// <summary>What is left of an entry whose call lost an item: its sources are to be asked for again, those that it says so of and the others.</summary>
    public static JournalEntry Reopened(JournalEntry entry) =>
        entry is JournaledOutcomes outcomes ? outcomes with { Outcomes = [.. outcomes.Outcomes.Where(IsOpen)] } : entry;

    private static bool IsOpen(LedgerEntry outcome) => outcome.Outcome
        is not (SourceOutcome.Covered or SourceOutcome.Unused or SourceOutcome.NotApplicable or SourceOutcome.Existing or SourceOutcome.Duplicate or SourceOutcome.Skipped);

    // FNV-1a: a number in place of a text for each word of a long list.
    private static ulong KeyOf(ReadOnlySpan<byte> json)
    {
        var number = 14_695_981_039_346_656_037;
        if (!json.StartsWith(KeyName))
        {
            return number;
        }

        json = json[KeyName.Length..];
        for (var index = 0; index < json.Length && json[index] != '"'; index++)
        {
            index += json[index] == '\\' ? 1 : 0; // what is escaped ends no text
            number = (number ^ json[Math.Min(index, json.Length - 1)]) * 1_099_511_628_211;
        }

        return number;
    }
}
