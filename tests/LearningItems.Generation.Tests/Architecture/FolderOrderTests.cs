namespace LearningItems.Generation.Tests.Architecture;

/// <summary>Data goes down one way: a folder of the library uses those that stand earlier in <c>folders.txt</c>, and no other.</summary>
public class FolderOrderTests
{
    private static readonly FolderOrder Order = new(File.ReadLines(Path.Combine(LibrarySources.Library, "folders.txt")));

    [Fact]
    public void No_folder_uses_one_above_its_own()
    {
        var against = Order.Against(FolderUse.Among(LibrarySources.Files)).ToList();

        Assert.True(against.Count == 0, string.Join(Environment.NewLine, against)); // whole lines, which a comparison of lists cuts
    }

    [Fact]
    public void Every_folder_is_listed_once_and_every_listed_folder_is_there()
    {
        var folders = LibrarySources.Files.Keys.Select(path => path.Split('/')[0]).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(folders, Order.Folders.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Use_against_the_order_is_told_with_file_and_type()
    {
        var sources = new Dictionary<string, string>
        {
            ["Text/Low.cs"] = "using X.Planning; namespace X.Text; class Low { int Count(object o) => ((High)o).Count; }",
            ["Planning/High.cs"] = "using X.Text; namespace X.Planning; class High { public int Count => new Low().GetHashCode(); }",
        };

        Assert.Equal(["Text/Low.cs uses High of Planning, 2 times"], new FolderOrder(["Text", "Planning"]).Against(FolderUse.Among(sources)));
        Assert.Empty(new FolderOrder(["Text", "Planning", "Text -> Planning # for a reason"]).Against(FolderUse.Among(sources)));
    }

    [Fact]
    public void Architecture_page_shows_the_same_order()
    {
        var page = File.ReadLines(Path.Combine(LibrarySources.Repository, "docs", "architecture.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1].TrimEnd('/')).Where(folder => !folder.Contains('/', StringComparison.Ordinal));

        Assert.Equal(Order.Folders, page);
    }
}
