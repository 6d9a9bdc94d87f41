using LearningItems.Generation.Files;
using MyCourses;

namespace LearningItems.Generation.Tests.Files.Export;

/// <summary>The code of <c>docs/export.md</c> is compiled, and its tables name what there is.</summary>
public sealed class ExportPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "export.md"));

    [Fact]
    public void Media_of_the_page_are_those_of_the_build() =>
        Assert.Contains(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Files", "Export", "FolderOfSounds.cs")).Trim(), Page, StringComparison.Ordinal);

    [Fact]
    public void Every_format_has_a_row() =>
        Assert.All(Enum.GetNames<ExportFormat>(), format => Assert.Contains($"| `{format}` |", Page, StringComparison.Ordinal));

    [Fact]
    public async Task Sound_of_a_folder_is_packed_for_the_item_that_has_one()
    {
        using var folder = new TempDirectory();
        folder.Write($"{Results.FirstId}.mp3", "sound");

        using var package = await OpenedPackage.OfAsync(Exports.Mixed, new ExportOptions { Media = new FolderOfSounds(folder.FullName) });

        Assert.Equal([$"{Results.FirstId}.mp3"], package.Media.Values);
        Assert.Equal($"[sound:{Results.FirstId}.mp3]", package.Notes()[0]["Media"]);
        Assert.All(package.Notes().Skip(1), note => Assert.Empty(note["Media"]));
    }
}
