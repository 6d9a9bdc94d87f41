using System.Text;

namespace LearningItems.Generation.Checks;

/// <summary>The Latin letters of an example in a language of another script that neither the sources nor the language's lexicon explain.</summary>
internal static class LatinText
{
    public static List<LatinRun> Unexplained(string text, DraftContext context) => [.. LatinRun.In(text).Where(run => !IsKnown(run, text, context))];

    private static bool IsKnown(LatinRun run, string text, DraftContext context) =>
        context.Rows.Any(source => HasRun(source.Text, run)) || context.Language.LatinLexicon.Any(entry => HasRun(entry, run) && Contains(text, entry));

    // The whole run: the F of Facebook explains no F, and the T of T恤 no t.
    private static bool HasRun(string text, LatinRun run) => LatinRun.In(text).Any(known => string.Equals(known.Text, run.Text, run.IsLoneLetter ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase));

    private static bool Contains(string text, string entry) => text.Normalize(NormalizationForm.FormKC).Contains(entry, StringComparison.OrdinalIgnoreCase);
}
