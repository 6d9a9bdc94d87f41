using System.Collections.Frozen;
using System.Text;

namespace LearningItems.Generation.Languages;

/// <summary>Whether two Slavic verbs may be aspect partners: they share consonants of their stem, or are one of the pairs of two stems.</summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>AspectPairsTests</c>.</remarks>
internal static class AspectPairs
{
    private const string Vowels = "аеёиоуыэюяіїєaeiouyąęóáéíýůúěьъйj";

    private static readonly FrozenSet<string> TwoStems = (
        "говорить/сказать брать/взять класть/положить ловить/поймать садиться/сесть ложиться/лечь становиться/стать идти/пойти искать/найти возвращаться/вернуться возвращать/вернуть бить/ударить совать/сунуть "
        + "брати/взяти говорити/сказати класти/покласти ловити/піймати ловити/спіймати сідати/сісти лягати/лягти ставати/стати іти/піти йти/піти шукати/знайти повертатися/повернутися "
        + "brać/wziąć mówić/powiedzieć kłaść/położyć widzieć/zobaczyć oglądać/obejrzeć iść/pójść siadać/usiąść stawać/stanąć szukać/znaleźć "
        + "brát/vzít klást/položit mluvit/říct mluvit/říci říkat/říct hledat/najít jít/přijít dolaziti/doći ići/otići govoriti/reći govoriti/kazati uzimati/uzeti tražiti/naći vješati/objesiti "
        + "говорити/рећи говорити/казати тражити/наћи вешати/обесити вјешати/објесити").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Of two stems with whatever prefix: выезжать, выехать. Here too are stems whose one consonant or two become others: рождать, родить.
    private static readonly (string One, string Other)[] Endings =
    [
        .. ("падать/пасть езжать/ехать бегать/бежать кладывать/ложить вешать/весить рождать/родить сажать/садить гощать/гостить кидать/кинуть читать/честь "
            + "падати/пасти їжджати/їхати ходити/йти ймати/йняти вішати/вісити кидати/кинути лазити/ћи лагати/ложити сједати/сјести седати/сести дизати/дићи дизати/дигнути носити/нети носити/нијети водити/вести "
            + "chodzić/jść jeżdżać/jechać glądać/jrzeć cierać/trzeć kładać/łożyć padać/paść kládat/ložit nímat/ejmout házet/hodit "
            + "laziti/ći lagati/ložiti padati/pasti sjedati/sjesti lijegati/leći lijevati/liti dizati/dići dizati/dignuti nositi/nijeti voditi/vesti vlačiti/vući blačiti/bući sjećati/sjetiti sedati/sesti nositi/neti")
            .Split(' ').Select(pair => pair.Split('/')).Select(pair => (pair[0], pair[1])),
    ];

    public static bool MayBe(string partner, string verb)
    {
        var (one, other) = (Skeleton(partner), Skeleton(verb));
        if (one.Length == 0 || other.Length == 0 || partner.Contains(' ', StringComparison.Ordinal) || partner.Contains('/', StringComparison.Ordinal) || verb.Contains('/', StringComparison.Ordinal)
            || TwoStems.Contains($"{partner}/{verb}") || TwoStems.Contains($"{verb}/{partner}") || AreOfTwoStems(Bare(partner), Bare(verb)))
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

    private static bool AreOfTwoStems(string partner, string verb) => Array.Exists(Endings, pair =>
        (partner.EndsWith(pair.One, StringComparison.Ordinal) && verb.EndsWith(pair.Other, StringComparison.Ordinal)) || (partner.EndsWith(pair.Other, StringComparison.Ordinal) && verb.EndsWith(pair.One, StringComparison.Ordinal)));

    private static string Bare(string verb)
    {
        var stem = verb.Trim().ToLowerInvariant();
        foreach (var reflexive in (string[])["ся", "сь", " się", " se"])
        {
            stem = stem.EndsWith(reflexive, StringComparison.Ordinal) ? stem[..^reflexive.Length] : stem;
        }

        return stem;
    }

    // The consonants before the ending of the infinitive, without their marks: umírat, umřít.
    private static string Skeleton(string verb)
    {
        var stem = Bare(verb);
        foreach (var ending in (string[])["ть", "ти", "чь", "ћи", "ći", "ć", "ti", "ci", "t"])
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
                skeleton.Append(c switch { 'đ' => 'd', 'ł' => 'l', < 'а' => c.ToString().Normalize(NormalizationForm.FormD)[0], _ => c });
            }
        }

        return skeleton.ToString();
    }
}
