using LearningItems.Generation;
using LearningItems.Generation.Files;

namespace LearningItems.Web.Lists;

/// <summary>How a list was read, or why not: what a page shows of it, of one size however long the list is.</summary>
internal sealed record ListView
{
    // A person looks at the beginning, and corrects by it.
    private const int MostWords = 8;
    private const int MostRemarks = 20;
    private const int MostColumns = 40;

    /// <summary>The form in words; null where the list was not read.</summary>
    public string? Form { get; init; }

    public IReadOnlyList<WordListColumn> Columns { get; init => field = [.. value.Take(MostColumns)]; } = [];

    public int Words { get; init; }

    /// <summary>The first words.</summary>
    public IReadOnlyList<FirstWord> First { get; init; } = [];

    public int DroppedRows { get; init; }

    /// <summary>The first rows that were left out.</summary>
    public IReadOnlyList<DroppedRow> Dropped { get; init => field = [.. value.Take(MostRemarks)]; } = [];

    public IReadOnlyList<string> Remarks { get; init => field = [.. value.Take(MostRemarks)]; } = [];

    public PlanView? Plan { get; init; }

    /// <summary>Why nothing can be made of the list; null where it can.</summary>
    public string? Refusal { get; init; }

    /// <summary>What columns may be, where it is not sure: <c>2=text,4=gloss</c>.</summary>
    public string? SuggestedColumns { get; init; }

    public static ListView Of(WordList list, PlanView? plan, string? refusal = null) => new()
    {
        Form = list.Layout.Form,
        Columns = list.Columns,
        Words = list.Sources.Count,
        First = [.. list.Sources.Take(MostWords).Select(FirstWord.Of)],
        DroppedRows = list.Dropped.Count,
        Dropped = list.Dropped,
        Remarks = [.. list.Remarks.Select(remark => remark.Message)],
        Plan = plan,
        Refusal = refusal,
    };

    public static ListView Refused(WordListException exception) =>
        new() { Refusal = exception.Message, Columns = exception.Columns, SuggestedColumns = exception.SuggestedColumns };
}

/// <summary>One of the first words, as much of it as tells whether it was read rightly.</summary>
internal sealed record FirstWord(string Text, string Reading, string Gloss)
{
    private const int Longest = 80;

    public static FirstWord Of(SourceItem source) => new(Short(source.Text), Short(source.Reading), Short(source.Gloss));

    private static string Short(string? text) => text is { Length: > Longest } ? $"{text.AsSpan(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)}…" : text ?? string.Empty;
}
