using System.Buffers;
using System.Collections.Frozen;

namespace LearningItems.Generation.Languages.Spelling;

/// <summary>
/// Latin letters that a language does not write in words of its own: ñ in Portuguese, ø in Swedish, ž in Polish. Letters of usual loanwords
/// (crème brûlée, jalapeño, Polish à la, Danish á) are not among them, nor the marks with which Croatian tells sâm from sam. Beside them ळ, which is Marathi
/// and not Hindi.
/// </summary>
/// <remarks>Written by hand from the alphabets; licence MIT, as the library; checked by <c>SpellingTableTests</c>.</remarks>
internal static class LatinAlphabets
{
    private const string All = "àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿāăąćĉčďđēĕėęěğģīįıķĺļľłńņňŋōőœŕřśŝşšţťūŭůűųźżžșțǎ";

    public static FrozenDictionary<string, SearchValues<char>> NotOf { get; } = new Dictionary<string, SearchValues<char>>(StringComparer.Ordinal)
    {
        ["de"] = Without("äöüéèêàâçñîôûë"),
        ["fr"] = Without("àâæçéèêëîïôœùûüÿñ"),
        ["es"] = Without("áéíóúüñïç"),
        ["it"] = Without("àèéìíîòóùúüêûñ"),
        ["pt"] = Without("áâãàçéêíóôõúü"),
        ["nl"] = Without("áéíóúëïöüèêçûàôîñäâ"),
        ["sv"] = Without("åäöéüàèçêûñ"),
        ["pl"] = Without("ąćęłńóśźżéüöèäàêçûñ"),
        ["tr"] = Without("çğıöşüâîû"),
        ["id"] = Without("éèêûñ"),
        ["en"] = Without("àâäáãåæçèéêëìíîïñòóôöøùúûüœāō"),
        ["da"] = Without("åæøéüàáèêçûñ"),
        ["nb"] = Without("åæøéèêóòôüàáçûñ"),
        ["ro"] = Without("ăâîșțşţéöüàèêçûñ"),
        ["cs"] = Without("áčďéěíňóřšťúůýžöüäàèêûñ"),
        ["hr"] = Without("čćđšžéüàèâêîôûñ"),
        ["fi"] = Without("åäöšžéüàèêûñ"),
        ["hu"] = Without("áéíóöőúüűäàèêçûñ"),
        ["sr-Latn"] = Without("čćđšžéàèâêîôûñ"),
        ["sr"] = Without("čćđšžéàèâêîôûñ"),
        ["vi"] = SearchValues.Create("äåæçñöøüßąćčěęłńőřśšşťůűźžż"),
        ["hi"] = SearchValues.Create("ळ"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static SearchValues<char> Without(string own) => SearchValues.Create([.. All.Where(letter => !own.Contains(letter, StringComparison.Ordinal))]);
}
