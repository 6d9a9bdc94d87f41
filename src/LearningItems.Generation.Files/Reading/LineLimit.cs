namespace LearningItems.Generation.Files;

/// <summary>How long a line may be. No line that is meant comes near; one that is longer is another file, and would fill the memory before it is known for one.</summary>
internal static class LineLimit
{
    /// <summary>Bytes of a line of a journal or a result.</summary>
    public const int Bytes = 16 << 20;

    /// <summary>The limit in words.</summary>
    public const string Name = "16 MB";
}
