using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files.Export;

public sealed class HostileExportTests
{
    public static TheoryData<int, ExportFormat> Texts
    {
        get
        {
            var data = new TheoryData<int, ExportFormat>();
            foreach (var format in Enum.GetValues<ExportFormat>())
            {
                for (var text = 0; text < Exports.Hostile.Count; text++)
                {
                    data.Add(text, format);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public Task Text_that_means_more_elsewhere_is_text(int text, ExportFormat format) => HostileExport.AssertIsTextAsync(Exports.Hostile[text], format);
}
