using System.CommandLine;
using System.CommandLine.Parsing;
using LearningItems.Generation;

namespace LearningItems.Cli.Commands;

/// <summary>The level taught. A text that names none is an error: no scale is ever assumed.</summary>
internal static class LevelOption
{
    public static Option<ProficiencyLevel> Create() => new("--level")
    {
        Description = "The level taught, such as HSK1, 'HSK 3.0 7-9', N5, A1 or 'TOPIK 3'.",
        HelpName = "LEVEL",
        Required = true,
        CustomParser = Parse,
    };

    /// <summary>The one level whose words are kept of a list.</summary>
    public static Option<ProficiencyLevel?> CreateOnly() => new("--only-level")
    {
        Description = "Keeps the words of this level and leaves out the others, for a list of a whole scale.",
        HelpName = "LEVEL",
        CustomParser = Parse,
    };

    private static ProficiencyLevel? Parse(ArgumentResult result)
    {
        try
        {
            return ProficiencyLevel.Parse(result.Tokens.Single().Value);
        }
        catch (FormatException exception)
        {
            result.AddError($"{(result.Parent as OptionResult)?.Option.Name} {exception.Message}"); // it names the text and the levels that are known
            return null;
        }
    }
}
