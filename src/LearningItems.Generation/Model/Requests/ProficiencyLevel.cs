using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace LearningItems.Generation;

/// <summary>
/// A level, or a band of levels, of one proficiency scale: HSK 1–9, JLPT N5–N1, CEFR A1–C2, TOPIK 1–6.
/// </summary>
/// <remarks>
/// <see cref="Parse(string)"/> reads <c>HSK1</c>, <c>HSK 3.0 7-9</c>, <c>N5</c>, <c>JLPT N3</c>, <c>A1</c>, <c>CEFR B2</c> and
/// <c>TOPIK 3</c>. A text that names no known level is an error; no scale is ever assumed.
/// </remarks>
[JsonConverter(typeof(ProficiencyLevelJsonConverter))]
public sealed record ProficiencyLevel : IParsable<ProficiencyLevel>
{
    internal ProficiencyLevel(string system, string? edition, string minimum, string maximum, int ordinal, int maximumOrdinal)
    {
        System = system;
        Edition = edition;
        Minimum = minimum;
        Maximum = maximum;
        Ordinal = ordinal;
        MaximumOrdinal = maximumOrdinal;
    }

    /// <summary>The scale in lower case: <c>hsk</c>, <c>jlpt</c>, <c>cefr</c> or <c>topik</c>.</summary>
    public string System { get; }

    /// <summary>The edition where the text named one (<c>2.0</c> or <c>3.0</c> of HSK), else null.</summary>
    public string? Edition { get; }

    /// <summary>The lowest level of the band, written as the scale does: <c>HSK7</c>, <c>N5</c>, <c>A1</c>, <c>TOPIK3</c>.</summary>
    public string Minimum { get; }

    /// <summary>The highest level of the band; equal to <see cref="Minimum"/> for a single level.</summary>
    public string Maximum { get; }

    /// <summary>The place of <see cref="Minimum"/> in its scale, 1 being the easiest (JLPT N5, CEFR A1).</summary>
    public int Ordinal { get; }

    /// <summary>The place of <see cref="Maximum"/> in its scale.</summary>
    public int MaximumOrdinal { get; }

    /// <summary>The levels that can be read, in words for a message.</summary>
    public static string KnownLevels => ProficiencyScale.KnownLevels;

    /// <summary>Reads a level.</summary>
    /// <param name="text">Such as <c>HSK1</c>, <c>HSK 3.0 7-9</c>, <c>JLPT N3</c>, <c>A1</c> or <c>TOPIK 3</c>; case and spaces do not matter.</param>
    /// <exception cref="FormatException">The text names no known level; the message says which are known.</exception>
    public static ProficiencyLevel Parse(string text) =>
        TryParse(text, out var level)
            ? level
            : throw new FormatException($"'{text}' is not a known level. Known are {ProficiencyScale.KnownLevels}.");

    /// <summary>Reads a level, or says that the text names none.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="level">The level, when the method returns true.</param>
    /// <returns>Whether <paramref name="text"/> names a known level.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ProficiencyLevel? level)
    {
        level = string.IsNullOrWhiteSpace(text) ? null : ProficiencyScale.Read(text);
        return level is not null;
    }

    /// <summary>
    /// Compares the lowest levels of two bands, within one scale and edition only.
    /// </summary>
    /// <param name="other">The level to compare with.</param>
    /// <returns>Negative when this level is easier, 0 when equal, positive when harder; null when the two are not comparable.</returns>
    public int? CompareOrdinal(ProficiencyLevel other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return System == other.System && Edition == other.Edition ? Ordinal.CompareTo(other.Ordinal) : null;
    }

    /// <summary>The level as <see cref="Parse(string)"/> reads it: <c>HSK1</c>, <c>HSK 3.0 7-9</c>, <c>N5</c>.</summary>
    public override string ToString() => ProficiencyScale.Write(this);

    // Explicit: levels are written the same in every culture, and a provider beside Parse(string) would make analyzers ask for one.
    static ProficiencyLevel IParsable<ProficiencyLevel>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s);
    }

    static bool IParsable<ProficiencyLevel>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ProficiencyLevel result) => TryParse(s, out result);
}
