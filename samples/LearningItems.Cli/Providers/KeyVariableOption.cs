using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace LearningItems.Cli.Providers;

/// <summary>The environment variable that has the key; the key itself is never an argument.</summary>
internal static partial class KeyVariableOption
{
    public static Option<string?> Create() => new("--api-key-env")
    {
        Description = "The environment variable that has the key; ANTHROPIC_API_KEY or OPENAI_API_KEY unless given, and with --endpoint or --provider ollama no key unless given.",
        HelpName = "VAR",
        CustomParser = Parse,
    };

    private static string? Parse(ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        if (Name().IsMatch(text))
        {
            return text;
        }

        // Who gives the key itself here must not find it in a message.
        result.AddError("--api-key-env has what is no name of a variable; give the name, such as OPENAI_API_KEY, and keep the key in the environment.");
        return null;
    }

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
