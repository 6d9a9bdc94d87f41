using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace LearningItems.Generation;

/// <summary>
/// What kind of thing a learning item teaches: one of the twelve built-in categories, or any an application names.
/// </summary>
/// <remarks>
/// Values compare without regard to case and are kept in lower case; the default value has an empty
/// <see cref="Value"/> and equals only itself. In JSON a category is its string, as a value and as a dictionary key.
/// </remarks>
[JsonConverter(typeof(LearningItemCategoryJsonConverter))]
public readonly struct LearningItemCategory : IEquatable<LearningItemCategory>, IParsable<LearningItemCategory>
{
    private readonly string? _value;

    /// <summary>Names a category.</summary>
    /// <param name="value">The name; letters, digits, <c>_</c> and <c>-</c>, kept in lower case.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty or holds another character.</exception>
    public LearningItemCategory(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        _value = IsName(value) ? LowerCase(value) : throw new ArgumentException(NoName(value), nameof(value));
    }

    /// <summary>One item per word: definition, examples and the grammar facts the language has.</summary>
    public static LearningItemCategory Vocab { get; } = new("vocab");

    /// <summary>One item per grammar point.</summary>
    public static LearningItemCategory Grammar { get; } = new("grammar");

    /// <summary>Sound features that several words share.</summary>
    public static LearningItemCategory Pronunciation { get; } = new("pronunciation");

    /// <summary>Fixed expressions whose meaning is not the sum of their words.</summary>
    public static LearningItemCategory Idiom { get; } = new("idiom");

    /// <summary>Formulas that do something: thank, ask, refuse.</summary>
    public static LearningItemCategory Functional { get; } = new("functional");

    /// <summary>Customs around a topic.</summary>
    public static LearningItemCategory Cultural { get; } = new("cultural");

    /// <summary>Components, strokes and signs that several words share.</summary>
    public static LearningItemCategory WritingSystem { get; } = new("writing_system");

    /// <summary>Variants that depend on who speaks to whom.</summary>
    public static LearningItemCategory Sociolinguistic { get; } = new("sociolinguistic");

    /// <summary>Utterances that imply more than they say.</summary>
    public static LearningItemCategory Pragmatic { get; } = new("pragmatic");

    /// <summary>Real kinds of text and the marks they are known by.</summary>
    public static LearningItemCategory Literacy { get; } = new("literacy");

    /// <summary>Templates with slots that the words fill.</summary>
    public static LearningItemCategory Pattern { get; } = new("pattern");

    /// <summary>What no other category holds.</summary>
    public static LearningItemCategory Other { get; } = new("other");

    /// <summary>The twelve built-in categories, in the order in which they are planned and reported.</summary>
    public static IReadOnlyList<LearningItemCategory> BuiltIn { get; } =
    [
        Vocab, Grammar, Pronunciation, Idiom, Functional, Cultural, WritingSystem,
        Sociolinguistic, Pragmatic, Literacy, Pattern, Other,
    ];

    /// <summary>The name in lower case; empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Reads a category from its name, as a route, a form or a command line has it.</summary>
    /// <param name="s">The name; letters, digits, <c>_</c> and <c>-</c>, in any case.</param>
    /// <param name="provider">Not used: names are the same in every culture.</param>
    /// <returns>The category; whether a generator knows it is another question.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is empty or holds another character.</exception>
    public static LearningItemCategory Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var category) ? category : throw new FormatException(NoName(s));
    }

    /// <summary>Reads a category from its name, or says that the text is none.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: names are the same in every culture.</param>
    /// <param name="result">The category, when the method returns true; else the default value.</param>
    /// <returns>Whether <paramref name="s"/> is a name.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LearningItemCategory result)
    {
        result = IsName(s) ? new LearningItemCategory(s) : default;
        return result != default;
    }

    /// <summary>Whether two categories have the same name.</summary>
    public static bool operator ==(LearningItemCategory left, LearningItemCategory right) => left.Equals(right);

    /// <summary>Whether two categories have different names.</summary>
    public static bool operator !=(LearningItemCategory left, LearningItemCategory right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(LearningItemCategory other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is LearningItemCategory other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool IsName([NotNullWhen(true)] string? text) => !string.IsNullOrEmpty(text) && text.All(c => char.IsLetterOrDigit(c) || c is '_' or '-');

    private static string NoName(string text) => $"'{text}' is not a category name: use letters, digits, '_' and '-' only.";

    [SuppressMessage("Globalization", "CA1308:Normalize strings to uppercase", Justification = "The JSON contract writes categories in lower case.")]
    private static string LowerCase(string value) => value.ToLowerInvariant();
}
