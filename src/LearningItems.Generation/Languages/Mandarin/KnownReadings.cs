using System.Collections.Frozen;

namespace LearningItems.Generation.Languages.Mandarin;

/// <summary>
/// Common words with a character of several readings, each with the reading it has in this word: 银行 yínháng, 行 alone says nothing. What is
/// spoken in two ways – 还是, 地道 – or is written like another word – 倒车 dàochē, dǎochē, 穿着 chuānzhuó, chuānzhe – is not here.
/// </summary>
/// <remarks>
/// Written by hand, after the list of 1985 (普通话异读词审音表); traditional forms stand behind a slash where they differ. Licence MIT, as the
/// library; checked by <c>KnownReadingsTests</c>.
/// </remarks>
internal static class KnownReadings
{
    private static readonly FrozenDictionary<string, string> Readings = Parse(
        "银行/銀行 yínháng", "行业/行業 hángyè", "行李 xíngli", "旅行 lǚxíng", "自行车/自行車 zìxíngchē", "流行 liúxíng", "进行/進行 jìnxíng", "行人 xíngrén", "不行 bùxíng", "举行/舉行 jǔxíng", "执行/執行 zhíxíng", "步行 bùxíng",
        "音乐/音樂 yīnyuè", "乐器/樂器 yuèqì", "快乐/快樂 kuàilè", "可乐/可樂 kělè", "乐观/樂觀 lèguān", "娱乐/娛樂 yúlè",
        "觉得/覺得 juéde", "感觉/感覺 gǎnjué", "睡觉/睡覺 shuìjiào", "午觉/午覺 wǔjiào", "发觉/發覺 fājué",
        "了解 liǎojiě", "为了/為了 wèile", "除了 chúle", "受不了 shòubuliǎo", "了不起 liǎobuqǐ",
        "重要 zhòngyào", "重新 chóngxīn", "重复/重複 chóngfù", "体重/體重 tǐzhòng", "严重/嚴重 yánzhòng", "重视/重視 zhòngshì", "重庆/重慶 Chóngqìng",
        "长大/長大 zhǎngdà", "校长/校長 xiàozhǎng", "长城/長城 Chángchéng", "长期/長期 chángqī", "家长/家長 jiāzhǎng", "市长/市長 shìzhǎng", "成长/成長 chéngzhǎng", "增长/增長 zēngzhǎng", "特长/特長 tècháng", "班长/班長 bānzhǎng", "部长/部長 bùzhǎng",
        "便宜 piányi", "方便 fāngbiàn", "随便/隨便 suíbiàn", "顺便/順便 shùnbiàn", "大便 dàbiàn", "便利店 biànlìdiàn",
        "首都 shǒudū", "都市 dūshì", "成都 Chéngdū",
        "大夫 dàifu", "大家 dàjiā", "大学/大學 dàxué",
        "教室 jiàoshì", "教授 jiàoshòu", "教书/教書 jiāoshū", "教育 jiàoyù", "教师/教師 jiàoshī", "教练/教練 jiàoliàn",
        "数学/數學 shùxué", "数字/數字 shùzì", "多数/多數 duōshù", "分数/分數 fēnshù", "数量/數量 shùliàng",
        "中间/中間 zhōngjiān", "中奖/中獎 zhòngjiǎng", "中国/中國 Zhōngguó", "中文 Zhōngwén", "时间/時間 shíjiān", "房间/房間 fángjiān", "空间/空間 kōngjiān", "间接/間接 jiànjiē",
        "空调/空調 kōngtiáo", "空气/空氣 kōngqì", "有空 yǒukòng", "天空 tiānkōng", "空白 kòngbái", "航空 hángkōng",
        "调查/調查 diàochá", "强调/強調 qiángdiào", "调整/調整 tiáozhěng", "语调/語調 yǔdiào", "单调/單調 dāndiào", "协调/協調 xiétiáo",
        "好看 hǎokàn", "爱好/愛好 àihào", "好吃 hǎochī", "好奇 hàoqí", "好听/好聽 hǎotīng", "友好 yǒuhǎo", "好客 hàokè",
        "学校/學校 xuéxiào", "校对/校對 jiàoduì", "干净/乾淨 gānjìng", "饼干/餅乾 bǐnggān", "干部/幹部 gànbù", "干燥/乾燥 gānzào", "能干/能幹 nénggàn", "干杯/乾杯 gānbēi",
        "因为/因為 yīnwèi", "认为/認為 rènwéi", "以为/以為 yǐwéi", "成为/成為 chéngwéi", "为什么/為什麼 wèishénme", "行为/行為 xíngwéi", "作为/作為 zuòwéi",
        "会计/會計 kuàijì", "会议/會議 huìyì", "机会/機會 jīhuì", "社会/社會 shèhuì",
        "参加/參加 cānjiā", "人参/人參 rénshēn", "参观/參觀 cānguān", "差别/差別 chābié", "出差 chūchāi", "差不多 chàbuduō", "差距 chājù", "时差/時差 shíchā",
        "当然/當然 dāngrán", "适当/適當 shìdàng", "上当/上當 shàngdàng", "恰当/恰當 qiàdàng", "相当/相當 xiāngdāng",
        "倒霉 dǎoméi", "倒水 dàoshuǐ", "地方 dìfang", "地铁/地鐵 dìtiě", "地图/地圖 dìtú", "高兴地/高興地 gāoxìngde",
        "发现/發現 fāxiàn", "头发/頭髮 tóufa", "理发/理髮 lǐfà", "发烧/發燒 fāshāo", "发生/發生 fāshēng", "沙发/沙發 shāfā",
        "分开/分開 fēnkāi", "过分/過分 guòfèn", "部分 bùfen", "充分 chōngfèn", "分钟/分鐘 fēnzhōng", "身份 shēnfèn",
        "供应/供應 gōngyìng", "提供 tígōng", "应该/應該 yīnggāi", "适应/適應 shìyìng", "反应/反應 fǎnyìng", "答应/答應 dāying", "应用/應用 yìngyòng", "回答 huídá", "答案 dá'àn",
        "角色 juésè", "角度 jiǎodù", "结实/結實 jiēshi", "结婚/結婚 jiéhūn", "结束/結束 jiéshù",
        "看病 kànbìng", "看守 kānshǒu", "看见/看見 kànjiàn", "率领/率領 shuàilǐng", "效率 xiàolǜ", "频率/頻率 pínlǜ",
        "难过/難過 nánguò", "灾难/災難 zāinàn", "困难/困難 kùnnan", "难民/難民 nànmín",
        "暖和 nuǎnhuo", "和平 hépíng", "和气/和氣 héqi", "附和 fùhè", "朝代 cháodài", "朝鲜/朝鮮 Cháoxiǎn", "朝气/朝氣 zhāoqì",
        "便条/便條 biàntiáo", "传统/傳統 chuántǒng", "自传/自傳 zìzhuàn", "传记/傳記 zhuànjì", "宣传/宣傳 xuānchuán", "传说/傳說 chuánshuō",
        "系统/系統 xìtǒng", "关系/關係 guānxi", "联系/聯繫 liánxì", "相信 xiāngxìn", "照相 zhàoxiàng", "互相 hùxiāng", "相片 xiàngpiàn", "首相 shǒuxiàng", "真相 zhēnxiàng",
        "种类/種類 zhǒnglèi", "种植/種植 zhòngzhí", "种子/種子 zhǒngzi", "各种/各種 gèzhǒng", "转身/轉身 zhuǎnshēn", "着急/著急 zháojí", "沿着/沿著 yánzhe", "着凉/著涼 zháoliáng",
        "薄弱 bóruò", "宿舍 sùshè", "星宿 xīngxiù", "似乎 sìhū", "似的 shìde", "石头/石頭 shítou", "少年 shàonián", "多少 duōshao", "青少年 qīngshàonián", "至少 zhìshǎo", "减少/減少 jiǎnshǎo",
        "吐痰 tǔtán", "呕吐/嘔吐 ǒutù", "背包 bēibāo", "背景 bèijǐng", "背后/背後 bèihòu", "后背/後背 hòubèi", "假期 jiàqī", "放假 fàngjià", "请假/請假 qǐngjià", "假如 jiǎrú", "寒假 hánjià", "暑假 shǔjià",
        "将来/將來 jiānglái", "将军/將軍 jiāngjūn", "尽管/儘管 jǐnguǎn", "尽力/盡力 jìnlì", "没有/沒有 méiyǒu", "淹没/淹沒 yānmò", "沉没/沉沒 chénmò", "模样/模樣 múyàng", "模仿 mófǎng", "模型 móxíng",
        "女儿/女兒 nǚ'ér", "儿子/兒子 érzi", "切菜 qiēcài", "一切 yíqiè", "亲切/親切 qīnqiè", "亲戚/親戚 qīnqi", "亲家/親家 qìngjia", "曲折 qūzhé", "歌曲 gēqǔ", "散步 sànbù", "散文 sǎnwén", "分散 fēnsàn", "扫地/掃地 sǎodì", "扫帚/掃帚 sàozhou",
        "露水 lùshuǐ", "暴露 bàolù", "兴奋/興奮 xīngfèn", "高兴/高興 gāoxìng", "兴趣/興趣 xìngqù", "兴旺/興旺 xīngwàng", "血液 xuèyè", "要求 yāoqiú", "需要 xūyào", "主要 zhǔyào", "要是 yàoshi", "载重/載重 zàizhòng", "记载/記載 jìzǎi", "占领/佔領 zhànlǐng", "正月 zhēngyuè", "正在 zhèngzài", "真正 zhēnzhèng",
        "只有 zhǐyǒu", "一只/一隻 yìzhī", "几乎/幾乎 jīhū", "几个/幾個 jǐge", "茶几 chájī", "作业/作業 zuòyè", "钻石/鑽石 zuànshí", "钻研/鑽研 zuānyán", "晃眼 huǎngyǎn", "吓人/嚇人 xiàrén", "恐吓/恐嚇 kǒnghè", "恶心/噁心 ěxin", "可恶/可惡 kěwù", "凶恶/凶惡 xiōng'è", "厌恶/厭惡 yànwù");

    /// <summary>The reading of a word; null where it is not known.</summary>
    public static string? Of(string word) => Readings.GetValueOrDefault(word);

    private static FrozenDictionary<string, string> Parse(params string[] rows) => rows
        .SelectMany(row => row[..row.IndexOf(' ', StringComparison.Ordinal)].Split('/').Select(word => KeyValuePair.Create(word, row[(row.IndexOf(' ', StringComparison.Ordinal) + 1)..])))
        .DistinctBy(pair => pair.Key)
        .ToFrozenDictionary(StringComparer.Ordinal);
}
