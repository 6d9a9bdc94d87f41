using LearningItems.Generation.Languages.Japanese;

namespace LearningItems.Generation.Tests.Languages.Japanese;

public class ReadingOfTextTests
{
    [Theory]
    [InlineData("食べる", "taberu")]
    [InlineData("食べ物", "tabemono")]
    [InlineData("お茶", "ocha")]
    [InlineData("大きい", "ōkii")]
    [InlineData("大きい", "ookī")]
    [InlineData("美味しい", "oishii")]
    [InlineData("思う", "omou")]
    [InlineData("思う", "omō")]
    [InlineData("言う", "yū")]
    [InlineData("行って", "itte")]
    [InlineData("今日は", "konnichiwa")]
    [InlineData("今日は", "kyō wa")]
    [InlineData("私は学生です", "watashi wa gakusei desu")]
    [InlineData("私は学生です", "わたしはがくせいです")]
    [InlineData("学校へ行く", "gakkō e iku")]
    [InlineData("本を読む", "hon o yomu")]
    [InlineData("学生ではありません", "gakusei dewa arimasen")]
    [InlineData("消しゴム", "keshigomu")]
    [InlineData("電子レンジ", "denshi-renji")]
    [InlineData("一ヶ月", "ikkagetsu")]
    [InlineData("一ケ月", "ikkagetsu")]
    [InlineData("3時", "sanji")]
    [InlineData("Tシャツ", "tīshatsu")]
    [InlineData("ＣＤプレーヤー", "shī-dī-purēyā")]
    [InlineData("人々", "hitobito")]
    [InlineData("～てください", "-te kudasai")]
    [InlineData("お(母)さん", "okāsan")]
    [InlineData("行く/来る", "kuru")]
    [InlineData("続く", "tsuzuku")]
    [InlineData("鼻血が出る", "hanaji ga deru")]
    [InlineData("馬鹿馬鹿しい", "bakabakashii")]
    [InlineData("日本語", "anything", null)]
    [InlineData("학교", "gakkō", null)]
    public void Reading_with_the_kana_of_the_text_in_their_places_can_be_its_reading(string text, string reading, bool? expected = true) =>
        Assert.Equal(expected, JapaneseReading.CanBe(reading, text));

    [Theory]
    [InlineData("食べる", "taberi")]
    [InlineData("食べる", "tabe")]
    [InlineData("食べる", "nomu")]
    [InlineData("食べる", "beru")]
    [InlineData("お茶", "cha")]
    [InlineData("食べ物", "tabe")]
    [InlineData("食べ物", "nomimono")]
    [InlineData("大きい", "ōki")]
    [InlineData("行って", "ite")]
    [InlineData("消しゴム", "keshigomi")]
    [InlineData("私は学生です", "watashi ga gakusei desu")]
    [InlineData("ありがとう", "arigato")]
    [InlineData("コーヒー", "kohi")]
    public void Reading_without_them_cannot(string text, string reading) => Assert.False(JapaneseReading.CanBe(reading, text));

    [Fact]
    public void Text_of_many_gaps_takes_no_more_than_a_moment()
    {
        var text = string.Concat(Enumerable.Repeat("野の", 40)) + "に";

        Assert.False(JapaneseReading.CanBe(string.Concat(Enumerable.Repeat("no", 120)), text));
        Assert.True(JapaneseReading.CanBe(string.Concat(Enumerable.Repeat("no", 120)) + "ni", text));
    }

    [Theory]
    [InlineData("山の上の", "yamanoueno", true)]
    [InlineData("野の野", "nonono", true)]
    [InlineData("野の野", "nono", false)]
    [InlineData("木", "ki", true)]
    [InlineData("上に上に行く", "ueniueniiku", true)]
    [InlineData("子どもと", "kodomotomoto", false)]
    [InlineData("子も友も", "komotomomo", true)]
    public void Kanji_take_one_mora_or_more(string text, string reading, bool expected) => Assert.Equal(expected, JapaneseReading.CanBe(reading, text));
}
