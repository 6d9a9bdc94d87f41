using LearningItems.Generation.Languages.Japanese;
using LearningItems.Generation.Tests.Samples;

namespace LearningItems.Generation.Tests.Languages.Japanese;

public class ReadableTests
{
    // Romanised by hand, in the order of the list.
    private const string Romaji =
        """
        nomu taberu oyogu arau hanasu yomu kiku miru iku kau kaku yasumu matsu umi gohan toshokan denwa nihongo jikan eiga nichiyōbi shitsumon gakkō zasshi kitte kippu kyō
        shashin ryokō byōin jisho chūgoku hon shinbun sensei tenki ocha densha mizu kōhī terebi resutoran takushī ōkii chiisai akarui atarashii yasui totemo chotto mō issho-ni
        watashi kore kara made arigatō ohayō sayōnara sumimasen
        """;

    [Theory]
    [InlineData("たべる")]
    [InlineData("コーヒー")]
    [InlineData("けしゴム")]
    [InlineData("ﾃﾚﾋﾞ")]
    [InlineData("～じん")]
    [InlineData("(お)かし")]
    [InlineData("しち;なな")]
    [InlineData("しち / nana")]
    [InlineData("taberu")]
    [InlineData("O-negai shimasu!")]
    [InlineData("shin'yū")]
    [InlineData("kon’ya")]
    [InlineData("ō")]
    [InlineData("wa")]
    [InlineData("sushi")]
    [InlineData("name")] // an English word, but なめ all the same
    public void Kana_or_romaji_is_a_reading(string text) => Assert.True(JapaneseReading.IsReading(text));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("？")]
    [InlineData("食べる")]
    [InlineData("たべ物")]
    [InlineData("taべru")]
    [InlineData("tabeル")]
    [InlineData("taberu たべる")]
    [InlineData("friend")]
    [InlineData("to drink")]
    [InlineData("water")]
    [InlineData("cat")]
    [InlineData("book")]
    [InlineData("school")]
    [InlineData("null")]
    [InlineData("hello")]
    [InlineData("lamen")]
    [InlineData("tabe1")]
    [InlineData("táberu")]
    [InlineData("chī fàn")]
    [InlineData("мидзу")]
    [InlineData("물")]
    [InlineData("ーか")]
    [InlineData("nana / eight")]
    [InlineData("kyi")]
    [InlineData("tabex")]
    [InlineData("🍵")]
    public void Anything_else_is_none(string text) => Assert.False(JapaneseReading.IsReading(text));

    [Fact]
    public void Very_long_text_is_none() => Assert.False(JapaneseReading.IsReading(new string('あ', 100_000)));

    [Fact]
    public void Readings_of_the_sample_list_are_readable_and_are_those_of_their_romaji_alone()
    {
        var words = SampleTable.Read("ja-n5-vocabulary.csv");
        var romaji = Romaji.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(words.Count, romaji.Length);
        for (var index = 0; index < words.Count; index++)
        {
            var (text, kana) = (words[index]["expression"], words[index]["kana"]);
            Assert.True(JapaneseReading.IsReading(kana), kana);
            Assert.True(JapaneseReading.CanBe(romaji[index], text), $"{text} {romaji[index]}");
            Assert.All(romaji, (other, at) => Assert.Equal(at == index, JapaneseReading.Compare(other, kana) is true));
        }
    }
}
