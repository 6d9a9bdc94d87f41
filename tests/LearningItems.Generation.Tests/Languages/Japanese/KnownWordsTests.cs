using LearningItems.Generation.Languages.Japanese;

namespace LearningItems.Generation.Tests.Languages.Japanese;

public class KnownWordsTests
{
    [Fact]
    public void Every_line_is_read_and_every_reading_has_the_kana_of_its_word()
    {
        Assert.Equal(509, KnownWords.All.Count);
        Assert.All(KnownWords.All, pair => Assert.True(JapaneseReading.CanBe(pair.Value, pair.Key), pair.Key));
    }

    [Fact]
    public void Words_with_a_second_reading_are_left_out() => Assert.DoesNotContain("行く", KnownWords.All.Keys);
}
