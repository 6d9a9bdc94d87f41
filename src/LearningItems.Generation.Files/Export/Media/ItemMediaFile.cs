namespace LearningItems.Generation.Files;

/// <summary>A picture or a sound of an item.</summary>
public sealed record ItemMediaFile
{
    /// <summary>
    /// What the file is to be called, such as <c>ai4.mp3</c>. Letters, digits, <c>.</c>, <c>_</c> and <c>-</c> stay, other signs become <c>_</c>; where two files of one
    /// name have different contents, the later has a piece of its hash in its name. An extension that does not fit the
    /// content type is followed by one that does.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>What it is: <c>audio/…</c> and <c>video/…</c> are played, <c>image/…</c> is shown.</summary>
    public required string ContentType { get; init; }

    /// <summary>Its bytes, read to their end and disposed of by the export.</summary>
    public required Stream Content { get; init; }
}
