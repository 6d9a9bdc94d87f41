using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks.Readings;

public class JyutpingTests
{
    [Theory]
    [InlineData("蘋果 ping4 gwo2", "ping4 gwo2", null)]
    [InlineData("蘋果 ping4gwo2", "ping4-gwo2", null)]
    [InlineData("蘋果", "ping4 gwo2", null)]
    [InlineData("蘋果", "píngguǒ", FindingCodes.InvalidReading)]
    [InlineData("蘋果", "ping gwo", FindingCodes.InvalidReading)]
    [InlineData("蘋果", "ping4 gwo2 zi2", FindingCodes.InvalidReading)]
    [InlineData("你 nei5/lei5", "lei5", null)]
    [InlineData("你", "nei5/lei5", null)] // two ways to read one character
    [InlineData("你 nei5", "lei5", FindingCodes.ReadingDiffers)]
    [InlineData("女 neoi5", "neoi2", FindingCodes.ReadingUnusual)] // a changed tone
    [InlineData("T恤 ti1 seot1", "T seot1", null)] // letters are read as they are said
    public void Reading_is_that_of_the_characters_and_of_the_row(string row, string reading, string? code) =>
        Assert.Equal(code is null ? [] : [code], DraftCase.Vocab("yue", row, reading, "好。").InspectBy(new JyutpingCheck()).Select(finding => finding.Code));

    [Theory]
    [InlineData("長 zoeng2", null)]
    [InlineData("長 coeng4", FindingCodes.ReadingDiffers)]
    public void Word_of_two_rows_may_be_read_as_either(string second, string? code)
    {
        var item = DraftCase.Pattern("yue", LearningItemCategory.Functional, "長", "{}", "長 coeng4", second).But(draft => draft with { Reading = "zoeng2" });

        Assert.Equal(code is null ? [] : [code], item.InspectBy(new JyutpingCheck()).Select(finding => finding.Code));
    }
}
