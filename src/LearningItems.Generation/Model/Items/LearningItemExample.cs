namespace LearningItems.Generation;

/// <summary>One example of a learning item.</summary>
public sealed record LearningItemExample
{
    private readonly string _translation = string.Empty;
    private readonly IReadOnlyList<string> _mediaUrls = [];

    /// <summary>A sentence, phrase or sign in the language taught, without romanization or gloss.</summary>
    public required string Text { get; init; }

    /// <summary>Its translation into the instruction language; empty unless the request asked for translations.</summary>
    public string Translation
    {
        get => _translation;
        init => _translation = value ?? string.Empty;
    }

    /// <summary>Pictures or sounds an application attached. Copied when set.</summary>
    public IReadOnlyList<string> MediaUrls
    {
        get => _mediaUrls;
        init => _mediaUrls = value is null ? [] : [.. value];
    }
}
