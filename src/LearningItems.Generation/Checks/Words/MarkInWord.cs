using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// Whether what is marked in an example is only a part of a longer word: co*pain*, *Hand*tuch, צ*עיר*. What languages write together with the word before or
/// after it – ب, ה, 이, -lo, -nya – may stand outside, and so may an ending of two letters.
/// </summary>
/// <remarks>Particles written by hand; licence MIT, as the library; checked by <c>MarkInWordTests</c>.</remarks>
internal static class MarkInWord
{
    private const int LongestEnding = 2;
    private const Scripts Known = Scripts.Latin | Scripts.Cyrillic | Scripts.Greek | Scripts.Hangul | Scripts.Hebrew | Scripts.Arabic;

    private static readonly Dictionary<string, string[]> Before = new(StringComparer.Ordinal)
    {
        ["ar"] = Words("ال و ف ب ل ك س أ لل وال بال فال كال ولل فب فل وب ول وس فس وك"),
        ["he"] = Words("ה ו ב ל כ מ ש וה שה כש וב ול וכ ומ וש בה לכ מה שב של שמ שכ כשה מש לכש"),
        ["fa"] = Words("می نمی ب ن می\u200c نمی\u200c"),
        ["id"] = Words("me mem men meng meny menge ber be ter te di ke se pe pem pen peng peny per mempe memper diper"),
        ["cs"] = Words("ne nej nejne"),
        ["hr"] = Words("ne naj"),
        ["de"] = Words("ge un"),
        ["pl"] = Words("nie naj"),
        ["ro"] = Words("ne"),
        ["hu"] = Words("leg"),
        ["sr"] = Words("ne naj не нај"),
        ["sr-Latn"] = Words("ne naj"),
        ["sr-Cyrl"] = Words("не нај"),
        ["ru"] = Words("не наи по"),
        ["uk"] = Words("не най по"),
    };

    // Nothing named: endings are strung together there, and up to five letters of them may stand outside.
    private static readonly Dictionary<string, string[]> After = new(StringComparer.Ordinal)
    {
        ["es"] = Words("me te se lo la le los las les nos os melo mela melos melas telo tela selo sela selos selas noslo nosla oslo mos mente cito cita ito ita"),
        ["it"] = Words("mi ti ci vi si lo la li le ne gli glielo gliela gliene melo mela telo tela celo cela velo vela selo sela mene tene cene sene mente"),
        ["pt"] = Words("me te se lo la los las lhe lhes nos vos mente zinho zinha"),
        ["ro"] = Words("ul ului lui urile urilor lor elor ilor lea"),
        ["id"] = Words("nya ku mu lah kah pun an kan i"),
        ["ko"] = Words(
            "이 가 을 를 은 는 에 의 도 로 으로 와 과 랑 하고 만 까 부터 처럼 보다 한테 께 마다 밖에 나 든 라 고 요 예 입 인 였 야 여 아 들 님 네 쯤 씩 째 때 서 며 면 니 지 다 해 하 했 한 할 합 됐 되 된 돼 시 씨 어 았 었 겠 습 ㅂ 자 게 던 기 음 같 대 듯 끼 뿐 조차 커녕 말"),
        ["tr"] = [],
        ["fi"] = [],
        ["hu"] = [],
    };

    // Languages that string endings together: a form of them is often marked without its last ones.
    private const int LongestStrung = 5;

    /// <summary>Whether every place of a text that has the marked form has it inside a longer word.</summary>
    public static bool Is(string text, string form, LanguageProfile language)
    {
        if (language.WordSeparation != WordSeparation.Spaces || (language.Scripts & Known) == 0 || form.AsSpan().IndexOfAny(" …") >= 0)
        {
            return false;
        }

        var found = false;
        for (var at = text.IndexOf(form, StringComparison.Ordinal); at >= 0; at = text.IndexOf(form, at + 1, StringComparison.Ordinal))
        {
            var (start, end) = (at, at + form.Length);
            while (start > 0 && WordsOf.IsInWord(text[start - 1]))
            {
                start--;
            }

            while (end < text.Length && WordsOf.IsInWord(text[end]))
            {
                end++;
            }

            found = true;
            if (MayStandBefore(text.AsSpan(start, at - start), language.Tag) && MayFollow(text.AsSpan(at + form.Length, end - at - form.Length), language.Tag))
            {
                return false;
            }
        }

        return found;
    }

    private static bool MayStandBefore(ReadOnlySpan<char> part, string language) => part.IsEmpty || (Before.TryGetValue(language, out var parts) && Is(part, parts));

    private static bool MayFollow(ReadOnlySpan<char> part, string language)
    {
        if (!After.TryGetValue(language, out var parts))
        {
            return part.Length <= LongestEnding || language is "ar" or "he" or "fa" or "hi" or "el";
        }

        return part.IsEmpty || (language == "ko" ? StartsWithAny(part, parts) : part.Length <= (parts.Length == 0 ? LongestStrung : LongestEnding) || Is(part, parts));
    }

    private static bool Is(ReadOnlySpan<char> part, string[] parts)
    {
        foreach (var own in parts)
        {
            if (part.Equals(own, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> part, string[] parts)
    {
        foreach (var own in parts)
        {
            if (part.StartsWith(own, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string[] Words(string words) => words.Split(' ');
}
