using System.CommandLine;
using LearningItems.Cli.Display;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Commands;

/// <summary><c>import</c>: shows how a list is read.</summary>
internal static class ImportCommand
{
    public static Command Create(Screen screen)
    {
        var file = new Argument<string>("FILE") { Description = "The list: a table of text with commas, semicolons, tabs or pipes, JSON or JSON Lines." };
        var language = new Option<string?>("--language") { Description = "The language taught, a BCP 47 tag: zh, ja, pt-BR. By it more is recognised, and words that are none of it.", HelpName = "TAG" };
        var instruction = new Option<string>("--instruction-language") { Description = "The language of the learner, which meanings are in; en unless given.", HelpName = "TAG", DefaultValueFactory = _ => new WordListOptions().InstructionLanguage };
        var lists = new ListOptionSet();
        var json = new Option<bool>("--json") { Description = "Print columns, sources, dropped rows and remarks as JSON and nothing else." };
        var command = new Command("import", "Shows how a word list is read: its columns, its sources, and every row that is left out.") { file, language, instruction };
        lists.AddTo(command);
        command.Add(json);
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(file),
            lists.Bind(parsed).ToOptions() with { Language = parsed.GetValue(language), InstructionLanguage = parsed.GetRequiredValue(instruction) },
            parsed.GetValue(json),
            screen,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string path, WordListOptions options, bool asJson, Screen screen, CancellationToken cancellationToken)
    {
        var list = await SourceLists.ReadAsync(path, options, cancellationToken);
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
