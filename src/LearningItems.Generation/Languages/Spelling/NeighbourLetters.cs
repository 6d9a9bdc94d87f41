using System.Buffers;
using System.Collections.Frozen;

namespace LearningItems.Generation.Languages.Spelling;

/// <summary>
/// Letters of a neighbour that a language does not write in words of its own: ñ in Portuguese, ø in Swedish, ž in Polish, ळ – which is Marathi – in Hindi, پ in
/// Arabic, 學 in Japanese of today. Letters of usual loanwords (crème brûlée, jalapeño, Polish à la, Danish á) are not among them, nor the marks with which
/// Croatian tells sâm from sam, nor old characters that live on in names (澤, 國).
/// </summary>
/// <remarks>
/// Written by hand from the alphabets, and from the old forms in the table of the jōyō kanji; licence MIT, as the library; checked by
/// <c>SpellingTableTests</c>.
/// </remarks>
internal static class NeighbourLetters
{
    private const string OldJapanese =
        "亞惡壓圍爲醫壹稻飮隱營衞驛艷奧橫歐毆穩假價畫會懷繪擴殼覺學勸卷寬歡觀關陷顏僞戲犧舊據擧虛峽挾狹鄕區驅徑揭繼莖輕鷄擊缺儉劍檢權獻縣險顯嚴效恆鑛濟碎劑雜產參慘棧蠶贊殘絲齒兒辭濕實釋收從澁獸縱肅處緖敍奬"
        + "將稱燒條狀乘淨剩疊孃讓釀囑觸寢愼盡粹醉穗隨髓樞聲攝竊專淺潛纖踐錢禪雙搜插爭總裝騷臟卽屬續墮帶滯臺擇擔膽彈斷癡遲晝鑄徵敕鎭遞轉傳黨盜鬪屆繩貳惱腦霸廢拜麥髮拔蠻祕甁拂佛倂竝辯步襃飜每滿默餘與譽"
        + "搖樣謠賴覽兩獵壘淚勵隸靈齡曆歷戀鍊爐勞樓郞錄灣";

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
        ["ar"] = SearchValues.Create("پژ"), // چ and گ are those of dialects
        ["ja"] = SearchValues.Create(OldJapanese),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>By language, the letters that its own words do not have: a form of fűszer has no û, though a loanword may.</summary>
    public static FrozenDictionary<string, SearchValues<char>> NotOfOwnWords { get; } = new Dictionary<string, SearchValues<char>>(StringComparer.Ordinal)
    {
        ["de"] = Without("äöü"),
        ["fr"] = Without("àâæçéèêëîïôœùûüÿ"),
        ["es"] = Without("áéíóúüñ"),
        ["it"] = Without("àèéìíîòóù"),
        ["pt"] = Without("áâãàçéêíóôõú"),
        ["nl"] = Without("éëïöüèáóíúä"),
        ["sv"] = Without("åäöé"),
        ["pl"] = Without("ąćęłńóśźż"),
        ["tr"] = Without("çğıöşüâîû"),
        ["id"] = Without("é"),
        ["en"] = Without(string.Empty),
        ["da"] = Without("åæøé"),
        ["nb"] = Without("åæøéèêóòô"),
        ["ro"] = Without("ăâîșțşţ"),
        ["cs"] = Without("áčďéěíňóřšťúůýž"),
        ["hr"] = Without("čćđšž"),
        ["sr-Latn"] = Without("čćđšž"),
        ["fi"] = Without("åäöšž"),
        ["hu"] = Without("áéíóöőúüű"),
        ["fa"] = SearchValues.Create("ةيك"),
        ["ar"] = SearchValues.Create("پچژگیک"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static SearchValues<char> Without(string own) => SearchValues.Create([.. All.Where(letter => !own.Contains(letter, StringComparison.Ordinal))]);
}
