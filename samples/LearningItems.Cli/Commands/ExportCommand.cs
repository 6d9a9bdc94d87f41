using System.CommandLine;
using LearningItems.Cli.Display;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Commands;

/// <summary><c>export</c>: makes a deck, a table or a sheet of items.</summary>
internal static class ExportCommand
{
    public static Command Create(Screen screen)
    {
        var input = new Option<string>("--input") { Description = "The directory of a result, or a file of items such as items.jsonl.", HelpName = "DIR|FILE" };
        var format = ExportFormatOption.Create();
        var output = new Option<string>("--output") { Description = "The file to write; replaced where it is there.", HelpName = "FILE" };
        var decidedOnly = new Option<bool>("--decided-only") { Description = $"Only items that a person accepted or edited ({ResultFileNames.Decisions}). Default: all but the rejected." };
        var command = new Command("export", "Makes a deck for Anki, a table, JSON or a sheet to print of items.") { input, format, output, decidedOnly };
        RequiredOption.Check(command, input, "name the directory of a result or a file of items");
        RequiredOption.Check(command, format, $"give one of {ExportFormatOption.Known}");
        RequiredOption.Check(command, output, "name the file to write");
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetRequiredValue(input), parsed.GetRequiredValue(format), parsed.GetRequiredValue(output), parsed.GetValue(decidedOnly), screen, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string input, ExportFormat format, string output, bool decidedOnly, Screen screen, CancellationToken cancellationToken)
    {
        if (RunDirectories.In(input) is { Count: > 0 } runs)
        {
            return await RunsExport.WriteAsync(input, runs, format, output, decidedOnly, screen, cancellationToken);
        }

        var items = await ExportInput.ReadAsync(input, decidedOnly, cancellationToken);
        ExportOutput.EnsureWritable(output, input);
        await ItemExporter.WriteAsync(items, output, format, cancellationToken: cancellationToken);
        screen.Line($"{Figures.Plural(items.Count, "item")} in {output}");
        return ExitCodes.Complete;
    }
}
