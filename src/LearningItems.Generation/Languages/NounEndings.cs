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
        ["nl"] = "s en e n es eren je jes tje tjes pje pjes kje kjes etje etjes ns ën eren",
        ["de"] = "e en n er ern es s se sen ses ens chen chens lein leins nen in innen",
        ["sv"] = "s n en et t ns ens ets ts er ers ar ars or ors r rs na nas erna ernas arna arnas orna ornas rna rnas ena enas an ans a as e es",
        ["da"] = "s n en et ns ens ets t ts er ers e es r rs ne nes erne ernes ene enes rne rnes",
        ["nb"] = "s n en et ns ens ets a as t er ers e es r rs ne nes erne ernes ene enes ane",
        ["cs"] = "a e i o u y ě í é ů á ou em om ím ám ům ách ech ích ami emi ěmi mi ovi ové ův ovy eti ete ata at aty atům",
        ["hr"] = "a e i o u om em ama ima im ov ova ove ovi ovima ev eva eve evi evima ju eta etu etom ena enu enom enima ana ane ani anima",
        ["ru"] = "а я о е ё и ы у ю й ь ой ей ёй ою ею ью ом ем ём ам ям ами ями ьми ах ях ов ев ёв ий ья ье ьи ью ьев ьям ени енем ена",
        ["uk"] = "има ими а я о е и і ї у ю й ь ою ею єю ем єм ом ам ям ами ями ах ях ів їв ей ові еві єві ю ене ені",
        ["pl"] = "a e i o u y ą ę ą ie iem ia iu em om ami iami ach iach ów owi iowi owie ię ią io ie mi ich im",
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
