using System.Collections.Frozen;
using System.Text;

namespace LearningItems.Generation.Languages.Mandarin;

/// <summary>
/// Second readings of characters in the same word: colloquial ones, and those of Taiwan's standard (Ministry of Education, list of
/// variant pronunciations, 1999) where it differs from the mainland's (list of 1985). Readings that make another word – 还 hái, huán –
/// are not among them.
/// </summary>
/// <remarks>Which row is from which list is not recorded. Written by hand; licence MIT, as the library; checked by <c>MandarinReadingTests</c>.</remarks>
internal static class AlternativeReadings
{
    private static readonly FrozenDictionary<int, string[]> ByCharacter = Parse(
        "谁誰 shui2 shei2", "这這 zhe4 zhei4", "那 na4 nei4", "哪 na3 nei3", "血 xue4 xie3 xue3", "熟 shu2 shou2", "薄 bao2 bo2", "剥剝 bao1 bo1",
        "削 xiao1 xue1", "壳殼 ke2 qiao4", "嚼 jiao2 jue2", "绿綠 lv4 lu4", "嗯 en4 ng4 en1 n4", "啊 a5 a1", "哟 yo5 yo1",
        "和 he2 han4", "垃 la1 le4", "圾 ji1 se4", "期 qi1 qi2", "质質 zhi4 zhi2", "企 qi3 qi4", "究 jiu1 jiu4", "法 fa3 fa4", "亚亞 ya4 ya3", "危 wei1 wei2", "微 wei1 wei2", "识識 shi2 shi4 shi5",
        "播 bo1 bo4", "液 ye4 yi4", "迹跡 ji1 ji4", "击擊 ji1 ji2", "夕 xi1 xi4", "昔 xi1 xi2", "惜 xi1 xi2", "息 xi1 xi2", "悉 xi1 xi2", "熄 xi1 xi2", "席 xi2", "突 tu1 tu2", "淑 shu1 shu2",
        "叔 shu1 shu2", "拥擁 yong1 yong3", "癌 ai2 yan2", "暂暫 zan4 zhan4", "崖 ya2 yai2", "储儲 chu3 chu2", "档檔 dang4 dang3", "俱 ju4 ju1", "框 kuang4 kuang1", "括 kuo4 gua1", "帆 fan1 fan2",
        "诊診 zhen3 zhen1", "综綜 zong1 zong4", "召 zhao4 zhao1", "筑築 zhu4 zhu2", "掷擲 zhi4 zhi2", "滑 hua2 gu3",
        "载載 zai4 zai3", "骨 gu3 gu2", "室 shi4 shi3", "往 wang3 wang4", "跌 die1 die2", "戚 qi1 qi4", "卓 zhuo2 zhuo1", "徊 huai2 huai1",
        "惩懲 cheng2 cheng3", "从從 cong2 cong1", "署 shu3 shu4", "凿鑿 zao2 zuo4", "艘 sou1 sao1", "咖 ka1 ga1", "钥鑰 yao4 yue4");

    /// <summary>Whether a syllable is one of a character's listed readings.</summary>
    public static bool Has(Rune character, ReadOnlySpan<char> letters, int tone)
    {
        if (!ByCharacter.TryGetValue(character.Value, out var readings))
        {
            return false;
        }

        foreach (var reading in readings)
        {
            if (letters.SequenceEqual(reading.AsSpan(0, reading.Length - 1)) && tone == (reading[^1] - '0') % 5)
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenDictionary<int, string[]> Parse(params string[] rows)
    {
        var readings = new Dictionary<int, string[]>();
        foreach (var parts in rows.Select(row => row.Split(' ')))
        {
            foreach (var character in parts[0].EnumerateRunes())
            {
                readings[character.Value] = parts[1..];
            }
        }

        return readings.ToFrozenDictionary();
    }
}
