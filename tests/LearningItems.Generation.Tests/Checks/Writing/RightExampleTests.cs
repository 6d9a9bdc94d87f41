namespace LearningItems.Generation.Tests.Checks;

/// <summary>A check that rejects right content is worse than none.</summary>
public class RightExampleTests
{
    [Theory]
    [InlineData("zh", "我买了一件T恤。")]
    [InlineData("zh", "我们去唱卡拉OK吧。")]
    [InlineData("zh", "我每天吃维生素 C。")]
    [InlineData("zh", "这件 T 恤很好看。")]
    [InlineData("zh", "今天AA制，好吗？")]
    [InlineData("zh", "他在YouTube上看电影。")]
    [InlineData("zh", "这里有Wi-Fi吗？")]
    [InlineData("zh", "这里有WiFi吗？")]
    [InlineData("zh", "他去照X光。")]
    [InlineData("zh", "我的iPhone是新的，IBM的电脑也是。")]
    [InlineData("zh", "他生于二〇〇五年。")]
    [InlineData("zh", "他说：“好！”（笑）")]
    [InlineData("zh", "我2026年5月1日去，100%去。")]
    [InlineData("zh", "𠮷野家的饭好吃😀。")]
    [InlineData("ja", "LINEで連絡してください。")]
    [InlineData("ja", "X線をとります。")]
    [InlineData("ja", "私はA型ですね。")]
    [InlineData("ja", "ビタミンCを飲みます。")]
    [InlineData("ja", "Wi-Fiがありますか。")]
    [InlineData("ja", "YouTubeを見ます。")]
    [InlineData("ja", "Tシャツを買いました。")]
    [InlineData("ja", "Ｔシャツを買いました。")]
    [InlineData("ja", "ＣＤを聞きます。")]
    [InlineData("ja", "一ヶ月、東京に（家族と）います。")]
    [InlineData("ja", "〆切は明日です。")]
    [InlineData("ko", "PC방에 가요.")]
    [InlineData("ko", "TV를 봐요. ㅋㅋㅋ")]
    [InlineData("ko", "KTX를 타고 부산에 가요.")]
    [InlineData("ko", "오늘은 金요일이에요.")]
    [InlineData("fr", "J’ai une sœur ; où est-elle, à l'école ?")]
    [InlineData("fr", "E\u0301coute, c'est Noe\u0308l !")]
    [InlineData("fr", "Ça coûte 3 € (service compris).")]
    [InlineData("de", "Die Straße heißt „Müllerstraße“.")]
    [InlineData("de", "Ich stehe um 7 Uhr auf.")]
    [InlineData("ru", "У меня USB-кабель.")]
    [InlineData("ru", "Я пью молоко\u0301.")]
    [InlineData("hi-Latn", "Main kitaab padhta hoon.")]
    [InlineData("fa", "می‌خواهم ۵ کتاب بخرم.")]
    [InlineData("hi", "मैं २ किताबें पढ़ता हूँ।")]
    [InlineData("th", "ฉันมี ๒ คน ไม่กินเผ็ด")]
    [InlineData("sr", "Ја пијем чај. Ja pijem čaj.")]
    public void Right_example_has_no_finding(string language, string example) =>
        Assert.Empty(Drafts.InExample(language, example, word: "7")); // a word whose own letters excuse nothing

    [Theory]
    [InlineData("zh", "我认识Anna。", "latin_name")]
    [InlineData("ja", "私はQ型ですね。", "latin_letter")]
    [InlineData("ja", "Bさんは来ません。", "latin_letter")]
    [InlineData("zh", "他们去K歌。", "latin_letter")]
    [InlineData("ja", "駅の前の新しくて大きいcaféで友だちを待っています。", "latin_word")]
    [InlineData("ko", "비타민 Q를 먹어요.", "latin_letter")]
    [InlineData("ru", "Это витамин Q.", "latin_letter")]
    [InlineData("zh", "我的朋友叫José。", "latin_name")]
    [InlineData("ja", "Beyoncéの歌を聞きます。", "latin_name")]
    [InlineData("zh", "昨天我跟朋友一起在学校旁边的那个coffee馆坐了很久。", "latin_word")]
    [InlineData("ja", "昨日は友だちと学校のとなりの小さいcafeで長い時間話しました。", "latin_word")]
    public void Name_or_short_word_in_latin_letters_is_a_warning_only(string language, string example, string code)
    {
        var findings = Drafts.InExample(language, example);

        Assert.Equal([code], findings.Warnings());
        Assert.Empty(findings.Errors());
    }

    [Theory]
    [InlineData("zh", "我用facebook。", "Facebook")]
    [InlineData("zh", "我吃了一点维生素C。", "维生素C")]
    [InlineData("ja", "A4の紙をください。", "A4")]
    [InlineData("zh", "我学日语的の。", "の")]
    public void Letters_of_the_sources_are_right(string language, string example, string word) =>
        Assert.Empty(Drafts.InExample(language, example, word));

    [Theory]
    [InlineData("zh", "pronunciation", "tones:3-3", "妈 mā，马 mǎ")]
    [InlineData("zh", "pronunciation", "tones:3-3", "吗 ma – 妈 mā")]
    [InlineData("zh", "pronunciation", "tones:3-3", "知 zhī (zh) – 资 zī (z)")]
    [InlineData("ja", "pronunciation", "long_vowel", "おばさん obasan – おばあさん obāsan")]
    [InlineData("en", "pronunciation", "consonant:th", "think /θɪŋk/ – sink /sɪŋk/")]
    [InlineData("zh", "writing_system", "look_alikes", "氵 + 工 = 江")]
    [InlineData("zh", "writing_system", "look_alikes", "㇆")]
    [InlineData("ja", "writing_system", "look_alikes", "っ")]
    [InlineData("ko", "writing_system", "look_alikes", "ㄳ: 몫")]
    public void Sounds_and_signs_may_be_shown_as_they_are(string language, string category, string feature, string example)
    {
        var draft = Drafts.Pattern("a named feature", [.. Drafts.Examples(language), example]).With($$"""{"feature":"{{feature}}"}""") with { Rows = [1, 2] };

        Assert.Empty(Drafts.Inspect(language, new LearningItemCategory(category), draft, "词", "字").Errors());
    }
}
