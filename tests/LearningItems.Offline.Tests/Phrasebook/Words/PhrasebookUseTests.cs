using LearningItems.Offline.Phrasebook;

namespace LearningItems.Offline.Tests.Phrasebook;

public class PhrasebookUseTests
{
    [Theory]
    [InlineData("多", "duō", "你孩子多大了？")]
    [InlineData("上", "shàng", "上个星期你去哪儿了？")]
    [InlineData("在", "zài", "老师在上课。")]
    [InlineData("是", "shì", "我是从上海来的。")]
    [InlineData("还", "hái", "请明天还书。")]
    [InlineData("学生", "xuéshēng", "她是大学生吗？")]
    public void Of_SentenceWithAnotherUseOrWord_LeavesItOut(string word, string reading, string sentence)
    {
        var uses = new PhrasebookUse(SampleData.Library).Of(word, reading).Select(use => use.Text).ToList();

        Assert.NotEmpty(uses);
        Assert.DoesNotContain(sentence, uses);
        Assert.Contains(sentence, SampleData.Library.Phrasebook.Select(known => known.Sentence.Text));
    }

    [Fact]
    public void Of_Word_GivesTheShortestSentencesFirst()
    {
        var lengths = new PhrasebookUse(SampleData.Library).Of("喝", "hē").Select(use => use.Text.Length).ToList();

        Assert.Equal(lengths.Order(), lengths);
    }
}
