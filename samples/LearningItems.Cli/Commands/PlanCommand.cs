using System.CommandLine;
using LearningItems.Cli.Display;
using LearningItems.Cli.Providers;
using LearningItems.Generation;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Commands;

/// <summary><c>plan</c>: shows what <c>generate</c> would send. Sends nothing and writes no file.</summary>
internal static class PlanCommand
{
    public static Command Create(Screen screen)
    {
        var options = new GenerationOptionSet();
        var output = new Option<string?>("--output") { Description = "The directory of the run; nothing is written. With --resume, what its journal keeps is not planned.", HelpName = "DIR" };
        var json = new Option<bool>("--json") { Description = "Print the plan as JSON and nothing else." };
        var command = new Command("plan", "Shows the calls, tokens and cost of a run beside those of a loop. Sends nothing.");
        options.AddTo(command);
        command.Add(output);
        var resume = JournalFile.CreateOption();
        command.Add(json);
        command.Add(resume);
        command.SetAction((parsed, cancellationToken) => RunAsync(options.Bind(parsed) with { Reviewed = parsed.GetValue(resume) ? parsed.GetValue(output) : null }, JournalFile.ForPlan(parsed.GetValue(output), parsed.GetValue(resume)), parsed.GetValue(json), screen, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(GenerationArguments arguments, FileGenerationJournal? journal, bool asJson, Screen screen, CancellationToken cancellationToken)
    {
        using var kept = journal;
        using var session = await GenerationSession.PrepareAsync(arguments, ChatProvider.CreateForPlan, TimeProvider.System, journal, cancellationToken);
        if (kept is not null)
        {
            JournalFile.ShowDamage(kept, screen);
        }

        if (asJson)
        {
            ListWarnings.Show(screen, session.Lists);
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
