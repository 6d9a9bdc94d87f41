using System.CommandLine;
using LearningItems.Cli.Display;
using LearningItems.Cli.Telemetry;

namespace LearningItems.Cli.Commands;

/// <summary><c>generate</c>: makes the items of a level and saves them.</summary>
internal static class GenerateCommand
{
    public static Command Create(Screen screen, TimeProvider time)
    {
        var options = new GenerationOptionSet();
        var output = new Option<string>("--output") { Description = "The directory for the files; with --resume those of an earlier run in it are replaced, unless a run fails or is cancelled without an item.", HelpName = "DIR", Required = true };
        var command = new Command("generate", "Makes the learning items of a level and saves them, with a ledger of every source and a report.");
        options.AddTo(command);
        var resume = JournalFile.CreateOption();
        command.Add(output);
        command.Add(resume);
        var wait = new Option<bool>("--wait") { Description = "With --batch: wait for the batches and end with the result." };
        command.Add(wait);
        var overwrite = new Option<bool>("--overwrite") { Description = "Replace files of a result in the output directory though no earlier run made them." };
        command.Add(overwrite);
        RequiredOption.Check(command, output, "name the directory for the files");
        command.Validators.Add(result =>
        {
            if (result.GetResult(wait) is { Implicit: false } && !options.IsBatch(result))
            {
                result.AddError("--wait waits for batches, and there are none; give --batch as well.");
            }
        });
        command.SetAction((parsed, cancellationToken) => RunAsync(options.Bind(parsed), parsed.GetRequiredValue(output), parsed.GetValue(resume), parsed.GetValue(wait), parsed.GetValue(overwrite), screen, time, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(GenerationArguments arguments, string directory, bool resume, bool wait, bool overwrite, Screen screen, TimeProvider time, CancellationToken cancellationToken)
    {
        // The same command again is how a run in batches goes on.
        JournalFile.EnsureNoneUnless(resume || arguments.Batch, directory);
        using var kept = JournalFile.ForPlan(directory, resume || arguments.Batch);
        using var session = await GenerationSession.PrepareAsync(arguments with { Reviewed = resume || arguments.Batch ? directory : null }, time, kept, cancellationToken);
        using var export = TelemetryExport.To(arguments.Otlp);
        var exitCode = arguments.Batch
            ? await BatchRun.RunAsync(session, directory, wait, overwrite, screen, cancellationToken)
            : await GenerationRun.RunAsync(session, directory, withJournal: true, overwrite, screen, samples: [], cancellationToken);
        export?.Finish(screen);
        return exitCode;
    }
}
