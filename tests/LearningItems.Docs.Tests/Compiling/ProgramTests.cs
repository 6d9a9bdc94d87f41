using LearningItems.Docs.Tests.Pages;

namespace LearningItems.Docs.Tests.Compiling;

/// <summary>Programs that need neither a key nor a server run as they stand on their pages, and print what the page leads its reader to expect.</summary>
[Collection(nameof(OwnConsole))]
public sealed class ProgramTests
{
    [Theory]
    [InlineData("src/LearningItems.Generation/README.md", 1, "1 call planned\nmerci: thank you; at any time\n")]
    [InlineData("src/LearningItems.Generation.Testing/README.md", 1, "2 of 2 words\n2 of 2 words\nasked again: pain\n1 of 2 words\n")]
    public void Program_prints_what_it_is_to_print(string page, int number, string expected) => Assert.Equal(expected, Printed(page, number));

    [Fact]
    public void Program_of_the_extensions_prints_proverbs_with_their_field()
    {
        var lines = Printed("docs/extending.md", 1).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Contains(": ", line, StringComparison.Ordinal));
    }

    private static string Printed(string page, int number)
    {
        var program = BlockCompiler.Emit(Page.Of(page).Blocks("csharp")[number - 1]).EntryPoint!;
        var console = Console.Out;
        using var printed = new StringWriter { NewLine = "\n" };
        Console.SetOut(printed);
        try
        {
            program.Invoke(null, program.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return printed.ToString();
    }
}

/// <summary>Of tests that take the process's console, one runs at a time, and nothing beside it.</summary>
[CollectionDefinition(nameof(OwnConsole), DisableParallelization = true)]
public sealed class OwnConsole;
