using System.CommandLine;

namespace LearningItems.Cli.Commands;

/// <summary>Makes one line of what the parser found wrong.</summary>
internal static class UsageErrors
{
    public static string Describe(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var invocation = command is RootCommand ? "learning-items" : $"learning-items {command.Name}";
        var messages = parsed.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal);
        var commands = command is RootCommand root ? $" The commands are {string.Join(", ", root.Subcommands.Select(known => known.Name))}." : string.Empty;
        return $"{string.Join(' ', messages)}{commands} See '{invocation} --help'.";
    }
}
