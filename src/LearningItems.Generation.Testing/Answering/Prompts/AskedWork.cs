namespace LearningItems.Generation.Testing;

/// <summary>What a prompt asks for in one category.</summary>
/// <param name="Language">The tag of the language taught.</param>
/// <param name="InEnglish">Whether definitions and translations are to be in English.</param>
/// <param name="Examples">Examples an item.</param>
/// <param name="WithTranslations">Whether each example is translated.</param>
/// <param name="Rows">The source rows that the category may use.</param>
/// <param name="Category">The category's name.</param>
/// <param name="Most">The most items to write.</param>
/// <param name="IsExact">Whether that number is to be reached.</param>
/// <param name="OnePerSource">Whether every row gets an item of its own.</param>
/// <param name="Taught">Features, or targets where there are none, that are not to be taught again.</param>
/// <param name="MarksTarget">Whether examples mark the word as it stands there with asterisks.</param>
/// <param name="Schema">The fields of an item.</param>
internal sealed record AskedWork(
    string Language,
    bool InEnglish,
    int Examples,
    bool WithTranslations,
    IReadOnlyList<AskedRow> Rows,
    string Category,
    int Most,
    bool IsExact,
    bool OnePerSource,
    IReadOnlyList<string> Taught,
    bool MarksTarget,
    AnswerSchema Schema)
{
    /// <summary>The English name of the language of definitions and translations.</summary>
    public string InstructionLanguage { get; init; } = "English";

    /// <summary>What is said of the category, from the line that names it.</summary>
    public IReadOnlyList<string> Brief { get; init; } = [];
}
