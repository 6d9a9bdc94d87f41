using System.CommandLine;
using LearningItems.Cli.Display;
using LearningItems.Cli.Providers;
using LearningItems.Generation;

namespace LearningItems.Cli.Commands;

/// <summary><c>plan</c>: shows what <c>generate</c> would send. Sends nothing and writes no file.</summary>
internal static class PlanCommand
{
    public static Command Create(Screen screen)
    {
        var options = new GenerationOptionSet();
        var output = new Option<string?>("--output") { Description = "Taken so that the options of generate can be planned as they are; nothing is written.", HelpName = "DIR" };
        var json = new Option<bool>("--json") { Description = "Print the plan as JSON and nothing else." };
        var command = new Command("plan", "Shows the calls, tokens and cost of a run beside those of a loop. Sends nothing.");
        options.AddTo(command);
        command.Add(output);
        command.Add(json);
        command.SetAction((parsed, cancellationToken) => RunAsync(options.Bind(parsed), parsed.GetValue(json), screen, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(GenerationArguments arguments, bool asJson, Screen screen, CancellationToken cancellationToken)
    {
        using var session = await GenerationSession.PrepareAsync(arguments, _ => new ProviderClient(new UnconnectedChatClient()), TimeProvider.System, cancellationToken);
        if (asJson)
        {
            WordListDisplay.WarnOfDropped(screen, session.Lists);
            screen.Json(LearningItemJson.Serialize(session.Plan, indented: true));
        }
        else
        {
            PlanDisplay.Show(screen, session);
            screen.Heading("Nothing was sent.");
            StandInNotice.Show(screen, arguments.Provider);
        }

        return ExitCodes.Complete;
    }
}
