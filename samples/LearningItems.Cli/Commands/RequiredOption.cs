using System.CommandLine;

namespace LearningItems.Cli.Commands;

/// <summary>Says of a missing option what to give, together with whatever else is wrong; the parser's own message comes only alone.</summary>
internal static class RequiredOption
{
    public static void Check(Command command, Option option, string remedy) => command.Validators.Add(result =>
    {
        if (result.GetResult(option) is not { Implicit: false })
        {
            result.AddError($"{option.Name} is missing; {remedy}.");
        }
    });
}
