using LearningItems.Cli.Display;

namespace LearningItems.Cli.Tests.Display;

public sealed class ShortTextTests
{
    private static readonly string Long = new string('x', 239) + "😀" + "rest";

    [Fact]
    public void Of_LongTextThatAFileHas_IsCutBetweenCharactersAndNamesTheFile() =>
        Assert.Equal($"{new string('x', 239)}… (more in report.json)", ShortText.Of(Long, "report.json"));

    [Fact]
    public void Of_LongTextThatNoFileHas_IsWhole() => Assert.Equal(Long, ShortText.Of(Long, file: null));
}
