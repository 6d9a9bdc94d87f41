namespace LearningItems.Generation.Files;

/// <summary>What brackets in a word hold, and so those in its reading.</summary>
internal enum BracketUse
{
    None,
    Optional,
    Note,
}

/// <summary>What the notation of a word's cell says: the word, and what was written with it.</summary>
internal sealed record WordNotation
{
    /// <summary>The word to teach.</summary>
    public required string Text { get; init; }

    /// <summary>The list's own wording, without furigana; the text itself where there is no more.</summary>
    public required string Citation { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public string? Reading { get; init; }

    public string? PartOfSpeech { get; init; }

    public string? Sense { get; init; }

    public BracketUse Brackets { get; init; }

    /// <summary>How many variants stand side by side.</summary>
    public int Variants { get; init; } = 1;

    public static WordNotation Of(string text) => new() { Text = text, Citation = text };
}
