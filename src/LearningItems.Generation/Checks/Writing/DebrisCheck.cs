using System.Buffers;
using System.Text.RegularExpressions;

namespace LearningItems.Generation.Checks;

/// <summary>Nothing that a program or a model left behind reaches a learner: characters that were lost on the way, tags, marks of citations, private characters.</summary>
internal sealed partial class DebrisCheck : IDraftCheck
{
    private static readonly SearchValues<char> Certain = SearchValues.Create("<【\uFFFD");
    private static readonly SearchValues<char> Misread = SearchValues.Create("ÃÂÐÑáâ");

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var draft = context.Draft;
        _ = IsIn(draft.Word, context, findings) || IsIn(draft.Target, context, findings) || IsIn(draft.Reading, context, findings) || IsIn(draft.Definition, context, findings)
            || IsInExamples(context, findings) || IsInFields(context, findings);
    }

    private static bool IsInExamples(DraftContext context, ICollection<Finding> findings)
    {
        var examples = context.Draft.Examples;
        for (var index = 0; index < examples.Count; index++)
        {
            if (IsIn(examples[index].Text, context, findings) || IsIn(examples[index].Translation, context, findings))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInFields(DraftContext context, ICollection<Finding> findings)
    {
        var fields = context.Draft.FieldValues.All;
        for (var index = 0; index < fields.Count; index++)
        {
            if (IsIn(fields[index].Text, context, findings))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIn(string text, DraftContext context, ICollection<Finding> findings)
    {
        if (What(text) is not { } what || IsOfList(what, context.Rows))
        {
            return false;
        }

        findings.Add(Finding.Error(FindingCodes.Debris, $"'{text}' has {(what == "\uFFFD" ? "a character that was lost (U+FFFD)" : $"'{what}'")}: write the bare text."));
        return true;
    }

    private static bool IsOfList(string what, IReadOnlyList<SourceItem> rows) => rows.Any(row => row.Text.Contains(what, StringComparison.Ordinal));

    private static string? What(string text)
    {
        if (!MayHaveAny(text))
        {
            return null;
        }

        if (text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return "\uFFFD";
        }

        for (var left = Left().Match(text); left.Success; left = left.NextMatch())
        {
            if (!ClosesQuotation(left, text))
            {
                return left.Value;
            }
        }

        return null;
    }

    // Nearly no text has, so that nearly none is searched. What follows a letter that was misread is no letter: a sign of Latin-1, or of the page of Windows in its place.
    private static bool MayHaveAny(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny(Certain) || text.ContainsAnyInRange('\uE000', '\uF8FF'))
        {
            return true;
        }

        for (var at = text.IndexOfAny(Misread); at >= 0 && at + 1 < text.Length; at++)
        {
            if (Misread.Contains(text[at]) && text[at + 1] is (>= '\u0080' and <= '\u00BF') or '€')
            {
                return true;
            }
        }

        return false;
    }

    // «mamá», «Ã»: the mark that closes what was opened before.
    private static bool ClosesQuotation(Match left, string text) => left.Value.Contains('»', StringComparison.Ordinal) && text.AsSpan(0, left.Index).Contains('«');

    // The later ones are what bytes of UTF-8 look like when they are read as Latin letters: thư viá»‡n, cafÃ©.
    [GeneratedRegex(@"</[a-zA-Z][a-zA-Z0-9]{0,20}>|<[a-zA-Z][a-zA-Z0-9]{0,20}( [^<>]{1,200}|\s?/)>|【\d+(:\d+)?†[^】]{0,200}】|[\uE000-\uF8FF]|[ÃÂ][\u0080-\u00BF]|[ÐÑ][\u0080-\u009F\u00A1-\u00AA\u00AC-\u00AF\u00B1-\u00B6\u00B8-\u00BA\u00BC-\u00BF]|á[»º][\u0080-\u00BF\u2018-\u203A\u2020-\u2122]|â€[\u0080-\u00BF\u2018-\u2122]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Left();
}
