namespace LearningItems.Generation.Files;

/// <summary>The codes of what is told of cells.</summary>
internal static class RemarkCodes
{
    public const string ExtraCells = "extra_cells";
    public const string LevelNotUnderstood = "level_not_understood";
    public const string MarkupRemoved = "markup_removed";
    public const string NotAReading = "not_a_reading";
    public const string PartOfSpeechNotUnderstood = "part_of_speech_not_understood";
    public const string ReadingMissingForAlias = "reading_missing_for_alias";
    public const string SpreadsheetError = "spreadsheet_error";
}
