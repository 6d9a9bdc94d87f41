using System.Globalization;

namespace LearningItems.Generation.Files;

/// <summary>What languages are called in the headers of lists, in themselves and in others.</summary>
/// <remarks>
/// The machine's own names depend on its language and are not asked for; English and native names come from the culture as well. Written by
/// hand; licence MIT, as the library; checked by <c>LanguageNamesTests</c>.
/// </remarks>
internal static class LanguageNames
{
    private static readonly Dictionary<string, string> Known = Index(
        ("zh", "Chinese|Mandarin|Mandarin Chinese|Simplified Chinese|Chinesisch|chinois|chino|cinese|chinês|китайский|китайська|中文|汉语|漢語|华语|華語|普通话|國語|国语|中国語|중국어|الصينية|Çince|tiếng Trung|chiński|Chinees|kinesiska|kinesisk|kiina|čínština|kínai|จีน|chn|cn|zho|cmn"),
        ("yue", "Cantonese|Kantonesisch|cantonais|cantonés|粤语|粵語|广东话|廣東話|広東語"),
        ("ja", "Japanese|Japanisch|japonais|japonés|giapponese|japonês|японский|японська|日语|日文|日語|日本語|일본어|اليابانية|Japonca|tiếng Nhật|japoński|Japans|japanska|japansk|japani|japonština|japán|jp|jpn|jap"),
        ("ko", "Korean|Koreanisch|coréen|coreano|корейский|корейська|韩语|韩文|韓語|韓文|韓国語|한국어|الكورية|Korece|tiếng Hàn|koreański|Koreaans|koreanska|koreansk|korea|korejština|koreai|kor|kr"),
        ("en", "English|Englisch|anglais|anglaise|inglés|inglese|inglês|английский|англійська|英语|英文|英語|영어|الإنجليزية|الانجليزية|İngilizce|tiếng Anh|angielski|Engels|engelska|engelsk|englanti|angličtina|angol|engleză|αγγλικά|אנגלית|अंग्रेज़ी|अंग्रेजी|อังกฤษ|ภาษาอังกฤษ|bahasa Inggris|eng"),
        ("de", "German|Deutsch|allemand|allemande|alemán|tedesco|alemão|немецкий|німецька|德语|德文|德語|ドイツ語|独語|독일어|الألمانية|Almanca|tiếng Đức|niemiecki|Duits|tyska|tysk|saksa|němčina|német|ger|deu"),
        ("fr", "French|Französisch|français|française|francés|francese|francês|французский|французька|法语|法文|法語|フランス語|仏語|프랑스어|الفرنسية|Fransızca|tiếng Pháp|francuski|Frans|franska|fransk|ranska|francouzština|francia|fra|fre"),
        ("es", "Spanish|Spanisch|espagnol|espagnole|español|castellano|spagnolo|espanhol|испанский|іспанська|西班牙语|西班牙文|スペイン語|스페인어|الإسبانية|İspanyolca|tiếng Tây Ban Nha|hiszpański|Spaans|spanska|spansk|espanja|španělština|spanyol|spa|esp"),
        ("it", "Italian|Italienisch|italien|italienne|italiano|итальянский|італійська|意大利语|イタリア語|이탈리아어|الإيطالية|İtalyanca|tiếng Ý|włoski|Italiaans|italienska|italiensk|italia|italština|olasz|ita"),
        ("pt", "Portuguese|Portugiesisch|portugais|portugués|portoghese|português|португальский|葡萄牙语|ポルトガル語|포르투갈어|البرتغالية|Portekizce|tiếng Bồ Đào Nha|portugalski|Portugees|portugisiska|portugisisk|portugali|portugalština|portugál|por"),
        ("ru", "Russian|Russisch|russe|ruso|russo|русский|російська|俄语|俄文|俄語|ロシア語|露語|러시아어|الروسية|Rusça|tiếng Nga|rosyjski|ryska|russisk|venäjä|ruština|orosz|rus"),
        ("uk", "Ukrainian|Ukrainisch|ukrainien|ucraniano|украинский|українська|乌克兰语|ウクライナ語|우크라이나어|ukr"),
        ("ar", "Arabic|Arabisch|arabe|árabe|arabo|арабский|арабська|阿拉伯语|アラビア語|아랍어|العربية|عربي|Arapça|tiếng Ả Rập|arabski|arabiska|arabisk|arabia|arabština|arab|ara"),
        ("tr", "Turkish|Türkisch|turc|turco|турецкий|土耳其语|トルコ語|터키어|튀르키예어|التركية|Türkçe|tiếng Thổ|turecki|Turks|turkiska|tyrkisk|turkki|turečtina|török|tur"),
        ("vi", "Vietnamese|Vietnamesisch|vietnamien|vietnamita|вьетнамский|越南语|越南語|ベトナム語|베트남어|الفيتنامية|Vietnamca|tiếng Việt|wietnamski|Vietnamees|vietnamesiska|vie"),
        ("pl", "Polish|Polnisch|polonais|polaco|polacco|polonês|польский|польська|波兰语|ポーランド語|폴란드어|Lehçe|polski|Pools|polska|polsk|puola|polština|lengyel|pol"),
        ("nl", "Dutch|Niederländisch|Holländisch|néerlandais|neerlandés|holandés|olandese|holandês|нидерландский|голландский|荷兰语|オランダ語|네덜란드어|Felemenkçe|niderlandzki|holenderski|Nederlands|nederländska|nederlandsk|hollanti|nld|dut"),
        ("sv", "Swedish|Schwedisch|suédois|sueco|svedese|шведский|瑞典语|スウェーデン語|스웨덴어|İsveççe|szwedzki|Zweeds|svenska|svensk|ruotsi|švédština|svéd|swe"),
        ("da", "Danish|Dänisch|danois|danés|danese|датский|丹麦语|duński|Deens|danska|dansk|tanska|dán|dan"),
        ("nb", "Norwegian|Norwegisch|norvégien|noruego|norvegese|норвежский|挪威语|norweski|Noors|norska|norsk|norja|nor"),
        ("fi", "Finnish|Finnisch|finnois|finés|finlandés|finlandese|финский|芬兰语|fiński|Fins|finska|finsk|suomi|fin"),
        ("cs", "Czech|Tschechisch|tchèque|checo|ceco|чешский|捷克语|czeski|Tsjechisch|tjeckiska|čeština|český|cseh|ces|cze"),
        ("hu", "Hungarian|Ungarisch|hongrois|húngaro|ungherese|венгерский|匈牙利语|węgierski|Hongaars|ungerska|unkari|maďarština|magyar|hun"),
        ("ro", "Romanian|Rumänisch|roumain|rumano|rumeno|румынский|rumuński|Roemeens|română|román|ron|rum"),
        ("el", "Greek|Griechisch|grec|griego|greco|grego|греческий|希腊语|ギリシャ語|그리스어|grecki|Grieks|grekiska|ελληνικά|görög|ell|gre"),
        ("he", "Hebrew|Hebräisch|hébreu|hebreo|ebraico|hebraico|иврит|希伯来语|ヘブライ語|히브리어|hebrajski|Hebreeuws|עברית|heb"),
        ("hi", "Hindi|хинди|印地语|ヒンディー語|힌디어|हिन्दी|हिंदी|hin"),
        ("th", "Thai|Thailändisch|thaï|tailandés|thailandese|тайский|泰语|泰文|タイ語|태국어|tajski|ไทย|ภาษาไทย|tha"),
        ("id", "Indonesian|Indonesisch|indonésien|indonesio|indonesiano|индонезийский|印尼语|インドネシア語|인도네시아어|bahasa Indonesia|ind"),
        ("fa", "Persian|Farsi|Persisch|persan|persa|персидский|波斯语|ペルシア語|페르시아어|فارسی|fas|per"),
        ("la", "Latin language|Latein|latín|latina|латинский|拉丁语|ラテン語|lat"));

