using System.Reflection;
using LearningItems.Generation.Languages.Mandarin;

namespace LearningItems.Generation.Tests.Languages.Mandarin;

public class KnownReadingsTests
{
    [Theory]
    [InlineData("银行", "yínháng")]
    [InlineData("銀行", "yínháng")]
    [InlineData("行", null)]
    [InlineData("穿着", null)]
    [InlineData("转动", null)]
    [InlineData("倒车", null)]
    [InlineData("結果", null)]
    public void Word_has_the_reading_of_its_sense(string word, string? reading) => Assert.Equal(reading, KnownReadings.Of(word));

    [Fact]
    public void Every_reading_is_pinyin_of_its_word() => Assert.All(
        (IReadOnlyDictionary<string, string>)typeof(KnownReadings).GetField("Readings", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!,
        pair => Assert.True(MandarinReading.CanBe(pair.Value, pair.Key), pair.Key));
}
