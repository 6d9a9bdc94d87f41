using System.Text;
using LearningItems.Generation.Languages.Mandarin;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// A reading keeps to the standard that is taught: xīngqī on the mainland, xīngqí in Taiwan (zh-TW). Both are spoken, so that the other is a
/// warning; a reading that the list gives is right, and a tag that names neither, such as zh-Hant, has both.
/// </summary>
internal sealed class StandardReadingCheck : IDraftCheck
{
    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var (reading, target, taiwan) = (context.Draft.Reading, context.Target, context.Language.Tag == "zh-TW");
        if (reading.Length == 0 || context.Strategy.NamesTargetInInstructionLanguage || !(taiwan || context.Language.Tag == "zh") || IsInList(context))
        {
            return;
        }

        var letters = new PinyinLetters(stackalloc char[PinyinLetters.Most], stackalloc byte[PinyinLetters.Most], stackalloc byte[PinyinLetters.Most], stackalloc bool[PinyinLetters.Most]);
        Span<PinyinSyllable> syllables = stackalloc PinyinSyllable[PinyinLetters.Most];
        if (!letters.Read(reading) || MandarinReading.Split(letters, target, syllables) is not (> 0 and var count))
        {
            return;
        }

        Span<Rune> characters = stackalloc Rune[PinyinLetters.Most];
        var length = 0;
        foreach (var rune in target.EnumerateRunes())
        {
            if (ScriptOf.Letter(rune) == Scripts.Han && length < characters.Length)
            {
                characters[length++] = rune;
            }
        }

        if (StandardReadings.HasOther(syllables[..count], characters[..length], taiwan, out var character))
        {
            findings.Add(Finding.Warning(FindingCodes.ReadingOfOtherStandard, $"'{reading}' reads {character} as {(taiwan ? "the mainland" : "Taiwan")} does."));
        }
    }

    private static bool IsInList(DraftContext context)
    {
        for (var index = 0; index < context.Rows.Count; index++)
        {
            if (context.Rows[index].Reading is { Length: > 0 } && context.Rows[index].Text == context.Target)
            {
                return true;
            }
        }

        return false;
    }
}
