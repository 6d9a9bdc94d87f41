namespace LearningItems.Generation.Files;

/// <summary>The fields of every note. All note types have the same, so that a table of notes of many types has one header.</summary>
/// <remarks>The names are those by which <see cref="WordListReader"/> knows the columns. A new field goes to the end: Anki tells note types of one name apart by their fields.</remarks>
internal static class AnkiFields
{
    private static readonly (string Name, Func<LearningItem, IReadOnlySet<string>, string> Html)[] Fields =
    [
        ("Target", (item, _) => Markup.OneLine(item.TargetItem)),
        ("Reading", (item, _) => Markup.OneLine(item.Romanization)),
        ("Definition", (item, _) => Markup.Text(item.Definition)),
        ("Sense", (item, _) => Markup.OneLine(item.SenseGloss)),
        ("Part of speech", (item, _) => Markup.OneLine(item.Pos)),
        ("Aliases", (item, _) => Markup.OneLine(string.Join("; ", item.Aliases))),
        ("Level", (item, _) => Markup.OneLine(ItemLevel.Of(item))),
        ("Examples", (item, _) => Examples(item)),
        ("Target with reading", (item, _) => Markup.Ruby(item.TargetItem, item.Romanization, item.Language)),
        ("Base", (item, _) => Markup.OneLine(item.Lemma)),
        ("Language tag", (item, _) => Markup.OneLine(item.Language)),
        ("Media", (item, files) => string.Concat(item.MediaUrls.Select(url => MediaReference.Of(url, files)))),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. Fields.Select(field => field.Name)];

    public static IReadOnlyList<string> Of(LearningItem item, IReadOnlySet<string> mediaFiles) => [.. Fields.Select(field => field.Html(item, mediaFiles))];

    private static string Examples(LearningItem item) => item.Examples.Count == 0
        ? string.Empty
        : $"<ul>{string.Concat(item.Examples.Select(example => $"<li><span lang=\"{Markup.OneLine(item.Language)}\" dir=\"auto\">{Markup.Text(example.Text)}</span>{Translation(example)}</li>"))}</ul>";

    private static string Translation(LearningItemExample example) =>
        example.Translation.Length == 0 ? string.Empty : $"<br><span class=\"translation\" dir=\"auto\">{Markup.Text(example.Translation)}</span>";
}
