using System.CommandLine;
using LearningItems.Cli.Display;
using LearningItems.Cli.Telemetry;

namespace LearningItems.Cli.Commands;

/// <summary><c>generate</c>: makes the items of a level and saves them.</summary>
internal static class GenerateCommand
{
    public static Command Create(Screen screen)
    {
        var options = new GenerationOptionSet();
        var output = new Option<string>("--output") { Description = "The directory for the files; those of an earlier run in it are replaced, unless a run fails or is cancelled without an item.", HelpName = "DIR", Required = true };
        var command = new Command("generate", "Makes the learning items of a level and saves them, with a ledger of every source and a report.");
        options.AddTo(command);
        command.Add(output);
        RequiredOption.Check(command, output, "name the directory for the files");
        command.SetAction((parsed, cancellationToken) => RunAsync(options.Bind(parsed), parsed.GetRequiredValue(output), screen, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(GenerationArguments arguments, string directory, Screen screen, CancellationToken cancellationToken)
    {
        using var session = await GenerationSession.PrepareAsync(arguments, cancellationToken);
        using var export = TelemetryExport.To(arguments.Otlp);
        var exitCode = await GenerationRun.RunAsync(session, directory, screen, samples: [], cancellationToken);
        export?.Finish(screen);
        return exitCode;
    }
}
