using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using LearningItems.Generation.Languages.Spelling;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>What a translation has that is not in the instruction language: letters of another alphabet, a word left as it stands in its example, a romanization, a common word of a third language.</summary>
internal static partial class Untranslated
{
    private const int ShortestLeft = 5;
    private const int LikeLetters = 3;
    private const int ShortestForeign = 3;

    private static readonly SearchValues<char> Quoting = SearchValues.Create("“‘«„「『\"()[]（）");

    /// <summary>Whether a translation quotes or explains: what stands there may be in the language taught.</summary>
    public static bool Quotes(string translation) => translation.AsSpan().ContainsAny(Quoting);

    /// <summary>The first of what is found in the translation of an example; null where all of it may be in the instruction language.</summary>
    public static Finding? Find(int index, DraftContext context)
    {
        var (text, translation) = (context.Draft.Examples[index].Text, context.Draft.Examples[index].Translation);
        if (InOtherScript(translation, context) is { } other)
        {
            return Finding.Warning(FindingCodes.TranslationLanguage, $"'{other}' in the translation '{translation}' is not written in {context.InstructionLanguage.Name}.");
        }

        return Left(translation, index, context) is { } left
            ? Finding.Warning(FindingCodes.TranslationLanguage, $"'{left}' in the translation '{translation}' is left in {context.Language.Name}.")
            : Foreign(text, translation, context);
    }

    // A word in an alphabet that neither language has, unless it is quoted.
    private static string? InOtherScript(string translation, DraftContext context)
    {
        var written = context.Language.Scripts | context.InstructionLanguage.Scripts | Scripts.Latin;
        if (Ascii.IsValid(translation) || context.InstructionLanguage.Scripts == Scripts.None || context.Language.Scripts == Scripts.None || !translation.AsSpan().ContainsAnyInRange('\u0370', '\u1FFF') || Quotes(translation))
        {
            return null;
        }

        foreach (var word in new WordsOf(translation))
        {
            if (word.Length > 2 && ScriptOf.Any(word, ~written))
            {
                return word.ToString();
            }
        }

        return null;
    }

    // What a translation left as it is in its example: Have you ever ขี่ช้าง?, When does the train indul?, Kusuri o nomimashita.
    private static string? Left(string translation, int index, DraftContext context)
    {
        if ((context.Language.Scripts & context.InstructionLanguage.Scripts) == 0 && context.InstructionLanguage.Scripts != Scripts.None)
        {
            return LeftInScript(translation, context.Language.Scripts)
                ?? (context.Language.Romanization is not null && MayBeRomanized(translation) && Romanized().Match(translation) is { Success: true } romanized ? romanized.Value : null);
        }

        var forms = context.Draft.Forms;
        return index < forms.Count && forms[index] is { Length: >= ShortestLeft } form && char.IsLower(form[0]) && !form.Contains(' ', StringComparison.Ordinal)
            && RunningText.Has(translation, form, WordSeparation.Spaces) && !context.InstructionLanguage.FunctionWordIndex.Contains(form) && !IsLikeGloss(form, context) ? form : null;
    }

    // A common word that the instruction language does not have. What a translation names, it has from its example.
    private static Finding? Foreign(string text, string translation, DraftContext context)
    {
        var course = CommonWords.All.CourseOf(context.InstructionLanguage.Tag);
        return course >= 0 && ForeignWords.Of(translation, course, context) is { Count: > 0 and var count, First: { Length: >= ShortestForeign } word, Language: var language } && (count > 1 || !char.IsUpper(word[0])) && !RunningText.Has(text, word, WordSeparation.Spaces)
            ? Finding.Warning(FindingCodes.TranslationLanguage, $"'{word}' in the translation '{translation}' is {language}, and no word of {context.InstructionLanguage.Name}.") : null;
    }

    private static string? LeftInScript(string translation, Scripts taught)
    {
        if (!translation.AsSpan().ContainsAnyExceptInRange('\0', '\u024F') || Quotes(translation))
        {
            return null;
        }

        foreach (var word in new WordsOf(translation))
        {
            if (ScriptOf.Any(word, taught))
            {
                return word.ToString();
            }
        }

        return null;
    }

    private static bool MayBeRomanized(ReadOnlySpan<char> translation) => translation.ContainsAnyInRange('1', '6') || translation.Contains("mas", StringComparison.Ordinal) || translation.Contains("des", StringComparison.Ordinal);

    // radio is radio in many a language: where the list glosses it so, or nearly.
    private static bool IsLikeGloss(string form, DraftContext context)
    {
        for (var index = 0; index < context.Sources.Count; index++)
        {
            foreach (var word in new WordsOf(context.Sources[index].Gloss))
            {
                if (word.StartsWith(form.AsSpan(0, LikeLetters), StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Verbs of Japanese at the end, or two syllables of Jyutping.
    [GeneratedRegex(@"\b\w+(masu|mashita|masen|deshita|desu)( ka)?[.?!]*$|\b[a-z]{1,6}[1-6] [a-z]{1,6}[1-6]\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Romanized();
}
