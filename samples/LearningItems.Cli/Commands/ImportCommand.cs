using System.CommandLine;
using LearningItems.Cli.Display;
using LearningItems.Generation;

namespace LearningItems.Cli.Commands;

/// <summary><c>import</c>: shows how a list is read.</summary>
internal static class ImportCommand
{
    public static Command Create(Screen screen)
    {
        var file = new Argument<string>("FILE") { Description = "The list: CSV, TSV, semicolons, JSON or JSON Lines." };
        var json = new Option<bool>("--json") { Description = "Print columns, sources and dropped rows as JSON and nothing else." };
        var command = new Command("import", "Shows how a word list is read: its columns, its sources, and every row that is left out.") { file, json };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(file), parsed.GetValue(json), screen, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string path, bool asJson, Screen screen, CancellationToken cancellationToken)
    {
        var list = await SourceLists.ReadAsync(path, SourceKind.Vocabulary, cancellationToken);
        if (asJson)
        {
            screen.Json(WordListJson.Write(list));
        }
        else
        {
            WordListDisplay.Show(screen, new ReadList(path, list));
        }

        return ExitCodes.Complete;
    }
}
