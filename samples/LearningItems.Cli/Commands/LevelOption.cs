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

    private static ProficiencyLevel? Parse(ArgumentResult result)
    {
        try
        {
            return ProficiencyLevel.Parse(result.Tokens.Single().Value);
        }
        catch (FormatException exception)
        {
            result.AddError($"--level {exception.Message}"); // it names the text and the levels that are known
            return null;
        }
    }
}
