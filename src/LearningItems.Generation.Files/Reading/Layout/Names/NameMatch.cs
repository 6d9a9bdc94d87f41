namespace LearningItems.Generation.Files;

/// <summary>A field that a header may name, and how well: of two columns for one field the better named one is used.</summary>
internal sealed record NameMatch(string Field, NameRank Rank);

/// <summary>How well a header names a field, best first.</summary>
internal enum NameRank
{
    /// <summary>A name of the field and of nothing else.</summary>
    Exact,

    /// <summary>Such a name with a language, a scale or a number beside it.</summary>
    Close,

    /// <summary>The name of a language, or a second choice such as romaji.</summary>
    Language,

    /// <summary>A name that says little: front, back.</summary>
    Vague,

    /// <summary>What is left when nothing else is.</summary>
    Leftover,
}
