using System.Buffers;
using System.Collections.Frozen;

namespace LearningItems.Generation.Languages.Spelling;

/// <summary>
/// Latin letters that a language does not write in words of its own: ñ in Portuguese, ø in Swedish, ž in Polish. Letters of usual loanwords
/// are not among them. Beside them ळ, which is Marathi and not Hindi.
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
        ["it"] = Without("àèéìíîòóùúü"),
        ["pt"] = Without("áâãàçéêíóôõúüè"),
        ["nl"] = Without("áéíóúëïöüèêçûàôîñä"),
        ["sv"] = Without("åäöéüàèçê"),
        ["pl"] = Without("ąćęłńóśźżéüöèä"),
        ["tr"] = Without("çğıöşüâîû"),
        ["id"] = Without("éèê"),
        ["en"] = Without("àâäáãåæçèéêëìíîïñòóôöøùúûüœāō"),
        ["da"] = Without("åæøéüàè"),
        ["nb"] = Without("åæøéèêóòôüà"),
        ["ro"] = Without("ăâîșțşţéöüàè"),
        ["cs"] = Without("áčďéěíňóřšťúůýžöüäàè"),
        ["hr"] = Without("čćđšžéü"),
        ["fi"] = Without("åäöšžéüàè"),
        ["hu"] = Without("áéíóöőúüűäàè"),
        ["sr-Latn"] = Without("čćđšž"),
        ["sr"] = Without("čćđšž"),
        ["vi"] = SearchValues.Create("äåæçñöøüßąćčěęłńőřśšşťůűźžż"),
        ["hi"] = SearchValues.Create("ळ"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static SearchValues<char> Without(string own) => SearchValues.Create([.. All.Where(letter => !own.Contains(letter, StringComparison.Ordinal))]);
}
