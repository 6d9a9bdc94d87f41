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
    // Nouns with forms of another stem, each with their beginnings; what is said of bok is true of ordbok.
    private static readonly FrozenDictionary<string, FrozenDictionary<string, string[]>> Irregular = new Dictionary<string, FrozenDictionary<string, string[]>>(StringComparer.Ordinal)
    {
        ["uk"] = Rows("людина:люд дитина:діт дитя:дит,дет дівчина:дівч дошка:дощ тиждень:тижн четвер:четверг рік:рок судно:суд"),
        ["ru"] = Rows("цветок:цвет ребёнок:дет,ребят ребенок:дет,ребят дитя:дит,дет человек:люд год:лет,год судно:суд"),
        ["en"] = Rows("man:men woman:women foot:feet tooth:teeth goose:geese mouse:mice louse:lice child:children ox:oxen die:dice penny:pence person:people,persons brother:brethren life:lives"),
        ["fr"] = Rows("œil:yeux ciel:cieux aïeul:aïeux monsieur:messieurs madame:mesdames mademoiselle:mesdemoiselles"),
        ["it"] = Rows("uomo:uomini dio:dei bue:buoi tempio:templi"),
        ["pt"] = Rows("avô:avós"),
        ["es"] = Rows("jersey:jerséi"),
        ["de"] = Rows("saal:säle,sälen atlas:atlanten index:indiz,indic matrix:matriz kodex:kodiz"),
        ["nl"] = Rows("stad:steden,stads,stan schip:schepen lid:leden kalf:kalveren blad:blaren koe:koeien gevoel:gevoelens fransman:fransen index:indic"),
        ["sv"] = Rows("far:fäder,faders,fadern,fader mor:mödrar,moder,modern bror:bröder,broder,brodern dotter:döttrar mus:möss lus:löss son:söner bok:böck fot:fött rot:rött bonde:bönd djävul:djävl morgon:morn dag:dar,dan"),
        ["pl"] = Rows("dzień:dn oko:oč,ocz,ócz ucho:usz,uš dech:tch"),
        ["cs"] = Rows("oko:oč,ocz,ócz ucho:usz,uš dech:tch"),
        ["hr"] = Rows("oko:oč,ocz,ócz uho:uš otac:oc,oč podne:podnev nebo:nebes kći:kćer momče:momč čovjek:ljud dio:dijel"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly SearchValues<char> BetweenWords = SearchValues.Create(" -/…'’");

    /// <summary>Whether a form may be one of a noun; true where the language's nouns are not known.</summary>
    public static bool MayBe(string language, string noun, string form)
    {
        (noun, form) = (noun.ToLowerInvariant(), form.ToLowerInvariant().Trim('\'', '’', '-'));
        if (form.Length == 0 || noun.AsSpan().ContainsAny(BetweenWords) || form.AsSpan().ContainsAny(BetweenWords) || noun.Length < 3 || form == noun)
        {
            return true;
        }

        return IsRegular(language, noun, form) || IsIrregular(language, noun, form);
    }

    private static FrozenDictionary<string, string[]> Rows(string rows) =>
        rows.Split(' ').Select(row => row.Split(':')).ToFrozenDictionary(row => row[0], row => row[1].Split(','), StringComparer.OrdinalIgnoreCase);

    private static bool IsIrregular(string language, string noun, string form)
    {
        if (!Irregular.TryGetValue(language, out var rows))
        {
            return false;
        }

        foreach (var (known, forms) in rows)
        {
            var compound = noun.Length - known.Length;
            if (compound >= 0 && noun.EndsWith(known, StringComparison.Ordinal) && form.AsSpan().StartsWith(noun.AsSpan(0, compound), StringComparison.Ordinal)
                && Array.Exists(forms, beginning => form.AsSpan(compound).StartsWith(beginning, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRegular(string language, string noun, string form) =>
        NounEndings.MayFollow(language, noun, form) && language switch
        {
            "en" => IsEnglish(noun, form),
            "de" => IsGerman(noun, form),
            "sv" => IsSwedish(Plain(SwedishEnding().Replace(noun, string.Empty)), Plain(form)),
            "nl" => IsDutch(noun, form),
            "fr" => IsFrench(noun, form),
            "es" => IsSpanish(Plain(noun), Plain(form)) || Diminutive().IsMatch(Plain(form)),
            "it" => Plain(form).StartsWith(ItalianStem(Plain(noun)), StringComparison.Ordinal) && form.Length <= noun.Length + 4,
            "pt" => IsPortuguese(noun, form),
            "el" => Plain(form).StartsWith(GreekEnding().Replace(Plain(noun), string.Empty), StringComparison.Ordinal),
            "ru" or "uk" => IsEastSlavic(noun, form),
            "pl" or "cs" or "hr" => IsWestOrSouthSlavic(noun, Plain(noun), Plain(form)),
            "hi" => IsHindi(noun, form),
            "fa" => !form.StartsWith(noun, StringComparison.Ordinal) || PersianEnding().IsMatch(form[noun.Length..].Replace("\u200C", string.Empty, StringComparison.Ordinal)),
            _ => true,
        };

    private static bool IsEnglish(string noun, string form) =>
        form == noun + "s" || form == noun + "es" || form == noun + noun[^1] + "es"
        || (noun[^1] == 'y' && form == noun[..^1] + "ies") || (noun[^1] == 'f' && form == noun[..^1] + "ves") || (noun.EndsWith("fe", StringComparison.Ordinal) && form == noun[..^2] + "ves")
        || (noun.EndsWith("man", StringComparison.Ordinal) && form == noun[..^3] + "men")
        || (LatinPlural().IsMatch(form) && form.StartsWith(noun[..^2], StringComparison.Ordinal));

    // Saal has Säle, Kaufmann Kaufleute, Zauberer Zauberin beside it, and Erwachsener goes like an adjective.
    private static bool IsGerman(string noun, string form)
    {
        var (stem, own) = (Plain(GermanEnding().Replace(noun, string.Empty)), Plain(form));
        return own.StartsWith(stem, StringComparison.Ordinal) || own.StartsWith(stem.Replace("aa", "a", StringComparison.Ordinal), StringComparison.Ordinal)
            || (noun.EndsWith("mann", StringComparison.Ordinal) && form.StartsWith(noun[..^4] + "leute", StringComparison.Ordinal))
            || (noun.EndsWith("erer", StringComparison.Ordinal) && form.StartsWith(noun[..^2] + "in", StringComparison.Ordinal))
            || (noun.EndsWith("er", StringComparison.Ordinal) && form.StartsWith(noun[..^1], StringComparison.Ordinal) && form[(noun.Length - 1)..] is "" or "n" or "m" or "s");
    }

    // nummer has numret, himmel himlar: without its vowel a stem keeps one m.
    private static bool IsSwedish(string stem, string form) =>
        form.StartsWith(stem, StringComparison.Ordinal) || (stem.EndsWith("mm", StringComparison.Ordinal) && form.StartsWith(stem[..^1], StringComparison.Ordinal));

    // acteur has actrice beside it, copain copine.
    private static bool IsFrench(string noun, string form) =>
        form.StartsWith(noun[..^2], StringComparison.Ordinal)
        || ((form.EndsWith("aux", StringComparison.Ordinal) || noun.EndsWith("eur", StringComparison.Ordinal) || noun.EndsWith("ain", StringComparison.Ordinal)) && form.StartsWith(noun[..^3], StringComparison.Ordinal));

    // arancia has arance, attore attrice beside it.
    private static string ItalianStem(string noun) =>
        noun.EndsWith("cia", StringComparison.Ordinal) || noun.EndsWith("gia", StringComparison.Ordinal) ? noun[..^2] : noun.EndsWith("tore", StringComparison.Ordinal) ? noun[..^3] : noun[..^1];

    // The first letter stays, and the second unless one of the two is a vowel that changes, falls or steps in: dům domu, pies psa, dno den, las lesie.
    private static bool IsWestOrSouthSlavic(string noun, string plain, string form) =>
        form[0] == plain[0] && (form.Length == 1 || form[1] == plain[1] || "eioóąęaůíě".Contains(noun[1], StringComparison.Ordinal) || ("eia".Contains(form[1], StringComparison.Ordinal) && !"uyúýá".Contains(noun[1], StringComparison.Ordinal)));

    // मिठाई has मिठाइयाँ, रुपया रुपए.
    private static bool IsHindi(string noun, string form)
    {
        var stem = noun.TrimEnd('ा', 'ी', 'ि', 'े', 'ु', 'ू', 'ँ', 'ं', 'ई', 'ऊ', 'आ');
        return form.StartsWith(noun.EndsWith("या", StringComparison.Ordinal) ? stem.TrimEnd('य') : stem, StringComparison.Ordinal);
    }

    // maan has manen, with one a where a vowel follows; f and s become v and z. Words from Latin have its plurals, vakman vaklieden.
    private static bool IsDutch(string noun, string form)
    {
        if (LatinNoun().IsMatch(noun) && DutchLatinPlural().IsMatch(form) && form.StartsWith(LatinNoun().Replace(noun, string.Empty), StringComparison.Ordinal))
        {
            return true;
        }

        if (Plain(form).StartsWith(Plain(noun), StringComparison.Ordinal) || (noun.EndsWith("man", StringComparison.Ordinal) && DutchPeople().IsMatch(form) && form.StartsWith(noun[..^3], StringComparison.Ordinal)))
        {
            return true;
        }

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

        // знання has знань
        stem = stem.Length > 2 && stem[^1] == stem[^2] ? stem[..^1] : stem;
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
        Ascii.IsValid(text) ? text : string.Concat(text.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).Replace('ς', 'σ').Replace('ł', 'l');

    private static bool IsSpanish(string noun, string form)
    {
        var (stem, endings) = noun[^1] switch
        {
            'o' or 'a' => (noun[..^1], "o a e os as es"),
            'e' => (noun[..^1], "e a es as esa esas ina inas isa isas"),
            'z' => (noun[..^1], "z ces za zas"),
            'r' when noun.EndsWith("tor", StringComparison.Ordinal) => (noun[..^2], "or ores ora oras riz rices"),
            _ => (noun, "s es a as esa esas ina inas"),
        };
        return form == noun || (form.StartsWith(stem, StringComparison.Ordinal) && Array.IndexOf(endings.Split(' '), form[stem.Length..]) >= 0);
    }

    [GeneratedRegex("(e|en|um|us|a|is|on|o)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GermanEnding();

    [GeneratedRegex("(?<=..)(a|e|el|er|en|ar|are|um|ium|us|an|on|o)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SwedishEnding();

    [GeneratedRegex("(οσ|ησ|ασ|ουσ|α|η|ο|ι|υ|σ|ω)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GreekEnding();

    [GeneratedRegex("[аяоеєёьйиыії]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EastSlavicEnding();

    [GeneratedRegex(@"^(ها|ان|یان|ات|جات|گان|ین)?(یی|ای|ی|ه|ء|ٔ)?(مان|تان|شان|ام|ات|اش|م|ت|ش)?(ست|اند|است|را|یم|ید|ند|ایم|اید)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PersianEnding();

    [GeneratedRegex(@"(?<vowel>[aeou])\k<vowel>(?<end>[bcdfghjklmnpqrstvwxz])$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DoubleVowel();

    [GeneratedRegex("(um|us|is|en|icum|icus|on|a)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LatinNoun();

    [GeneratedRegex("(a|i|es|ina|ica|ici|ata)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DutchLatinPlural();

    [GeneratedRegex("(lui|lieden|mensen)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DutchPeople();

    [GeneratedRegex("(i|ae|a|es|ices|eaux|im)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LatinPlural();

    [GeneratedRegex("(it|cit|ill|ecit|on|az)(o|a|os|as|es)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Diminutive();
}
