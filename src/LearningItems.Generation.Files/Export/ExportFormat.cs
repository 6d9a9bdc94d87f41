namespace LearningItems.Generation.Files;

/// <summary>What <see cref="ItemExporter"/> can make of items.</summary>
public enum ExportFormat
{
    /// <summary>Text that Anki imports: a row a note, below lines that say what the columns are. Usually <c>.txt</c>.</summary>
    AnkiText,

    /// <summary>A deck with its note types and media, as Anki opens it: <c>.apkg</c>.</summary>
    AnkiPackage,

    /// <summary>A table for spreadsheets, in which no cell is a formula: <c>.csv</c>.</summary>
    Csv,

    /// <summary>An array of items as <see cref="LearningItemJson"/> writes them: <c>.json</c>.</summary>
    Json,

    /// <summary>An item a line as <see cref="LearningItemJson"/> writes them: <c>.jsonl</c>.</summary>
    JsonLines,

    /// <summary>A sheet to print, by category; without script, and without a request to anywhere: <c>.html</c>.</summary>
    Html,
}
