using LearningItems.Offline.Phrasebook;

namespace LearningItems.Offline.Tests.Phrasebook;

public class CitationFramesTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("zh-Hant")]
    [InlineData("ja")]
    [InlineData("ko")]
    [InlineData("fr")]
    [InlineData("de")]
    [InlineData("es")]
    [InlineData("en")]
    [InlineData("th")]
    public void For_AnyLanguage_GivesFiveSentencesThatQuoteTheWord(string language)
    {
        var frames = CitationFrames.For(language, "WORD").ToList();

        Assert.Equal(5, frames.Select(frame => frame.Text.Trim('“', '”')).Distinct().Count());
        Assert.All(frames, frame => Assert.Contains("WORD", frame.Text, StringComparison.Ordinal));
        Assert.All(frames, frame => Assert.Contains("“WORD”", frame.Translation, StringComparison.Ordinal));
    }
}
