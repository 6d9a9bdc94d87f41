using System.Text;
using LearningItems.Generation.Languages;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// Whether a form that is marked in an example may be one of its word: it begins like it or has a stretch of it, or the language has it from
/// another stem (go, went). A short form need only begin with the same letter, and where the language's other stems are not known, nothing is
/// asked of it.
/// </summary>
internal static class FormOfWord
{
    // Forms of another stem (vais, went, лучше) are short; a longer one that has neither beginning nor stem of the word is another word.
    private const int LongestSuppletion = 5;

    private static readonly char[] BetweenVariants = ['/', ',', ';', '('];

    public static bool MayBe(string form, SourceItem source, LanguageProfile language, bool isNoun)
    {
        if (WordFamilies.IsOther(language.Tag, Bare(source.Text, language), form) && !source.Aliases.Contains(form, StringComparer.OrdinalIgnoreCase))
        {
            return false;
        }

        if (ScriptOf.Any(source.Text, Scripts.Arabic | Scripts.Hebrew))
        {
            // The stem of such a word is its consonants: أصدقاء, صديق. Persian builds on the whole word.
            return RootLetters.MayShare(language.Tag, source.Text, form) && (!isNoun || NounForms.MayBe(language.Tag, source.Text, form));
        }

        if (!VerbForms.MayBe(language.Tag, source.Text, form))
        {
            return false;
        }

        if (MayBe(form, source.Text, isNoun, language) || (source.Reading is { } reading && TargetForms.IsLike(form, reading)))
        {
            return true;
        }

        for (var index = 0; index < source.Aliases.Count; index++)
        {
            if (MayBe(form, source.Aliases[index], isNoun, language))
            {
                return true;
            }
        }

        return false;
    }

    private static string Bare(string word, LanguageProfile language) =>
        word.AsSpan().IndexOfAny(" (") < 0 ? word : Genders.WithoutArticle(language.Tag, TextKey.InSentence(word));

    private static bool MayBe(string form, string word, bool isNoun, LanguageProfile language)
    {
        foreach (var variant in word.AsSpan().IndexOfAny(BetweenVariants) < 0 ? [word] : word.Split(BetweenVariants, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (VerbOfReflexive(variant, language.Tag) is { } verb && MayBeOfSeveral(form, verb, language))
            {
                return true;
            }

            if (MayBeOne(form, TextKey.InSentence(variant), isNoun, language))
            {
                return true;
            }
        }

        return false;
    }

    // irse: se fue, te vas, vámonos; alzarsi: ci alziamo.
    private static string? VerbOfReflexive(string word, string language) => language switch
    {
        "es" when word.EndsWith("rse", StringComparison.Ordinal) => word[..^2],
        "it" when word.EndsWith("rsi", StringComparison.Ordinal) => word[..^2] + "e",
        _ => null,
    };

    private static bool MayBeOfSeveral(string form, string verb, LanguageProfile language)
    {
        foreach (var part in form.Split(' '))
        {
            var plain = string.Concat(part.Normalize(NormalizationForm.FormD).Where(char.IsLetter)).Normalize(NormalizationForm.FormC);
            if (Suppletion.Has(language.Tag, verb, plain) || (verb.Length > 2 && TargetForms.IsLike(plain, verb)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayBeOne(string form, string word, bool isNoun, LanguageProfile language)
    {
        var bare = Genders.WithoutArticle(language.Tag, word);
        if (Suppletion.Has(language.Tag, word, form) || Suppletion.Has(language.Tag, bare, form))
        {
            return true;
        }

        if (LosesItsMark(form, word, language.Tag)
            || (isNoun && !NounForms.MayBe(language.Tag, bare, form)))
        {
            return false;
        }

        if (ScriptOf.Any(word, Scripts.Hangul) && !SharesInitial(form, word))
        {
            return false; // whatever ending follows, the first consonant stays
        }

        if (language.Tag is "de" or "nl" && form.StartsWith("ge", StringComparison.OrdinalIgnoreCase) && form.Length > 4 && SharesInitial(form[2..], word))
        {
            return true; // gestanden, gekocht
        }

        if (TargetForms.IsLike(form, word) || (form.Length > 1 && SharesSkeleton(form, bare)))
        {
            return true;
        }

        if (form.Contains(' ', StringComparison.Ordinal) && word.Contains(' ', StringComparison.Ordinal) && SharesSkeletonOfAny(form, word))
        {
            return true; // gab es of es gibt
        }

        return form.Length <= (ScriptOf.Any(word, Scripts.Han) ? 1 : LongestSuppletion) && (!Suppletion.Knows(language.Tag) || SharesInitial(form, word));
    }

    // mer is none of mère: é and è may become one another, and are never e where the word goes on.
    private static bool LosesItsMark(ReadOnlySpan<char> form, ReadOnlySpan<char> word, string language)
    {
        var marked = language switch { "fr" => "éè", "es" => "ñ", "tr" => "şğıöü", _ => string.Empty };
        for (var at = 0; at < Math.Min(form.Length, word.Length); at++)
        {
            if (form[at] == word[at])
            {
                continue;
            }

            return at > 0 && marked.Contains(char.ToLowerInvariant(word[at]), StringComparison.Ordinal) && form[at] == Plain(word[at]) && at + 1 < word.Length && !word.EndsWith("er") && !word.EndsWith("ir");
        }

        return false;
    }

    // duermen of dormir: the vowels of a stem change, its first consonants stay.
    private static bool SharesSkeleton(string form, string word)
    {
        var (one, other) = (Skeleton(form), Skeleton(word));
        return one.Length > 1 && other.Length > 1 && one[0] == other[0] && one[1] == other[1];
    }

    private static bool SharesSkeletonOfAny(string form, string word)
    {
        foreach (var part in form.Split(' '))
        {
            if (Array.Exists(word.Split(' '), own => own.Length > 2 && SharesSkeleton(part, own)))
            {
                return true;
            }
        }

        return false;
    }

    private static string Skeleton(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKD).ToUpperInvariant().Where(c => char.IsLetter(c) && !"AEIOUYАЕИОУЫЭЮЯІЄΑΕΗΙΟΥΩЬЪ".Contains(c, StringComparison.Ordinal)).Take(2));

    // Of any word of the form, for a prefix, a particle or an article may stand before the verb; and of any word of the target.
    private static bool SharesInitial(string form, string word)
    {
        foreach (var part in new WordsOf(form))
        {
            foreach (var own in new WordsOf(word))
            {
                if (Initial(part) == Initial(own))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static char Initial(ReadOnlySpan<char> word) =>
        char.IsAscii(word[0]) ? UpperCase.Of(word[0]) : char.IsSurrogate(word[0]) ? word[0] : word[..1].ToString().Normalize(NormalizationForm.FormKD).ToUpperInvariant()[0];

    private static char Plain(char c) => c == 'ı' ? 'i' : c.ToString().Normalize(NormalizationForm.FormD)[0];
}
