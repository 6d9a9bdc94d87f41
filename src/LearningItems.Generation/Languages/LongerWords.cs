using System.Collections.Frozen;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Languages;

/// <summary>
/// Usual words that have a shorter one in them and are another word, where nothing stands between words: 银行 is no 行, ตาม no ตา. Of words whose parts keep
/// their sense – 上面, 看见 – none is here.
/// </summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>LongerWordsTests</c>.</remarks>
internal static class LongerWords
{
    private const string Simplified =
        "银行 行李 行为 行动 旅行 流行 行业 自行车 面包 面条 方面 面积 书包 包括 包子 今天 昨天 明天 天气 天才 聊天 才能 刚才 人才 日食 月食 火车 火柴 大家 家具 国家 作家 专家 好像 爱好 "
        + "只好 正好 好处 朋友 东西 西瓜 西红柿 南瓜 上海 海关 海外 大学 大概 大约 大夫 大使 小姐 小说 小心 小时 地方 地图 地址 地球 地铁 生日 生活 生气 生意 学生 医生 先生 花生 发生 出生 开心 开玩笑 "
        + "点心 关心 担心 放心 中心 手机 手表 手术 歌手 水果 水平 薪水 人口 口味 马上 马虎 马路 老师 老板 老虎 老百姓 老鼠 白菜 明白 空气 空调 空间 长城 校长 会议 机会 社会 一会儿 打算 打扮 "
        + "打折 打扰 道理 知道 道歉 味道 街道 意见 意思 意义 注意 主意 愿意 满意 故意 觉得 值得 不错 对不起 差不多 多么 别人 特别 告别 区别 性别 地点 缺点 优点 "
        + "观点 特点 网站 本来 原来 将来 后来 从来 难过 法律 然后 虽然 突然 当然 自然 可能 可爱 可以 头发 石头 舌头 念头";

    private const string Traditional =
        "銀行 行李 行為 行動 旅行 流行 行業 麵包 麵條 方面 面積 書包 包括 包子 今天 昨天 明天 天氣 天才 聊天 才能 剛才 人才 日食 月食 火車 火柴 大家 家具 國家 作家 專家 好像 愛好 只好 正好 好處 朋友 東西 西瓜 "
        + "南瓜 上海 海關 海外 大學 大概 大約 大夫 大使 小姐 小說 小心 小時 地方 地圖 地址 地球 生日 生活 生氣 生意 學生 醫生 先生 花生 發生 出生 開心 開玩笑 點心 關心 擔心 放心 中心 手機 手錶 手術 歌手 水果 "
        + "水平 薪水 人口 口味 馬上 馬虎 馬路 老師 老闆 老虎 老百姓 老鼠 白菜 明白 空氣 空調 空間 長城 校長 會議 機會 社會 打算 打扮 打折 打擾 道理 知道 道歉 味道 街道 意見 意思 意義 注意 主意 願意 滿意 故意 覺得 值得 "
        + "不錯 對不起 差不多 多麼 別人 特別 告別 區別 性別 地點 缺點 優點 觀點 特點 網站 本來 原來 將來 後來 從來 難過 法律 雖然 突然 當然 自然 "
        + "可能 可愛 可是 可以 但是 還是 就是 總是 頭髮 石頭 舌頭";

    private const string Japanese =
        "海外 今日 昨日 明日 日本 人気 大人 上手 下手 手紙 切手 相手 手伝 手術 先生 学生 生活 電話 会話 会社 社会 会議 機会 人口 気持 天気 元気 病気 電気 空気 空港 花火 火事 火曜 水曜 木曜 金曜 土曜 日曜 月曜 料金 友達 心配 "
        + "中心 関心 安心 本当 自転車 名前 番組 番号 物語 動物 果物 着物 意見 発見 家族 家庭 国家 作家 目的 科目 注目 口座 利口 切符 大切 親切 空手 大丈夫 大学 大使 小説 地図 地下鉄 地球 時計 時代 道具 水道 茶道 書道 世話 "
        + "薬局 外国 外人 内容 都会 東京 京都 北海道 大阪 一緒 一生 三日月 音楽 楽器 足袋 足元 目覚 耳鳴 手前 上司 下品 上品 中国 中止";

    private const string Thai =
        "มาก มาตรา มารยาท มานะ ตาม ตาย ตาราง ตาก การ กาแฟ กาง กาย ขาว ขาย ขาด ขาน นาน นาง นาม นาย นาที นาฬิกา นาค ปาก ปาน วาง วาด วาน หาย หาง หาด หาร ลาก ลาย ลาว ลาด ยาก ยาย ยาว ยาง ยาม พาย อาหาร อาจ อากาศ อาบ อายุ "
        + "อาจารย์ อาทิตย์ งาน งาม ทาง ทาน จาก จาน ชาย ชาม ชาว ชาติ ชาวนา สาย สาว สาม สาร รอง รองเท้า รอบ รอด รอย พอใจ พอดี ขอบ ขอบคุณ ของ ของขวัญ ต่อย ต้อง ห้อง น้อง คอย คอก ดีด รีบ รีด สีดา ปีก ปีน ทีม ทีวี มีด เรียน เรียก "
        + "เรือน เสียง เสีย เมีย เดือน เพื่อ เพื่อน เบื่อ เสือก เมือง เธอ เจอ ใจดี ไปรษณีย์ ไม้ ใหม่ ไหม้ แต่ง แก้ม แก้ว แมลง แขก";

    private static readonly FrozenDictionary<string, WordIndex> ByLanguage = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["zh"] = Simplified,
        ["zh-Hant"] = Traditional,
        ["zh-TW"] = Traditional,
        ["yue"] = Traditional,
        ["ja"] = Japanese,
        ["th"] = Thai,
    }.ToFrozenDictionary(row => row.Key, row => new WordIndex(row.Value.Split(' ')), StringComparer.Ordinal);

    /// <summary>Those of a language; none where they are not known.</summary>
    public static WordIndex Of(string language) => ByLanguage.GetValueOrDefault(language, WordIndex.Empty);

    /// <summary>The length of the longest of them that a text begins with; 0 where it begins with none.</summary>
    public static int LongestPrefix(WordIndex words, ReadOnlySpan<char> text)
    {
        var length = words.LongestPrefix(text);
        return length > 0 && length < text.Length && IsThaiVowel(text[length]) ? 0 : length; // กินยาวัน has ยา and วัน, and no ยาว
    }

    private static bool IsThaiVowel(char c) => c is (>= '\u0E30' and <= '\u0E3A') or (>= '\u0E47' and <= '\u0E4E');
}
