namespace LearningItems.Generation.Files;

/// <summary>Says that words are not in the language taught, before anything is paid for them.</summary>
internal static class LanguageRemarks
{
    private const double Most = 0.5;
    private const double Clear = 0.3;

    public static IEnumerable<ListRemark> Of(LaidOutList list, ListRows rows)
    {
        if (list.Languages.Taught is not { } taught || rows.Sources.Count == 0)
        {
            yield break;
        }

        var scripts = LanguageScripts.Of(taught);
        var others = rows.Sources.Where(row => CellScripts.Of(row.Source.Text) is var own && own != Scripts.None && (own & scripts) == Scripts.None).ToList();
        var glosses = rows.Sources.Where(row => row.Source.Gloss is { Length: > 0 }).Select(row => row.Source.Gloss!).ToList();
        var areGlosses = glosses.Count > 0 && glosses.Count(gloss => CellScripts.IsIn(gloss, scripts)) > Most * glosses.Count;
        if (others.Count > Most * rows.Sources.Count)
        {
            var isSwapped = areGlosses && scripts != Scripts.Latin;
            yield return isSwapped ? Swapped(others[0].Source, taught) : Foreign(others, rows.Sources.Count, taught);
        }
        else if (others.Exists(row => row.Source.Kind != SourceKind.Grammar)) // a pattern may be of signs alone: Num + M + N
        {
            yield return Foreign(others, rows.Sources.Count, taught);
        }
        else if (AreSwappedInOneScript(list, taught))
        {
            yield return Swapped(rows.Sources[0].Source, taught);
        }
    }

    private static bool AreSwappedInOneScript(LaidOutList list, string taught) =>
        taught != list.Languages.Learner && LanguageScripts.Of(taught) == LanguageScripts.Of(list.Languages.Learner)
        && list.IndexOf(ListField.Text) is { } text && list.IndexOf(ListField.Gloss) is { } gloss
        && !CardSideContent.AreExplanations(list.Contents[gloss], list.Contents[text])
        && WordsByLanguage.Score(list.Contents[gloss], list.Languages) - WordsByLanguage.Score(list.Contents[text], list.Languages) >= Clear;

    private static ListRemark Swapped(SourceItem first, string taught) => new()
    {
        Code = "columns_swapped",
        Message = $"The words are not in the language taught ({taught}), and the meanings are: {CellText.Quote(first.Text)} – {CellText.Quote(first.Gloss ?? string.Empty)}. The two columns look swapped; say which is text and which is gloss.",
    };

    private static ListRemark Foreign(List<(int Line, SourceItem Source)> others, int all, string taught) => new()
    {
        Code = "words_not_in_language",
        Message = $"{others.Count} of {all} words {(others.Count == 1 ? "is" : "are")} not in the script of the language taught ({taught}), the first {CellText.Quote(others[0].Source.Text)}.",
        Lines = [.. others.Select(row => row.Line)],
    };
}
