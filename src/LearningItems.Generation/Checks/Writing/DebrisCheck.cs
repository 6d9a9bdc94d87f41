using System.Buffers;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace LearningItems.Generation.Checks;

/// <summary>Nothing that a program or a model left behind reaches a learner: characters that were lost on the way, tags, marks of citations, private characters.</summary>
internal sealed partial class DebrisCheck : IDraftCheck
{
    // What bytes of UTF-8 look like when they are read as Latin letters: thư viá»‡n, cafÃ©.
    private static readonly SearchValues<char> Misread = SearchValues.Create("ÃÂÐÑáâ");

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        foreach (var text in Texts(context.Draft))
        {
            if (What(text) is { } what && !IsOfList(what, context.Rows))
            {
                findings.Add(Finding.Error(FindingCodes.Debris, $"'{text}' has {(what == "\uFFFD" ? "a character that was lost (U+FFFD)" : $"'{what}'")}: write the bare text."));
                return;
            }
        }
    }

    private static IEnumerable<string> Texts(LearningItemDraft draft)
    {
        yield return draft.Word;
        yield return draft.Target;
        yield return draft.Reading;
        yield return draft.Definition;
        for (var index = 0; index < draft.Examples.Count; index++)
        {
            yield return draft.Examples[index].Text;
            yield return draft.Examples[index].Translation;
        }

        foreach (var text in draft.Fields.Values.SelectMany(Texts))
        {
            yield return text;
        }
    }

    private static bool IsOfList(string what, IReadOnlyList<SourceItem> rows) => rows.Any(row => row.Text.Contains(what, StringComparison.Ordinal));

    private static IEnumerable<string> Texts(JsonElement field) => field.ValueKind switch
    {
        JsonValueKind.String => [field.GetString()!],
        JsonValueKind.Array => field.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => field.EnumerateObject().SelectMany(member => Texts(member.Value)),
        _ => [],
    };

    private static string? What(string text)
    {
        if (text.AsSpan().IndexOfAny("\uFFFD<【") < 0 && !text.AsSpan().ContainsAnyInRange('\uE000', '\uF8FF') && !text.AsSpan().ContainsAny(Misread))
        {
            return null;
        }

        return text.Contains('\uFFFD', StringComparison.Ordinal) ? "\uFFFD"
            : Left().Match(text) is { Success: true } left ? left.Value
            : null;
    }

    [GeneratedRegex(@"</[a-zA-Z][a-zA-Z0-9]{0,20}>|<[a-zA-Z][a-zA-Z0-9]{0,20}( [^<>]{1,200}|\s?/)>|【\d+(:\d+)?†[^】]{0,200}】|[\uE000-\uF8FF]|[ÃÂÐÑ][\u0080-\u00BF]|á[»º][\u0080-\u00BF\u2018-\u203A\u2020-\u2122]|â€[\u0080-\u00BF\u2018-\u2122]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Left();
}
