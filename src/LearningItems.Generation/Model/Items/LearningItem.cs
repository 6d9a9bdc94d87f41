using LearningItems.Generation.Text;

namespace LearningItems.Generation;

/// <summary>One teachable item: what is taught, what it means, and examples of it.</summary>
/// <remarks>
/// Its JSON (<see cref="LearningItemJson"/>) has exactly these properties in snake case; optional ones are left out when
/// empty. What only some categories have is in <see cref="ItemDetails"/>.
/// </remarks>
public sealed record LearningItem
{
    /// <summary>The version of this JSON contract, written to every item.</summary>
    public const string SchemaVersion = "1.0.0";

    private readonly string _version = SchemaVersion;
    private readonly IReadOnlyList<LearningItemExample> _examples = [];
    private readonly IReadOnlyList<string> _aliases = [];
    private readonly IReadOnlyList<string> _mediaUrls = [];

    /// <summary>A name-based UUID (RFC 9562, version 5): the same source in the same request always gives the same id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The language taught, as the request gave it (BCP 47): <c>zh</c>, <c>pt-BR</c>.</summary>
    public required string Language { get; init; }

    /// <summary>What kind of item this is.</summary>
    public required LearningItemCategory Category { get; init; }

    /// <summary>What is taught, in the language; a sound, a sign or a custom may be named in the instruction language.</summary>
    public required string TargetItem { get; init; }

    /// <summary>A gloss and a usage note in the instruction language; at most 500 characters.</summary>
    public required string Definition { get; init; }

    /// <summary>Two to five examples, three unless the request asks for another number. Copied when set.</summary>
    public required IReadOnlyList<LearningItemExample> Examples
    {
        get => _examples;
        init => _examples = value is null ? [] : [.. value];
    }

    /// <summary>The target in Latin letters (pinyin, romaji), where the language needs it.</summary>
    public string? Romanization { get; init; }

    /// <summary>Which sense is taught.</summary>
    public string? SenseGloss { get; init; }

    /// <summary>The dictionary form, where it differs from the target.</summary>
    public string? Lemma { get; init; }

    /// <summary>
    /// One of noun, verb, adjective, adverb, pronoun, preposition, conjunction, particle, phrase, other. The list's finer
    /// label is in the details.
    /// </summary>
    public string? Pos { get; init; }

    /// <summary>Other spellings of the target. Copied when set.</summary>
    public IReadOnlyList<string> Aliases
    {
        get => _aliases;
        init => _aliases = value is null ? [] : [.. value];
    }

    /// <summary>Pictures or sounds an application attached. Copied when set.</summary>
    public IReadOnlyList<string> MediaUrls
    {
        get => _mediaUrls;
        init => _mediaUrls = value is null ? [] : [.. value];
    }

    /// <summary>The scale of the level: <c>hsk</c>, <c>jlpt</c>, <c>cefr</c>, <c>topik</c>.</summary>
    public required string LevelSystem { get; init; }

    /// <summary>The lowest level the item belongs to: <c>HSK1</c>, <c>N5</c>, <c>A1</c>.</summary>
    public required string LevelMin { get; init; }

    /// <summary>The highest level the item belongs to; for HSK 7–9 it is <c>HSK9</c>.</summary>
    public required string LevelMax { get; init; }

    /// <summary>When the item was made, in UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The version of the JSON contract the item follows.</summary>
    public string Version
    {
        get => _version;
        init => _version = value ?? SchemaVersion;
    }

    /// <summary>The file its source came from.</summary>
    public string? SourceFile { get; init; }

    /// <summary>The item as a source of further work, keyed by its own id.</summary>
    /// <returns>A grammar source for a grammar item, else a vocabulary source.</returns>
    public SourceItem ToSource() => new()
    {
        Id = Id.ToString(),
        Text = TargetItem,
        Reading = Romanization,
        Gloss = SenseGloss ?? Definition,
        Kind = Category == LearningItemCategory.Grammar ? SourceKind.Grammar : SourceKind.Vocabulary,
        PartOfSpeech = Pos,
        Sense = SenseGloss,
        Level = ProficiencyLevel.TryParse(LevelMin == LevelMax ? $"{LevelSystem} {Code(LevelMin)}" : $"{LevelSystem} {Code(LevelMin)}-{Code(LevelMax)}", out var level) ? level : null,
        Aliases = Aliases,
        SourceFile = SourceFile,
    };

    /// <summary>
    /// A fingerprint of what is taught. Where the fingerprint is not that of <see cref="ItemDetails.ContentHash"/>, somebody changed the item since it was made.
    /// </summary>
    /// <remarks>
    /// SHA-256 over the UTF-8 of these, set apart by U+001F: target, definition, romanization, sense gloss, lemma, part of speech, aliases (set
    /// apart by U+001E), and text and translation of each example; empty where there is none. Level, dates, files and media are no part of it.
    /// </remarks>
    /// <returns>Lower-case hexadecimal.</returns>
    public string ComputeContentHash()
    {
        string[] own = [TargetItem, Definition, Romanization ?? string.Empty, SenseGloss ?? string.Empty, Lemma ?? string.Empty, Pos ?? string.Empty, string.Join('\u001E', Aliases)];
        var parts = new string[own.Length + (2 * Examples.Count)];
        own.CopyTo(parts, 0);
        for (var index = 0; index < Examples.Count; index++)
        {
            parts[own.Length + (2 * index)] = Examples[index].Text;
            parts[own.Length + (2 * index) + 1] = Examples[index].Translation;
        }

        return Hashes.Sha256(parts);
    }

    private string Code(string level) =>
        level.StartsWith(LevelSystem, StringComparison.OrdinalIgnoreCase) ? level[LevelSystem.Length..] : level;
}
