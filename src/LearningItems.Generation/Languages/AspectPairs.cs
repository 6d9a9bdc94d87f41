using System.Collections.Frozen;
using System.Text;

namespace LearningItems.Generation.Languages;

/// <summary>Whether two Slavic verbs may be aspect partners: they share consonants of their stem, or are one of the pairs of two stems.</summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>AspectPairsTests</c>.</remarks>
internal static class AspectPairs
{
    private const string Vowels = "аеёиоуыэюяіїєaeiouyąęóáéíýůúěьъйj";

    private static readonly FrozenSet<string> TwoStems = (
        "говорить/сказать брать/взять класть/положить ловить/поймать садиться/сесть ложиться/лечь становиться/стать идти/пойти искать/найти возвращаться/вернуться возвращать/вернуть "
        + "брати/взяти говорити/сказати класти/покласти ловити/піймати сідати/сісти лягати/лягти ставати/стати іти/піти йти/піти шукати/знайти повертатися/повернутися "
        + "brać/wziąć mówić/powiedzieć kłaść/położyć widzieć/zobaczyć oglądać/obejrzeć iść/pójść siadać/usiąść stawać/stanąć szukać/znaleźć "
        + "brát/vzít klást/položit mluvit/říct říkat/říct hledat/najít jít/přijít dolaziti/doći ići/otići govoriti/reći uzimati/uzeti").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool MayBe(string partner, string verb)
    {
        var (one, other) = (Skeleton(partner), Skeleton(verb));
        if (one.Length == 0 || other.Length == 0 || partner.Contains(' ', StringComparison.Ordinal) || partner.Contains('/', StringComparison.Ordinal) || verb.Contains('/', StringComparison.Ordinal)
            || TwoStems.Contains($"{partner}/{verb}") || TwoStems.Contains($"{verb}/{partner}"))
        {
            return true;
        }

        // A stem of one consonant: пить, выпить.
        if (one.Length == 1 || other.Length == 1)
        {
            return one.Length == 1 ? other.Contains(one[0], StringComparison.Ordinal) : one.Contains(other[0], StringComparison.Ordinal);
        }

        for (var at = 0; at + 1 < other.Length; at++)
        {
            if (one.Contains(other.AsSpan(at, 2), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // The consonants before the ending of the infinitive.
    private static string Skeleton(string verb)
    {
        var stem = verb.Trim().ToLowerInvariant();
        foreach (var reflexive in (string[])["ся", "сь", " się", " se"])
        {
            stem = stem.EndsWith(reflexive, StringComparison.Ordinal) ? stem[..^reflexive.Length] : stem;
        }

        foreach (var ending in (string[])["ть", "ти", "чь", "ć", "ti", "t"])
        {
            if (stem.EndsWith(ending, StringComparison.Ordinal))
            {
                stem = stem[..^ending.Length];
                break;
            }
        }

        var skeleton = new StringBuilder();
        foreach (var c in stem)
        {
            if (char.IsLetter(c) && !Vowels.Contains(c, StringComparison.Ordinal))
            {
                skeleton.Append(c);
            }
        }

        return skeleton.ToString();
    }
}
