using System.Text;
using System.Text.RegularExpressions;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Languages;

/// <summary>Whether a form may be one of a word, in languages that build forms by strict rules: Indonesian, Japanese, Korean.</summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>VerbFormsTests</c>.</remarks>
internal static partial class VerbForms
{
    /// <summary>Whether a form may be one of a word; true where the language has no such rule.</summary>
    public static bool MayBe(string language, string word, string form) => language switch
    {
        // A root that stands at the beginning has suffixes behind it and nothing else: beli, belikan; belia is another word.
        "id" => !form.StartsWith(word, StringComparison.OrdinalIgnoreCase) || form.Contains(' ', StringComparison.Ordinal) || form.Contains('-', StringComparison.Ordinal) || IndonesianEnding().IsMatch(form[word.Length..]),

        // Behind the stem stand kana: a kanji that the word lacks makes another word, 食べ物.
        "ja" => !(form.Length > 1 && IsHan(form[^1]) && ScriptOf.Any(word, Scripts.Hiragana) && !word.Contains(form[^1], StringComparison.Ordinal)) && SharesKanji(word, form),
        "ko" => KeepsStem(word, form),
        _ => true,
    };

    // Before an ending that begins with a consonant a stem stands whole: 듣고, and 들고 is of 들다. ㄹ falls before ㄴ.
    private static bool KeepsStem(string word, string form)
    {
        if (word is not [.., _, '다'] || form.Length < word.Length || form[..(word.Length - 2)] != word[..^2])
        {
            return true;
        }

        var (last, next) = (word[^2], form[word.Length - 1]);
        return next is not ('고' or '지' or '던' or '기' or '게' or '겠') || form[word.Length - 2] == last;
    }

    // 来て is none of 届く. Kana alone may be how a word is read.
    private static bool SharesKanji(string word, string form)
    {
        var (any, shared) = (false, false);
        foreach (var c in form.Where(IsHan))
        {
            (any, shared) = (true, shared || word.Contains(c, StringComparison.Ordinal));
        }

        return !any || shared || !word.Any(IsHan);
    }

    private static bool IsHan(char c) => !char.IsSurrogate(c) && ScriptOf.Letter(new Rune(c)) == Scripts.Han && c != '々';

    [GeneratedRegex("^(kan|an|i)?(nya|ku|mu|lah|kah|pun)*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IndonesianEnding();
}
