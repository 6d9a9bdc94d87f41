namespace LearningItems.Generation.Files;

/// <summary>What is to be known for an export beyond its items.</summary>
public sealed record ExportOptions
{
    /// <summary>
    /// The name of the deck or of the sheet; <c>::</c> stands between a deck and one within it. When null, the language and level of the items: <c>zh HSK1</c>. Signs that a deck
    /// cannot have are left out.
    /// </summary>
    public string? DeckName { get; init; }

    /// <summary>Where pictures and sounds come from. Only <see cref="ExportFormat.AnkiPackage"/> holds files, and asks for them; none are packed when null.</summary>
    public IItemMedia? Media { get; init; }
}
