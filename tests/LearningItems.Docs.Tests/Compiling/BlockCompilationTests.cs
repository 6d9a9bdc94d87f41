using LearningItems.Docs.Tests.Pages;

namespace LearningItems.Docs.Tests.Compiling;

/// <summary>Every block of C# compiles: a program as it stands, a snippet within <see cref="SnippetContext"/>.</summary>
public sealed class BlockCompilationTests
{
    public static TheoryData<string, int> Blocks
    {
        get
        {
            var blocks = new TheoryData<string, int>();
            foreach (var block in Page.Documentation.SelectMany(page => page.Blocks("csharp")))
            {
                blocks.Add(block.Page.Path, block.Number);
            }

            return blocks;
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Block_compiles_without_a_warning(string page, int number)
    {
        var faults = BlockCompiler.FaultsOf(Page.Of(page).Blocks("csharp")[number - 1]);

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    // Else all of the above could pass for a reason of its own.
    [Fact]
    public void Fault_is_told_with_its_page_and_line()
    {
        var page = new Page("docs/broken.md", "# Broken\n\n```csharp\nvar plan = await generator.PlanAsync(request);\nConsole.WriteLine(plan.NoSuchFigure);\n```\n");

        var fault = Assert.Single(BlockCompiler.FaultsOf(Assert.Single(page.Blocks("csharp"))));

        Assert.StartsWith("docs/broken.md(5): CS1061 ", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Warning_is_a_fault()
    {
        var page = new Page("docs/warned.md", "```csharp\nstring? topic = request.Topic;\nConsole.WriteLine(topic.Length);\n```\n");

        Assert.Contains("CS8602", Assert.Single(BlockCompiler.FaultsOf(page.Blocks("csharp")[0])), StringComparison.Ordinal);
    }
}
