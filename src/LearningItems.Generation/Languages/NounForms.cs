using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LearningItems.Generation.Languages;

/// <summary>
/// Whether a form may be one of a noun, by the stem that the nouns of its language keep: Kirche has Kirch-, and Kirsche has not; mère is never
/// mer. Made to say no only where no noun of the language goes so.
/// </summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>NounFormsTests</c>.</remarks>
internal static partial class NounForms
{
    private static readonly FrozenDictionary<string, string[]> Irregular = (
        "людина:люд цветок:цвет дитина:діт ребёнок:дет ребенок:дет человек:люд год:лет,год рік:рок man:men woman:women foot:feet tooth:teeth goose:geese mouse:mice louse:lice child:children ox:oxen die:dice penny:pence person:people,persons brother:brethren life:lives "
        + "œil:yeux ciel:cieux aïeul:aïeux monsieur:messieurs madame:mesdames mademoiselle:mesdemoiselles uomo:uomini dio:dei bue:buoi tempio:templi stad:steden,stads schip:schepen lid:leden kalf:kalveren "
        + "far:fäder,faders,fadern mor:mödrar,moder,modern bror:bröder,broder dotter:döttrar mus:möss lus:löss son:söner bok:böck fot:fött rot:rött bonde:bönd").Split(' ')
        .Select(row => row.Split(':')).ToFrozenDictionary(row => row[0], row => row[1].Split(','), StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> BetweenWords = SearchValues.Create(" -/…'’");

    /// <summary>Whether a form may be one of a noun; true where the language's nouns are not known.</summary>
    public static bool MayBe(string language, string noun, string form)
    {
        (noun, form) = (noun.ToLowerInvariant(), form.ToLowerInvariant().Trim('\'', '’', '-'));
        if (form.Length == 0 || noun.AsSpan().ContainsAny(BetweenWords) || form.AsSpan().ContainsAny(BetweenWords) || noun.Length < 3 || form == noun)
        {
            return true;
        }

        if (Irregular.TryGetValue(noun, out var forms) && Array.Exists(forms, known => form.StartsWith(known, StringComparison.Ordinal)))
        {
            return true;
        }

        return NounEndings.MayFollow(language, noun, form) && language switch
        {
            "en" => IsEnglish(noun, form),
            "de" => Plain(form).StartsWith(Plain(GermanEnding().Replace(noun, string.Empty)), StringComparison.Ordinal),
            "sv" => Plain(form).StartsWith(Plain(SwedishEnding().Replace(noun, string.Empty)), StringComparison.Ordinal),
            "nl" => IsDutch(noun, form),
            "fr" => form.StartsWith(noun[..^2], StringComparison.Ordinal) || (form.EndsWith("aux", StringComparison.Ordinal) && form.StartsWith(noun[..^3], StringComparison.Ordinal)),
            "es" => IsSpanish(Plain(noun), Plain(form)) || Diminutive().IsMatch(Plain(form)),
            "it" => Plain(form).StartsWith(Plain(noun)[..^1], StringComparison.Ordinal) && form.Length <= noun.Length + 4,
            "pt" => IsPortuguese(noun, form),
            "el" => Plain(form).StartsWith(GreekEnding().Replace(Plain(noun), string.Empty), StringComparison.Ordinal),
            "ru" or "uk" => IsEastSlavic(noun, form),
            "pl" or "cs" or "hr" => noun[1] is 'e' or 'i' or 'o' or 'ó' or 'ą' or 'ę' || Plain(form).StartsWith(Plain(noun)[..2], StringComparison.Ordinal),
            "hi" => form.StartsWith(noun.TrimEnd('ा', 'ी', 'ि', 'े', 'ु', 'ू', 'ँ', 'ं'), StringComparison.Ordinal),
            "fa" => !form.StartsWith(noun, StringComparison.Ordinal) || PersianEnding().IsMatch(form[noun.Length..].Replace("\u200C", string.Empty, StringComparison.Ordinal)),
            _ => true,
        };
    }

    private static bool IsEnglish(string noun, string form) =>
        form == noun + "s" || form == noun + "es" || form == noun + noun[^1] + "es"
        || (noun[^1] == 'y' && form == noun[..^1] + "ies") || (noun[^1] == 'f' && form == noun[..^1] + "ves") || (noun.EndsWith("fe", StringComparison.Ordinal) && form == noun[..^2] + "ves")
        || (noun.EndsWith("man", StringComparison.Ordinal) && form == noun[..^3] + "men")
        || (LatinPlural().IsMatch(form) && form.StartsWith(noun[..^2], StringComparison.Ordinal));

    // maan has manen, with one a where a vowel follows; f and s become v and z.
    private static bool IsDutch(string noun, string form)
    {
        var single = DoubleVowel().Replace(noun, "${vowel}${end}");
        var voiced = single[..^1] + single[^1] switch { 'f' => 'v', 's' => 'z', var c => c };
        return form.StartsWith(noun, StringComparison.Ordinal) || form.StartsWith(single + "e", StringComparison.Ordinal) || form.StartsWith(voiced + "e", StringComparison.Ordinal)
            || form.StartsWith(noun[..^1] + noun[^1] switch { 'f' => 'v', 's' => 'z', var c => c } + "e", StringComparison.Ordinal) || form.EndsWith("heden", StringComparison.Ordinal) || form.EndsWith("tje", StringComparison.Ordinal) || form.EndsWith("tjes", StringComparison.Ordinal);
    }

    private static bool IsPortuguese(string noun, string form) =>
        "áéíóúâêôã".Contains(noun[^1], StringComparison.Ordinal) ? form.StartsWith(noun, StringComparison.Ordinal) || Plain(form) == Plain(noun)[..^1] + "oes" : Plain(form).StartsWith(Plain(noun)[..^2], StringComparison.Ordinal);

    // The consonants of the stem stay, but for a last к, г, х or ц, which may soften; a masculine noun never ends like an adjective.
    private static bool IsEastSlavic(string noun, string form)
    {
        var (stem, own) = (Consonants(EastSlavicEnding().Replace(noun, string.Empty)), Consonants(form));
        if (stem.Length < 2 || noun.EndsWith("ин", StringComparison.Ordinal) || noun.EndsWith("їн", StringComparison.Ordinal) || noun.EndsWith("нок", StringComparison.Ordinal))
        {
            // гражданин has граждане, котёнок котята
            return true;
        }

        if (!own.StartsWith(stem, StringComparison.Ordinal) && !("кгхц".Contains(stem[^1], StringComparison.Ordinal) && own.StartsWith(stem[..^1], StringComparison.Ordinal)))
        {
            return false;
        }

        var isHard = !"аяоеєёьйиыіїь".Contains(noun[^1], StringComparison.Ordinal);
        return !(isHard && form.StartsWith(noun, StringComparison.Ordinal) && form[noun.Length..] is "ой" or "ая" or "ий" or "ый" or "ое" or "ого" or "ому");
    }

    private static string Consonants(string text) => string.Concat(text.Where(c => char.IsLetter(c) && !"аеёиоуыэюяіїєьъй".Contains(c, StringComparison.Ordinal)));

    // umwelt for Umlaut: without the marks that a stem may gain or lose.
    private static string Plain(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).Replace('ς', 'σ');

    private static bool IsSpanish(string noun, string form)
    {
        var (stem, endings) = noun[^1] switch
        {
            'o' or 'a' => (noun[..^1], "o a e os as es"),
            'e' => (noun[..^1], "e a es as"),
            'z' => (noun[..^1], "z ces za zas"),
            _ => (noun, "s es a as"),
        };
        return form == noun || (form.StartsWith(stem, StringComparison.Ordinal) && Array.IndexOf(endings.Split(' '), form[stem.Length..]) >= 0);
    }

    [GeneratedRegex("(e|en|um|us|a|is|on|o)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GermanEnding();

    [GeneratedRegex("(?<=..)(a|e|el|er|en|ar|um)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SwedishEnding();

    [GeneratedRegex("(οσ|ησ|ασ|ουσ|α|η|ο|ι|υ|σ|ω)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GreekEnding();

    [GeneratedRegex("[аяоеєёьйиыії]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EastSlavicEnding();

    [GeneratedRegex(@"^(ها|ان|ات|گان)?(یی|ای|ی|ه|ء|ٔ)?(مان|تان|شان|ام|ات|اش|م|ت|ش)?(ست|اند|است|را)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PersianEnding();

    [GeneratedRegex(@"(?<vowel>[aeou])\k<vowel>(?<end>[bcdfghjklmnpqrstvwxz])$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DoubleVowel();

    [GeneratedRegex("(i|ae|a|es|ices|eaux|im)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LatinPlural();

    [GeneratedRegex("(it|cit|ill|ecit|on|az)(o|a|os|as|es)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Diminutive();
}
