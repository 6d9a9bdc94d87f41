using System.CommandLine;
using System.CommandLine.Parsing;
using LearningItems.Generation;

namespace LearningItems.Cli.Providers;

/// <summary>What was chosen: a mode, or none for what works.</summary>
internal sealed record SchemaChoice(SchemaMode? Mode);

/// <summary>How the schema of replies is sent.</summary>
internal static class SchemaOption
{
    private static readonly (string Name, SchemaMode? Mode)[] Known =
        [("auto", null), ("strict", SchemaMode.Strict), ("json", SchemaMode.Json), ("prompt", SchemaMode.Prompt)];

    public static Option<SchemaChoice?> Create() => new("--schema")
    {
        Description = "How the schema of replies is sent: strict (structured output), json (JSON mode, the shape in the prompt), prompt (in the prompt alone) or auto (the default: strict, and the next one when the endpoint rejects it).",
        HelpName = string.Join('|', Known.Select(known => known.Name)),
        CustomParser = Parse,
    };

    /// <summary>The option's word for a mode.</summary>
    public static string NameOf(SchemaMode mode) => Known.Single(known => known.Mode == mode).Name;

    private static SchemaChoice? Parse(ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        foreach (var (name, mode) in Known)
        {
            if (name == text)
            {
                return new SchemaChoice(mode);
            }
        }

        result.AddError($"--schema is '{text}'; give auto, strict, json or prompt.");
        return null;
    }
}
