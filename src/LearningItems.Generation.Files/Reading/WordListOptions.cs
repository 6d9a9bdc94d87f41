namespace LearningItems.Generation.Files;

/// <summary>How a word list is to be understood.</summary>
public sealed record WordListOptions
{
    /// <summary>
    /// What the rows are: words, grammar points or topics. Default: words. Ignored for items this library wrote, which say
    /// themselves what they are.
    /// </summary>
    public SourceKind Kind { get; init; } = SourceKind.Vocabulary;

    /// <summary>
    /// The language taught, a BCP 47 tag. By it columns are known that are named after it or have no name, and words that are none of it.
    /// Null where it is not known: then less is recognised.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>The language of the learner, in which meanings are given, a BCP 47 tag. Default: <c>en</c>.</summary>
    public string InstructionLanguage { get; init; } = "en";

    /// <summary>The level the list is for. Of a list with other levels too, a remark says so. Default: none.</summary>
    public ProficiencyLevel? Level { get; init; }

    /// <summary>Keeps the rows of this level and leaves out the others, reported. Default: all are kept.</summary>
    public ProficiencyLevel? OnlyLevel { get; init; }

    /// <summary>
    /// What columns are, where it is not recognised or not rightly: by the header or by the number from 1, a field of
    /// <see cref="WordListColumn.Field"/>, or <c>-</c> for a column that is not used. A number always is the place of a column. Default: none.
    /// </summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    /// <summary>The name of the file's encoding, such as <c>gb18030</c>. Default: recognised.</summary>
    public string? Encoding { get; init; }

    /// <summary>The name of the sheet of a workbook. Default: the first.</summary>
    public string? Sheet { get; init; }
}