    /// <summary>The primary subtag of the language a name is of; null for anything else.</summary>
    public static string? TagOf(string folded) => Known.GetValueOrDefault(folded);

    /// <summary>The names that begin a header without a space behind them, as in <c>英文释义</c>; the longest first.</summary>
    public static IReadOnlyList<string> Unspaced { get; } = [.. Known.Keys.Where(name => name.Length > 1 && name[0] > '\u2E80').OrderByDescending(name => name.Length)];

    /// <summary>Whether a header is the tag of a language, or what its culture calls it in English or in itself.</summary>
    public static bool IsNameOf(string tag, string folded)
    {
        try
        {
            var culture = CultureInfo.GetCultureInfo(tag);
            return new[] { tag, culture.TwoLetterISOLanguageName, culture.EnglishName, culture.NativeName }.Any(name => HeaderName.Fold(name) == folded);
        }
        catch (CultureNotFoundException)
        {
            return HeaderName.Fold(tag) == folded;
        }
    }

    private static Dictionary<string, string> Index(params (string Tag, string Names)[] table)
    {
        var index = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (tag, names) in table)
        {
            foreach (var name in names.Split('|').Prepend(tag))
            {
                index.TryAdd(HeaderName.Fold(name), tag);
            }
        }

        foreach (var (name, tag) in index.ToList())
        {
            index.TryAdd(HeaderName.WithoutMarks(name), tag);
        }

        return index;
    }
}
