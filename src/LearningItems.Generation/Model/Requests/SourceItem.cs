using System.Text.Json.Serialization;
using LearningItems.Generation.Text;

namespace LearningItems.Generation;

/// <summary>A word or grammar point to make learning items from: one row of a list.</summary>
/// <remarks>
/// Only what a list really says is set; nothing is filled with blanks. Two sources are the same when they have the same
/// <see cref="Id"/> or, where they have none, the same normalised text, reading, part of speech and sense: 还 (hái) and
/// 还 (huán) are two sources, and a new gloss does not make a new one. JSON with a member that is none of these is refused: what is misspelled
/// would be left out and nobody told.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SourceItem
{
    private readonly IReadOnlyList<string> _aliases = [];

    /// <summary>The caller's own key. When absent, the run assigns one from the content, the same in every run.</summary>
    public string? Id { get; init; }

    /// <summary>The word, phrase or grammar pattern, in the language taught.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// How the list cites the word, with article, plural or pronoun: <c>die Abbildung, -en</c>; shown to the model in place of the bare
    /// <see cref="Text"/>. Null (the default) where the list gives the bare word.
    /// </summary>
    public string? Citation { get; init; }

    /// <summary>How it is read: pinyin, kana, romaji, IPA – as the list gives it.</summary>
    public string? Reading { get; init; }

    /// <summary>A short meaning or explanation, in the learner's language.</summary>
    public string? Gloss { get; init; }

    /// <summary>Whether this is a word, a grammar point or a topic. Default: a word.</summary>
    public SourceKind Kind { get; init; }

    /// <summary>The list's own part-of-speech label, such as <c>measure word</c> or <c>V/N</c>.</summary>
    public string? PartOfSpeech { get; init; }

    /// <summary>Which sense is meant, where the text has several.</summary>
    public string? Sense { get; init; }

    /// <summary>The source's own level; the request's level stands where it is absent.</summary>
    public ProficiencyLevel? Level { get; init; }

    /// <summary>Other spellings of the same word. Copied when set.</summary>
    public IReadOnlyList<string> Aliases
    {
        get => _aliases;
        init => _aliases = value is null ? [] : [.. value];
    }

    /// <summary>The name of the file the source was read from; goes into the item's <c>source_file</c>.</summary>
    public string? SourceFile { get; init; }

    /// <summary>The source in one line: <c>还 (hái): still</c>.</summary>
    public override string ToString() =>
        $"{ShortLine.Of(Text)}{(Reading is null ? string.Empty : $" ({ShortLine.Of(Reading)})")}{(Gloss is null ? string.Empty : $": {ShortLine.Of(Gloss)}")}";
}
