using System.Collections.Frozen;

namespace LearningItems.Generation.Languages.Spelling;

/// <summary>Words of a neighbour – of a sister language, of another standard of the same one – that the language has another word for.</summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>SpellingTableTests</c>. Words that both have are not among them.</remarks>
internal static class NeighbourWords
{
    private const string Croatian =
        "tko:ko netko:neko nitko:niko svatko:svako tjedan:nedelja tjedna:nedelje kruh:hleb kruha:hleba vlak:voz vlakom:vozom tisuća:hiljada tisuću:hiljadu zrakoplov:avion nogomet:fudbal kazalište:pozorište glazba:muzika "
        + "glazbu:muziku siječanj:januar veljača:februar ožujak:mart travanj:april svibanj:maj lipanj:jun srpanj:jul kolovoz:avgust rujan:septembar studeni:novembar žlica:kašika rajčica:paradajz krumpir:krompir tvornica:fabrika "
        + "točka:tačka stoljeće:vek europa:evropa europi:evropi kemija:hemija općina:opština obitelj:porodica zrak:vazduh sveučilište:univerzitet kolodvor:stanica vrhnje:pavlaka grah:pasulj";

    private static readonly SpellingTable Serbian = new(Croatian);

    /// <summary>By the tag of a profile, or of a request where a region has words of its own.</summary>
    public static FrozenDictionary<string, SpellingTable> ByLanguage { get; } = new Dictionary<string, SpellingTable>(StringComparer.OrdinalIgnoreCase)
    {
        ["sr"] = Serbian,
        ["sr-Latn"] = Serbian,
        ["hr"] = new(
            "hleb:kruh hleba:kruha vazduh:zrak hiljada:tisuća hiljadu:tisuću fudbal:nogomet ko:tko neko:netko niko:nitko svako:svatko nedelja:nedjelja nedelje:tjedna uvek:uvijek gde:gdje mleko:mlijeko vreme:vrijeme lepo:lijepo lep:lijep "
            + "dete:dijete deca:djeca čovek:čovjek reč:riječ devojka:djevojka opšti:opći opština:općina pozorište:kazalište kašika:žlica evropa:europa voz:vlak vozom:vlakom avgust:kolovoz januar:siječanj februar:veljača oktobar:listopad srećan:sretan"),
        ["id"] = new(
            "kerana:karena wang:uang pejabat:kantor lapan:delapan tetamu:tamu basikal:sepeda tandas:toilet universiti:universitas polis:polisi teksi:taksi telefon:telepon isteri:istri hospital:rumah_sakit lori:truk ogos:agustus disember:desember julai:juli",
            "khamis:kamis beza:beda bahawa:bahwa iaitu:yaitu sahaja:saja kelmarin:kemarin ubat:obat stesen:stasiun filem:film kualiti:kualitas aktiviti:aktivitas komuniti:komunitas jururawat:perawat kerusi:kursi tayar:ban setem:prangko"),
        ["uk"] = new(
            "что:що как:як нет:немає где:де когда:коли хорошо:добре спасибо:дякую сегодня:сьогодні только:тільки очень:дуже сейчас:зараз потому:тому человек:людина пожалуйста:будь_ласка если:якщо может:може время:час вчера:вчора тоже:теж конечно:звичайно его:його ее:її"),
        ["ru"] = new("дуже:очень дякую:спасибо немає:нет якщо:если вже:уже тільки:только тобто:то_есть щоб:чтобы або:или також:также"),
        ["sv"] = new("ikke:inte jeg:jag og:och hvad:vad hvor:var meget:mycket mye:mycket noget:något noe:något kjøre:köra deg:dig seg:sig meg:mig"),
        ["nl"] = new("und:en nicht:niet ich:ik baie:heel"),
        ["yue"] = new("我們:我哋 你們:你哋 他們:佢哋 她們:佢哋 什麼:乜嘢 怎麼:點樣 沒有:冇 這個:呢個 那個:嗰個 這裡:呢度 那裡:嗰度 哪裡:邊度 不是:唔係 他的:佢嘅 為什麼:點解 這度:呢度 這樣:咁樣 現在:而家"),
        ["zh-TW"] = new("視頻:影片 軟件:軟體 硬件:硬體 鼠標:滑鼠 出租車:計程車 公交車:公車 短信:簡訊 屏幕:螢幕 幼兒園:幼稚園 冰激凌:冰淇淋 方便麵:泡麵 西紅柿:番茄 打印:列印"),
        ["pt-BR"] = new("autocarro:ônibus comboio:trem telemóvel:celular frigorífico:geladeira autocarros:ônibus comboios:trens telemóveis:celulares"),
        ["pt-PT"] = new("ônibus:autocarro celular:telemóvel geladeira:frigorífico trem:comboio"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
