using LearningItems.Generation.Languages.Sounds;
using LearningItems.Generation.Profiles;

namespace LearningItems.Generation.Tests.Languages.Sounds;

public class SpelledFeatureTests
{
    [Theory]
    [InlineData("ko", "tensing", "학교", true)]
    [InlineData("ko", "tensing", "나라", false)]
    [InlineData("ko", "assimilation:nasal", "국물", true)]
    [InlineData("ko", "assimilation:nasal", "나무", false)]
    [InlineData("ko", "liaison", "음악", true)]
    [InlineData("ko", "liaison", "책 읽다", true)] // a space is passed over, as in speech
    [InlineData("ru", "voicing", "футбол", true)]
    [InlineData("ru", "voicing", "мама", false)]
    [InlineData("ru", "devoicing", "зуб", true)]
    [InlineData("ru", "devoicing", "мама", false)]
    [InlineData("th", "final:k", "รัก", true)]
    [InlineData("th", "final:k", "ตา", false)]
    [InlineData("th", "aspiration:p", "ตา", false)]
    [InlineData("hu", "consonant:gy", "kutya", false)]
    [InlineData("hu", "consonant:gy", "magyar", true)]
    [InlineData("hu", "long_vowel:uu", "fut", null)]
    [InlineData("nl", "diphthong:ou", "auto", true)] // one sound in two spellings
    [InlineData("cs", "diphthong:ou", "auto", false)] // two sounds
    [InlineData("he", "lookalike:ד-ר", "שלום", false)]
    [InlineData("ko", "liaison", "강아지", false)]
    [InlineData("ko", "palatalization", "같이", true)]
    [InlineData("ko", "batchim:ㄱ", "부엌", true)]
    [InlineData("ko", "jamo:double_final", "값", true)]
    [InlineData("ko", "jamo:double_final", "밖", false)]
    [InlineData("fr", "nasal:on", "bon", true)]
    [InlineData("fr", "nasal:on", "bonne", false)]
    [InlineData("fr", "nasal:an", "emmener", true)]
    [InlineData("fr", "nasal:in", "vin", true)]
    [InlineData("fr", "vowel:u", "rue", true)]
    [InlineData("fr", "vowel:u", "roue", false)]
    [InlineData("fr", "silent_final_consonant", "petit", true)]
    [InlineData("fr", "liaison:z", "les amis", null)]
    [InlineData("ar", "letter:ع", "عين", true)]
    [InlineData("ar", "letter:ع", "باب", false)]
    [InlineData("ar", "letter:ا", "أب", true)]
    [InlineData("ar", "tanwin:ً", "شكرا", null)]
    [InlineData("ar", "sun_letters", "الشمس", true)]
    [InlineData("ar", "sun_letters", "القمر", false)]
    [InlineData("hi", "matra:ि", "दिन", true)]
    [InlineData("hi", "matra:ि", "घर", false)]
    [InlineData("hi", "nukta:ज़", "राजा", false)]
    [InlineData("hi", "conjunct:क्ष", "रक्षा", true)]
    [InlineData("th", "class:high", "ขา", true)]
    [InlineData("th", "class:high", "ตา", false)]
    [InlineData("th", "tone:rising", "ห้อง", false)]
    [InlineData("th", "tone:falling", "ห้อง", true)]
    [InlineData("th", "tone:rising", "หมา", null)]
    [InlineData("th", "vowel:เอ", "เธอ", null)]
    [InlineData("he", "final:ם", "שלום", true)]
    [InlineData("vi", "tone:hỏi", "phở", true)]
    [InlineData("vi", "tone:hỏi", "mũ", false)]
    [InlineData("vi", "initial:nh", "chợ", false)]
    [InlineData("vi", "vowel:ơ", "phở", true)]
    [InlineData("ru", "reduction:o", "молоко", true)]
    [InlineData("ru", "reduction:o", "дом", false)]
    [InlineData("ru", "devoicing:final", "хлеб", true)]
    [InlineData("ru", "devoicing:final", "стол", false)]
    [InlineData("en", "silent:b", "lamb", true)]
    [InlineData("en", "silent:b", "write", false)]
    [InlineData("cs", "digraph:ch", "ryba", false)]
    [InlineData("tr", "vowel:ü", "göz", false)]
    [InlineData("de", "vowel:ɪ", "Kind", null)]
    public void Spelling_tells_whether_a_word_can_show_a_feature(string language, string feature, string word, bool? shows) =>
        Assert.Equal(shows, SpelledFeature.In(LanguageProfiles.Find(language, []), feature, new SourceItem { Text = word }));

    [Theory]
    [InlineData("tones:4-5", "朋友", "pang4 jau5", true)]
    [InlineData("tones:2-2", "朋友", "pang4 jau5", false)]
    [InlineData("final:k", "國", "gwok3", true)]
    [InlineData("initial:ng", "我", "ngo5", true)]
    [InlineData("tones:2-2", "朋友", null, null)]
    public void Jyutping_tells_the_sounds_of_a_word_in_cantonese(string feature, string word, string? reading, bool? shows) =>
        Assert.Equal(shows, SpelledFeature.In(LanguageProfiles.Find("yue", []), feature, new SourceItem { Text = word, Reading = reading }));
}
