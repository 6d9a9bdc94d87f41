namespace LearningItems.Generation;

/// <summary>The contract of a reply: the names of the fields that any reply may have. The schema asks for them; the reader looks for them.</summary>
internal static class ReplyFields
{
    public const string Items = "items";
    public const string Category = "category";
    public const string Row = "row";
    public const string Rows = "rows";
    public const string Word = "word";
    public const string Target = "target";
    public const string Reading = "reading";
    public const string Definition = "definition";
    public const string Examples = "examples";
    public const string Text = "text";
    public const string Translation = "translation";

    // Of a second opinion.
    public const string Verdicts = "verdicts";
    public const string Ok = "ok";
    public const string Question = "question";
    public const string Why = "why";

    /// <summary>The names that a category's own fields may not have.</summary>
    public static IReadOnlyList<string> Reserved { get; } = [Items, Row, Rows, Word, Target, Reading, Definition, Examples, Category];
}
