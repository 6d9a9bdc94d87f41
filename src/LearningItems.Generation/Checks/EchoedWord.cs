using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// Whether the word that an item says it is for is that of a source. A model that repeats the row as it was shown, <c>還 (hái)</c>, or one of the
/// spellings that the list gives, means the source; so does one that names both genders of a row with both, <c>cuoco / cuoca</c>.
/// </summary>
internal static class EchoedWord
{
    public static bool Is(string word, SourceItem source, CaseRule caseRule) =>
        TextKey.Same(word, source.Text, caseRule)
        || IsForm(word, source, caseRule)
        || (word.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash && source.Citation?.Contains('/', StringComparison.Ordinal) == true && TextKey.Same(word[..slash].Trim(), source.Text, caseRule));

    private static bool IsForm(string word, SourceItem source, CaseRule caseRule) => Forms(source).Any(form => TextKey.Same(word, form, caseRule));

    private static IEnumerable<string> Forms(SourceItem source)
    {
        foreach (var shown in source.Citation is { } citation ? [source.Text, citation] : (string[])[source.Text])
        {
            yield return shown;
            if (source.Reading is { } reading)
            {
                yield return $"{shown} ({reading})";
                yield return $"{shown} {reading}";
            }

            if (source.Gloss is { } gloss)
            {
                yield return $"{shown}: {gloss}";
            }

            if (source.PartOfSpeech is { } partOfSpeech)
            {
                yield return $"{shown} [{partOfSpeech}]";
            }
        }

        foreach (var alias in source.Aliases)
        {
            yield return alias;
            yield return $"{source.Text}/{alias}";
        }
    }
}
