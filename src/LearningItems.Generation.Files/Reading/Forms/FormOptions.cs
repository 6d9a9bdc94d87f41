namespace LearningItems.Generation.Files;

/// <summary>What is known of a file before it is read; null leaves it to the content.</summary>
internal sealed record FormOptions
{
    /// <summary>The name of the encoding of a text file, such as <c>gb18030</c>.</summary>
    public string? Encoding { get; init; }

    /// <summary>The name of the sheet of a workbook.</summary>
    public string? Sheet { get; init; }

    /// <summary>The tag of the language taught: of encodings that all fit, the one used for it is the likely one.</summary>
    public string? Language { get; init; }
}
