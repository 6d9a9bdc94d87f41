using LearningItems.Docs.Tests.Pages;
using LearningItems.Generation;
using LearningItems.Generation.Files;

namespace LearningItems.Docs.Tests.OptionsTables;

/// <summary>The tables of <c>docs/options.md</c> are what the types say of themselves; where they are not, a test prints what the page should have.</summary>
public sealed class OptionsPageTests
{
    public static TheoryData<Type> Types =>
        [typeof(LearningItemGenerationOptions), typeof(GenerationRunOptions), typeof(GenerationRequest), typeof(SourceItem), typeof(WordListOptions)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Table_is_that_of_the_type(Type type)
    {
        var table = OptionsTable.Of(type);
        var section = Page.Of("docs/options.md").Text.Split($"\n## {type.Name}\n").Skip(1).Select(rest => rest.Split("\n## ")[0]).SingleOrDefault() ?? string.Empty;

        Assert.True(section.Contains($"\n{table}\n", StringComparison.Ordinal), $"docs/options.md should have below '## {type.Name}':\n\n{table}\n");
    }
}
