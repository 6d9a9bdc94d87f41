using System.CommandLine;
using LearningItems.Cli.Display;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Commands;

/// <summary>The format of an export, by the name that its files have.</summary>
internal static class ExportFormatOption
{
    private static readonly Dictionary<string, ExportFormat> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["anki"] = ExportFormat.AnkiText,
        ["apkg"] = ExportFormat.AnkiPackage,
        ["csv"] = ExportFormat.Csv,
        ["json"] = ExportFormat.Json,
        ["jsonl"] = ExportFormat.JsonLines,
        ["html"] = ExportFormat.Html,
    };

    public static string Known { get; } = string.Join(", ", Names.Keys);

    public static Option<ExportFormat> Create() => new("--format")
    {
        Description = "anki: text that Anki imports; apkg: a deck that Anki opens; csv: for spreadsheets; json, jsonl: the items as they are; html: a sheet to print.",
        HelpName = string.Join('|', Names.Keys),
        CustomParser = result =>
        {
            if (!Names.TryGetValue(result.Tokens[0].Value, out var format))
            {
                result.AddError($"--format is '{ShortText.Value(result.Tokens[0].Value)}'; give one of {Known}.");
            }

            return format;
        },
    };
}
