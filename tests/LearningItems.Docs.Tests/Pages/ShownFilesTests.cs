namespace LearningItems.Docs.Tests.Pages;

/// <summary>The code of a page that tests run is that of the files in <c>Shown</c>, beside the tests: <c>WebService/Shown</c> is in <c>docs/web-service.md</c>.</summary>
public sealed class ShownFilesTests
{
    private static readonly string Here = Path.Combine(RepositoryRoot.Path, "tests", "LearningItems.Docs.Tests");

    public static TheoryData<string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string>();
            foreach (var file in Directory.GetDirectories(Here, "Shown", SearchOption.AllDirectories).Where(folder => !folder.Contains($"{Path.DirectorySeparatorChar}bin")).SelectMany(Directory.GetFiles))
            {
                files.Add(Page(file), Path.GetRelativePath(Here, file));
            }

            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void File_is_a_block_of_its_page(string page, string file)
    {
        var text = File.ReadAllText(Path.Combine(Here, file)).Trim();

        Assert.True(Pages.Page.Of(page).Blocks("csharp").Any(block => block.Code.Trim() == text), $"{page} should have:\n\n{text}");
    }

    // WebService/Shown/Program.cs → docs/web-service.md
    private static string Page(string file)
    {
        var folder = Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(file)))!;
        return $"docs/{string.Concat(folder.Select((c, at) => at > 0 && char.IsUpper(c) ? $"-{c}" : $"{c}")).ToLowerInvariant()}.md";
    }
}
