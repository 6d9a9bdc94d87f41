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
        "ja" => !(form.Length > 1 && IsHan(form[^1]) && ScriptOf.Any(word, Scripts.Hiragana) && !word.Contains(form[^1], StringComparison.Ordinal)) && SharesKanji(word, form) && KeepsKana(word, form),
        "ko" => KeepsStem(word, form),

        // Endings stand behind a word, and nothing before it: आजकल is none of कल.
        "hi" => form.Length <= word.Length || !form.EndsWith(word, StringComparison.Ordinal) || form.AsSpan().ContainsAny(' ', '-'),
        _ => true,
    };

    // Before an ending that begins with a consonant a stem stands whole: 듣고, and 들고 is of 들다. ㄹ falls before ㄴ.
    private static bool KeepsStem(string word, string form)
    {
        if (word is [.., _, '다'] && !KeepsFinal(word, form))
        {
            return false;
        }

        if (word is not [.., _, '다'] || form.Length < word.Length || form[..(word.Length - 2)] != word[..^2])
        {
            return true;
        }

        var (last, next) = (word[^2], form[word.Length - 1]);
        return next is not ('고' or '지' or '던' or '기' or '게' or '겠') || form[word.Length - 2] == last;
    }

    // 덮으세요 is of 덮다, and none of 덥다: a stem keeps its vowel, and a last consonant other than those that fall or change.
    private static bool KeepsFinal(string word, string form)
    {
        var (stem, at) = (word[^2], word.Length - 2);
        if (form.Length <= at || form[..at] != word[..at] || !HangulSyllable.Is(form[at]) || HangulSyllable.FinalOf(stem) is var last && last is '\0' or 'ㅎ' || HangulSyllable.InitialOf(form[at]) != HangulSyllable.InitialOf(stem))
        {
            return true;
        }

        var shown = HangulSyllable.FinalOf(form[at]);
        return shown == last || last switch
        {
            'ㄹ' => shown is '\0' or 'ㄴ' or 'ㅂ' or 'ㅁ' or 'ㄻ' or 'ㅅ' or 'ㅆ',
            'ㅂ' or 'ㅅ' or 'ㅈ' => shown is '\0',
            'ㄷ' => shown is 'ㄹ' or '\0',
            _ => false,
        };
    }

    // 落ちて is of 落ちる, and none of 落とす: what stands between the kanji and the last sign of a word stays. Other spellings – 終る, 終わる – have less of it.
    private static bool KeepsKana(string word, string form)
    {
        var last = word.AsSpan().LastIndexOfAnyExceptInRange('\u3041', '\u309F');
        if (last < 0 || word.EndsWith("する", StringComparison.Ordinal) || word.EndsWith("ます", StringComparison.Ordinal) || word.EndsWith("です", StringComparison.Ordinal) || !IsHan(word[last]) || word.Length - last < 3 || !(word[^1] is 'い' || "うくぐすつぬぶむる".Contains(word[^1], StringComparison.Ordinal)))
        {
            return true;
        }

        var next = form.IndexOf(word[last], StringComparison.Ordinal) + 1;
        return word[last + 1] is 'を' or 'が' or 'に' or 'の' || next <= 0 || next >= form.Length || form[next] == word[last + 1] || form[next] is not (>= '\u3041' and <= '\u309F') || RowOf(word[^1]).Contains(form[next], StringComparison.Ordinal);
    }

    // What may follow the stem of a word that ends so: 終って, of 終わる as it is also spelt.
    private static string RowOf(char last) => last switch
    {
        'う' => "わいえおっ",
        'く' => "かきけこい",
        'ぐ' => "がぎげごい",
        'す' => "さしせそ",
        'つ' => "たちてとっ",
        'ぬ' => "なにねのん",
        'ぶ' => "ばびべぼん",
        'む' => "まみめもん",
        'る' => "らりれろっ",
        _ => "くけか",
    };

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
