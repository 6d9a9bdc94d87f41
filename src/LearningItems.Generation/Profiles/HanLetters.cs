namespace LearningItems.Generation.Profiles;

/// <summary>
/// Characters that only one way of writing Chinese has, the frequent ones. Precision first: none that the other way has in some word or
/// name (后, 里, 面, 干, 台; 乾, 於, 餘, 徵, 鍾), none that is a mere variant (户, 脱, 黄). Each simplified one is outside Big5, each traditional
/// one outside GB 2312.
/// </summary>
/// <remarks>
/// Source not recorded; licence MIT, as the library. Checked by <c>BuiltInProfilesTests</c>, and by encoding: Python's big5 takes none of
/// the simplified, gb2312 none of the traditional, shift_jisx0213 none of those that Japanese does not write.
/// </remarks>
internal static class HanLetters
{
    /// <summary>Never written in traditional Chinese.</summary>
    public const string Simplified =
        "们当产这说国会来时过对学发经还样个为开问关见长门头业东进动电话让车书点现两亲爱觉写读语词请谁谢给红绿蓝绍钱饭馆饿汉课题师"
        + "习练级岁边远飞吗从众应该实际认识总难简单间节乐买卖贵钟铁场务医药员鱼鸡马鸟龙龟络线结欢脸张热银灯帮带层岛戏报换数旧树桥楼"
        + "战护双号响尝鸭计变导图团园圆围记讲论设试诉译误调谈订许访评证诗详谓谜讨议训辈轻转轮软较辆输辑载农军运连达迁选递迟迈违鸣页"
        + "项顺须顾预领颜频颗额饮饼饱饰饺馒闭闲闻闹阅阳阴陆陈险随隐雾韩风飘饥齐齿龄纪约纯纱纸纷组细织终绝统绩续维绵综缓编缘缩罗罚义"
        + "职联聪肃肠肤脑艺苏获营虑虽补装观规视览誉";

    /// <summary>Never written in simplified Chinese.</summary>
    public const string Traditional =
        "們這說國會來時過對學發經還麼樣個為開問關見長門頭業東進動電話讓車書點聽現氣兒兩裡裏隻髮麵幹幾體萬與機網產當盡儘複復寧據極"
        + "構確離種築價優廠壞懷驚願適勝蘋蟲夠眾啟週遊鐘製曆鬆鬥錶偽聖櫃潔灑塗擾臺捲觸趕颱嶺沒親愛覺寫讀語詞請誰謝給紅綠藍黃紹錢飯館"
        + "餓漢課題師習練級歲邊遠飛場務醫藥員總認識難簡單間節樂買賣貴鐵魚雞鴨馬鳥龍龜貓絡線結歡臉張從應該實際計變導圖團園圓圍記講論"
        + "設試訴譯誤調談訂許訪評證詩詳謂謀諒謎討議訓輩輕轉輪軟較輛輸輯載農軍運連達遷選遞遲跡邁違鳴鵝頁項順須顧預領顏頻顆額飲餅飽飾"
        + "餃饅閉閒聞鬧閱陽陰陸陳險隨隱霧靜韓風飄飢齊齒齡紀約純紗紙紛組細織終絕統績續維綿綜";

    /// <summary>Never written in Japanese: simplified Chinese characters outside JIS X 0213, so none that the kanji reform also made (国, 会, 学).</summary>
    public const string NotJapanese =
        "们这说吗时过对发经还样为问见长门头业东进动电话让车书现两亲爱觉读语词请谁谢给红绿蓝绍钱饭馆饿汉课题师习练级岁边远飞众应该"
        + "实际认识总难简单间节乐买卖贵钟铁场务药员鱼鸡马鸟";
}
