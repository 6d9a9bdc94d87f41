using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks.Writing;

public class SisterLanguageTests
{
    [Theory]
    [InlineData("zh", "书", "佢哋睇书。", true)]
    [InlineData("zh", "书", "他们看书。", false)]
    [InlineData("zh", "书", "这本书唔错的。", false)] // a dialect word in a sentence that is Mandarin
    [InlineData("zh-TW", "書", "佢睇緊書。", true)]
    [InlineData("yue", "書", "他的書很好。", true)]
    [InlineData("yue", "書", "佢嘅書好好睇。", false)]
    [InlineData("yue", "書", "目的係買書。", false)]
    [InlineData("ja", "本", "我很喜欢本。", true)]
    [InlineData("ja", "本", "この本が好きです。", false)]
    [InlineData("ja", "本", "本日休業", false)]
    [InlineData("zh", "佢", "佢哋睇书。", false)] // the list itself has such words
    public void Sentence_of_a_sister_language_is_told_by_its_characters(string language, string word, string example, bool isOther)
    {
        var findings = DraftCase.Vocab(language, word, string.Empty, example).InspectBy(new LearningItems.Generation.Checks.SisterLanguageCheck());

        Assert.Equal(isOther, findings.Any(finding => finding.Code == FindingCodes.OffLanguage));
    }
}
