namespace LearningItems.Generation;

/// <summary>How words stand apart in running text.</summary>
public enum WordSeparation
{
    /// <summary>Not known: nothing is looked for inside a text.</summary>
    Unknown,

    /// <summary>White space or punctuation stands between words. Vietnamese, where it stands between syllables, is of this kind too.</summary>
    Spaces,

    /// <summary>Words follow each other with nothing between them, as in Chinese, Japanese and Thai.</summary>
    None,
}
