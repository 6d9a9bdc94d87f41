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

    // The letters beyond a to z that the words of a language have, and those that its usual loanwords have besides.
    private static readonly (string Language, string Own, string Borrowed)[] Alphabets =
    [
        ("de", "äöü", "éèêàâçñîôûë"),
        ("fr", "àâæçéèêëîïôœùûüÿ", "ñ"),
        ("es", "áéíóúüñ", "ïç"),
        ("it", "àèéìíîòóù", "úüêûñ"),
        ("pt", "áâãàçéêíóôõú", "ü"),
        ("nl", "éëïöüèáóíúä", "êçûàôîñâ"),
        ("sv", "åäöé", "üàèçêûñ"),
        ("pl", "ąćęłńóśźż", "éüöèäàêçûñ"),
        ("tr", "çğıöşüâîû", ""),
        ("id", "é", "èêûñ"),
        ("en", "", "àâäáãåæçèéêëìíîïñòóôöøùúûüœāō"),
        ("da", "åæøé", "üàáèêçûñ"),
        ("nb", "åæøéèêóòô", "üàáçûñ"),
        ("ro", "ăâîșțşţ", "éöüàèêçûñ"),
        ("cs", "áčďéěíňóřšťúůýž", "öüäàèêûñ"),
        ("hr", "čćđšž", "éüàèâêîôûñ"),
        ("fi", "åäöšž", "éüàèêûñ"),
        ("hu", "áéíóöőúüű", "äàèêçûñ"),
        ("sr-Latn", "čćđšž", "éàèâêîôûñ"),
        ("sr", "čćđšž", "éàèâêîôûñ"),
    ];

    /// <summary>By language, the letters that no word of it has, borrowed or not.</summary>
    public static FrozenDictionary<string, SearchValues<char>> NotOf { get; } = Alphabets.Select(alphabet => (alphabet.Language, Letters: Without(alphabet.Own + alphabet.Borrowed)))
        .Append(("vi", SearchValues.Create("äåæçñöøüßąćčěęłńőřśšşťűůźżž")))
        .Append(("el", SearchValues.Create("ἀἁἂἃἄἅἐἑἒἓἔἕἠἡἢἣἤἥἰἱἲἳἴἵἶἷὀὁὂὃὄὅὐὑὒὓὔὕὖὗὠὡὢὣὤὥὦὧὰὲὴὶὸὺὼᾶῆῖῦῶᾳῃῳ"))) // the breathings, the grave and the circumflex that were given up in 1982
        .Append(("hi", SearchValues.Create("ळ")))
        .Append(("ar", SearchValues.Create("پژ"))) // چ and گ are those of dialects
        .Append(("ja", SearchValues.Create(OldJapanese)))
        .ToFrozenDictionary(letters => letters.Item1, letters => letters.Item2, StringComparer.Ordinal);

    /// <summary>By language, the letters that its own words do not have: a form of fűszer has no û, though a loanword may.</summary>
    public static FrozenDictionary<string, SearchValues<char>> NotOfOwnWords { get; } = Alphabets.Select(alphabet => (alphabet.Language, Letters: Without(alphabet.Own)))
        .Append(("fa", SearchValues.Create("ةيك")))
        .Append(("ar", SearchValues.Create("پچژگیک")))
        .ToFrozenDictionary(letters => letters.Item1, letters => letters.Item2, StringComparer.Ordinal);

    private static SearchValues<char> Without(string own) => SearchValues.Create([.. All.Where(letter => !own.Contains(letter, StringComparison.Ordinal))]);
}
