namespace LearningItems.Generation.Files;

/// <summary>The fields a column can be read as, named as <see cref="WordListColumn.Field"/> names them.</summary>
internal static class ListField
{
    public const string Text = "text";
    public const string Reading = "reading";
    public const string Gloss = "gloss";
    public const string PartOfSpeech = "part_of_speech";
    public const string Sense = "sense";
    public const string Level = "level";
    public const string Id = "id";
    public const string Aliases = "aliases";

    /// <summary>All of them, the most needed first.</summary>
    public static readonly IReadOnlyList<string> All = [Text, Reading, Gloss, PartOfSpeech, Sense, Level, Id, Aliases];
}
