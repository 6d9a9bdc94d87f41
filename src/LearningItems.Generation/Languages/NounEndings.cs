using System.Collections.Frozen;

namespace LearningItems.Generation.Languages;

/// <summary>
/// Endings with which the nouns of a language go on: Stadt has Stadt-es and no Stadt-ion, ruka ruk-ama and no ruk-avice. Of the Slavic languages what follows
/// the stem, of the Germanic ones what follows the noun.
/// </summary>
/// <remarks>Written by hand from the grammars; licence MIT, as the library; checked by <c>NounFormsTests</c>.</remarks>
internal static class NounEndings
{
    private const string Vowels = "aeiouyáéěíóúůýąęаеиоуыэюяіїєё";

    private static readonly FrozenDictionary<string, FrozenSet<string>> ByLanguage = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["nl"] = "s en e n es eren ers ren deren ders ens ien in innen essen a ta je jes tje tjes pje pjes kje kjes etje etjes ns ën",
        ["de"] = "e en n ns er ern ers es em m r s se sen ses ens chen chens lein leins nen in innen ien ten ta",
        ["sv"] = "s n en et t ns ens ets ts er ers ar ars or ors r rs na nas erna ernas arna arnas orna ornas rna rnas ena enas an ans a as e es are ares arna sen sens den dens det dets",
        ["da"] = "s n en et ns ens ets t ts er ers e es r rs ne nes erne ernes ene enes rne rnes ere eres",
        ["nb"] = "s n en et ns ens ets a as t ts er ers e es r rs ne nes erne ernes ene enes ane anes",
        ["cs"] = "a e i o u y ě í é ů á ou em om ím ám ům ách ech ích ami emi ěmi ími mi ama ema ovi ové ův ovy eti ete etem ěti ěte ětem ěm ata at aty atům atech atu atem je jí jím jích "
            + "ého ému ém ým ých ými ýma ího ímu íma ý",
        ["hr"] = "a e i o u om em ama ima im ov ova ove ovi ovima ev eva eve evi evima ju lju iju eta etu etom ena enu enom enima ana ane ani anima esa esima ad adi ađu ići ića iće ićima "
            + "er ere eri erima erama oj og oga omu ome ih eg ega emu ja jem ji jima",
        ["ru"] = "а я о е ё и ы у ю й ь ой ей ёй ою ею ёю ью ом ем ём ам ям ами ями ьми ах ях ов ев ёв ий ья ье ьи ью ьев ьёв ьям ьями ьях ени енем ен ён ена енам енами енах "
            + "еса ес есам есами есах овья овей овьям овьями овьях овьев овьёв ян ого его ому ему им ым ими ыми их ых го му м ми х",
        ["uk"] = "има ими а я о е є и і ї у ю й ь ою ею єю ем єм ом ам ям ами ями ьми ми ах ях ів їв ей ові еві єві ове ене ені ен енам енами енах ати аті ат ата атам атами атах "
            + "яти яті ят ята ятам ятами ятах еса ес есам есами есах ері ір ерів ерям ерями ерях ої ій ий им их ого ому ім",
        ["pl"] = "a e i o u y ą ę ie iem ia iu em om iom ami iami ach iach ów owi iowi owie ię ią io mi ich im imi ze zie zy zi zech oma enia eniu eniem ona on onom onami onach "
            + "ęcia ęciu ęciem ęta ąt ętom ętami ętach ego emu ej ych ym ymi m",
    }.ToFrozenDictionary(row => row.Key, row => row.Value.Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Whether a form that begins like a noun may go on as it does; true where the form begins otherwise, or the language is not known.</summary>
    public static bool MayFollow(string language, string noun, string form)
    {
        if (!ByLanguage.TryGetValue(language, out var endings))
        {
            return true;
        }

        var stem = language is "nl" or "de" or "sv" or "da" or "nb" || !Vowels.Contains(noun[^1], StringComparison.Ordinal) ? noun : noun[..^1];
        return stem.Length < 2 || !form.StartsWith(stem, StringComparison.Ordinal) || form.Length == stem.Length || endings.Contains(form[stem.Length..])
            || (form[stem.Length] == stem[^1] && (form.Length == stem.Length + 1 || endings.Contains(form[(stem.Length + 1)..]))); // a doubled consonant: man, mannen
    }
}
