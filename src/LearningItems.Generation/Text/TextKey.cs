using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace LearningItems.Generation.Text;

/// <summary>
/// Brings a text into the form in which two texts are compared: NFKC, trimmed, white space collapsed, outer punctuation
/// stripped, apostrophes unified, hyphens and dashes as spaces, case folded by the language's rule.
/// </summary>
/// <remarks>
/// Inner marks are never deleted – का ≠ की, we'll ≠ well, C++ ≠ C# – and neither simplified and traditional nor kana and
/// kanji are folded together. A text of nothing but punctuation is its own key.
/// </remarks>
internal static class TextKey
{
    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'’ʼ‘`");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-‐‑‒–—―−~〜");

    private static readonly SearchValues<char> WhiteSpace = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(char.IsWhiteSpace)]);

    // Typed for an apostrophe; its compatibility form is a space with a combining accent.
    private const char AcuteAccent = '´';

    // Punctuation by Unicode category that is part of a word all the same: C#, &c., 50%, km/h, user@host.
    private static readonly SearchValues<char> WordMarks = SearchValues.Create("#&%/\\@*'");

    private static readonly CultureInfo Turkish = CultureInfo.GetCultureInfo("tr-TR");

    /// <summary>The key of a text; the very same where it is its own key.</summary>
    public static string Of(string text, CaseRule caseRule = CaseRule.Folded)
    {
        if (IsItsOwn(text))
        {
            return text;
        }

        var spaced = CollapseSpaces(Printable.OneLine(text).Replace(AcuteAccent, '\'').Normalize(NormalizationForm.FormKC));
        var key = Fold(StripOuterPunctuation(spaced), caseRule).Normalize(NormalizationForm.FormC);
        return key.Length > 0 ? key : text;
    }

    /// <summary>Whether two texts have the same key; nothing is allocated where a letter tells that they differ.</summary>
    public static bool Same(string first, string second, CaseRule caseRule) =>
        string.Equals(first, second, StringComparison.Ordinal) || (MayBeSame(first, second) && Of(first, caseRule) == Of(second, caseRule));

    // Where two texts begin alike and then differ in a letter that is compared as it stands, so do their keys.
    private static bool MayBeSame(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var alike = first.CommonPrefixLength(second);
        first = first[alike..];
        second = second[alike..];
        while (true)
        {
            var (one, other) = (PlainLetters.Next(ref first), PlainLetters.Next(ref second));
            if (one != other)
            {
                return one == PlainLetters.Other || other == PlainLetters.Other;
            }

            if (one is PlainLetters.None or PlainLetters.Other)
            {
                return true;
            }
        }
    }

    /// <summary>
    /// The text as it stands in a sentence: one line without hidden characters, white space and outer punctuation – ¿cómo? is looked for as cómo.
    /// A text of nothing but punctuation stays.
    /// </summary>
    public static string InSentence(string text)
    {
        var line = Printable.OneLine(text);
        return StripOuterPunctuation(line) is { Length: > 0 } bare ? bare : line;
    }

    /// <summary>The key of a text that may be a sign itself: punctuation and width count.</summary>
    public static string OfSign(string text) => Fold(CollapseSpaces(Printable.OneLine(text).Normalize(NormalizationForm.FormC)), CaseRule.Folded);

    /// <summary>Fails where the runtime cannot normalise: without ICU data <c>Normalize</c> returns its input and says nothing.</summary>
    /// <exception cref="PlatformNotSupportedException">Normalisation does nothing here.</exception>
    public static void EnsureNormalizationWorks()
    {
        // The ligature ﬁ has the compatibility form "fi"; combined Hangul needs the canonical one.
        if (!string.Equals("\uFB01".Normalize(NormalizationForm.FormKC), "fi", StringComparison.Ordinal)
            || !string.Equals("e\u0301".Normalize(NormalizationForm.FormC), "\u00E9", StringComparison.Ordinal)
            || !string.Equals("I".ToLower(Turkish), "ı", StringComparison.Ordinal))
        {
            throw new PlatformNotSupportedException(
                "Unicode normalisation does nothing in this process, so duplicates could not be told apart. "
                + "Install ICU (package libicu or icu-libs) and do not set InvariantGlobalization or DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");
        }
    }

    // Most words are: plain letters in lower case, with single spaces between them. Every step above leaves them as they are, whatever case means.
    private static bool IsItsOwn(string text)
    {
        var previous = ' ';
        foreach (var c in text)
        {
            if (c == ' ' ? previous == ' ' : !PlainLetters.IsLower(c))
            {
                return false;
            }

            previous = c;
        }

        return previous != ' ';
    }

    private static string CollapseSpaces(string text)
    {
        if (!text.AsSpan().ContainsAny(Apostrophes) && !text.AsSpan().ContainsAny(Dashes) && !text.AsSpan().ContainsAny(WhiteSpace))
        {
            return text;
        }

        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || Dashes.Contains(c))
            {
                if (builder.Length > 0 && builder[^1] != ' ')
                {
                    builder.Append(' ');
                }
            }
            else
            {
                builder.Append(Apostrophes.Contains(c) ? '\'' : c);
            }
        }

        return builder.ToString().Trim();
    }

    private static string StripOuterPunctuation(string text)
    {
        var span = text.AsSpan();
        while (true)
        {
            var before = span.Length;
            span = span.Trim(' ');
            if (span.Length > 0 && IsOuterPunctuation(span[0]))
            {
                span = span[1..];
            }

            if (span.Length > 0 && IsOuterPunctuation(span[^1]))
            {
                span = span[..^1];
            }

            // An apostrophe on one side is part of the word ('s avonds, les p'tits'); on both sides it is a quote.
            if (span.Length > 1 && span[0] == '\'' && span[^1] == '\'')
            {
                span = span[1..^1];
            }

            if (span.Length == before)
            {
                return span.Length == text.Length ? text : span.ToString();
            }
        }
    }

    private static bool IsOuterPunctuation(char c) => char.IsPunctuation(c) && !WordMarks.Contains(c);

    private static string Fold(string text, CaseRule rule) => rule switch
    {
        CaseRule.Lexical => text,
        CaseRule.Turkic => text.ToLower(Turkish),

        // Upper case first, so that both forms of a lower-case sigma meet.
        _ => Lower(text.ToUpperInvariant()),
    };

    [SuppressMessage("Globalization", "CA1308:Normalize strings to uppercase", Justification = "The key is lower case so that people can read it.")]
    private static string Lower(string text) => text.ToLowerInvariant();
}
