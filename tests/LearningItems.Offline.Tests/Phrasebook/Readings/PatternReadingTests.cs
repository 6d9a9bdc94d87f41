using LearningItems.Generation;
using LearningItems.Offline.Phrasebook;

namespace LearningItems.Offline.Tests.Phrasebook;

public class PatternReadingTests
{
    private static readonly string?[] Readings =
    [
        "A shì B", "bù + V", "méi + V", "A yǒu B", "méiyǒu + N", "A zài + [place]", "zài + [place] + V", "S + hěn + Adj", "… ma?", "N + ne?",
        "… ba", "A de B", "V + le", "… le", null, "zhè/nà + M + N", "tài + Adj + le", "zuì + Adj", "zhēn + Adj", "zài + V",
        "A bǐ B + Adj", "cóng A dào B", "gēn + [person] + V", "gěi + [person] + V", "A hé B", "S + yě + V", "S + dōu + V", "hái + V", "zài + V", "bié + V",
        "xiǎng + V", "yào + V", "huì + V", "néng + V", "xǐhuan + V", "jǐ + M + N?", "duōshao + N?", "… shénme?", "… shéi …?", "… nǎr …?",
        "zěnme + V", "V + bù + V", "qǐng + V", "Num + diǎn + V", "Num + yuè + Num + hào", "shì … de", "qù + [place] + V", null, "V + Num + cì", "Num + kuài + qián",
    ];

    [Fact]
    public async Task Of_SamplePatterns_ReadsEachRightly()
    {
        var request = await SampleData.ChineseAsync();
        var patterns = request.Sources.Where(source => source.Kind == SourceKind.Grammar).Select(source => source.Text);

        Assert.Equal(Readings, patterns.Select(new PatternReading(SampleData.Library).Of));
    }

    [Fact]
    public void Of_PatternWithAnUnknownPart_GivesNothing() => Assert.Null(new PatternReading(SampleData.Library).Of("鑫 + V"));
}
