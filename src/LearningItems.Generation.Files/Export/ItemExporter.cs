namespace LearningItems.Generation.Files;

/// <summary>Writes items for programs and people: decks of Anki, tables, JSON, sheets to print.</summary>
/// <remarks>
/// A file is there whole, or as it was before. What a list or a model wrote is text in every format: no markup, no formula, no path. The note of an item
/// has the id of the item for its guid, so that importing a later export into Anki changes notes in place and keeps what was learned.
/// </remarks>
public static class ItemExporter
{
    /// <summary>Writes items into a file.</summary>
    /// <param name="items">The items, in the order in which they are to be learned; those of a result are <c>result.Items.Select(generated => generated.Item)</c>.</param>
    /// <param name="path">The file; it is replaced, and its directory made where it is missing.</param>
    /// <param name="format">What to write.</param>
    /// <param name="options">The name of the deck, and media; the defaults when null.</param>
    /// <param name="cancellationToken">Ends the export; the file stays as it was.</param>
    /// <returns>The items as they were exported: where media were packed, <see cref="LearningItem.MediaUrls"/> has the names of the files behind what it had.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank, an item is null, or two items have the same id.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is none.</exception>
    /// <exception cref="InvalidDataException">A file of <see cref="ExportOptions.Media"/> is neither sound, film nor picture; the message names it.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">This user may not write the file.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task<IReadOnlyList<LearningItem>> WriteAsync(
        IReadOnlyList<LearningItem> items, string path, ExportFormat format, ExportOptions? options = null, CancellationToken cancellationToken = default) =>
        WriteAsync(items, path, format, options, TimeProvider.System, cancellationToken);

    /// <inheritdoc cref="WriteAsync(IReadOnlyList{LearningItem}, string, ExportFormat, ExportOptions?, CancellationToken)"/>
    /// <param name="items">The items.</param>
    /// <param name="path">The file.</param>
    /// <param name="format">What to write.</param>
    /// <param name="options">The name of the deck, and media.</param>
    /// <param name="time">The clock by which Anki knows the later of two exports.</param>
    /// <param name="cancellationToken">Ends the export.</param>
    internal static async Task<IReadOnlyList<LearningItem>> WriteAsync(
        IReadOnlyList<LearningItem> items, string path, ExportFormat format, ExportOptions? options, TimeProvider time, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        EnsureDistinct(items);
        var file = Path.GetFullPath(path);
        var name = DeckName.Of(items, options?.DeckName);
        IEnumerable<string>? lines = format switch
        {
            ExportFormat.AnkiText => AnkiText.Of(AnkiDeck.Of(name, items)),
            ExportFormat.AnkiPackage => null,
            ExportFormat.Csv => CsvSheet.Of(items),
            ExportFormat.Json => JsonItems.Array(items),
            ExportFormat.JsonLines => JsonItems.Lines(items),
            ExportFormat.Html => HtmlSheet.Of(name, items),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "This is no format of an export."),
        };

        Directory.CreateDirectory(Path.GetDirectoryName(file) ?? file);
        if (lines is null)
        {
            return await AnkiPackage.WriteAsync(name, items, file, options?.Media, time, cancellationToken).ConfigureAwait(false);
        }

        await AtomicFile.WriteLinesAsync(file, lines, AtomicFile.Create, cancellationToken).ConfigureAwait(false);
        return items;
    }

    // A note has the id of its item: of two with one id, Anki would keep either.
    private static void EnsureDistinct(IReadOnlyList<LearningItem> items)
    {
        var seen = new HashSet<Guid>(items.Count);
        foreach (var item in items)
        {
            if (item is null)
            {
                throw new ArgumentException("There is a null among the items; leave it out.", nameof(items));
            }

            if (!seen.Add(item.Id))
            {
                throw new ArgumentException($"Two items have the id {item.Id}; export one of them.", nameof(items));
            }
        }
    }
}
