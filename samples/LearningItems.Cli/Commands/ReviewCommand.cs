using System.CommandLine;
using System.Net.Sockets;
using LearningItems.Cli.Display;
using LearningItems.Cli.Review;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Commands;

/// <summary><c>review</c>: serves the page of a result to this machine, and keeps what a person decides on it.</summary>
internal static class ReviewCommand
{
    public static Command Create(Screen screen)
    {
        var input = new Option<string>("--input") { Description = $"The directory of a result; decisions go to its {ResultFileNames.Decisions}.", HelpName = "DIR" };
        var port = NumberOption.Whole<int>("--port", "The port on 127.0.0.1. Default: any that is free.", least: 0, most: 65_535);
        var command = new Command("review", "Opens the page of a result for decisions: accept, edit, reject, ask again. Ctrl+C ends it.") { input, port };
        RequiredOption.Check(command, input, "name the directory of a result");
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(input), parsed.GetValue(port) ?? 0, screen, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string directory, int port, Screen screen, CancellationToken cancellationToken)
    {
        var site = await OpenAsync(directory, cancellationToken);
        await using var server = await StartAsync(site, port, cancellationToken);
        screen.Line($"{Figures.Plural(site.Items, "item")} to review; decisions go to {Path.Combine(directory, ResultFileNames.Decisions)}");
        screen.Line("Open this page in a browser; Ctrl+C ends the review:");
        screen.Line(server.Address.AbsoluteUri);
        await EndAsync(cancellationToken);
        return ExitCodes.Complete;
    }

    private static async Task<ReviewSite> OpenAsync(string directory, CancellationToken cancellationToken)
    {
        try
        {
            return await ReviewSite.OpenAsync(directory, TimeProvider.System, cancellationToken);
        }
        catch (FileNotFoundException exception) when (Directory.Exists(directory))
        {
            throw new UsageException($"--input is '{ShortText.Value(directory)}', which lacks {Path.GetFileName(exception.FileName)} and is no whole result; name a directory that generate or demo wrote.");
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            throw new UsageException($"--input is '{ShortText.Value(directory)}', which is no directory of a result; name one that generate or demo wrote.");
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--input is '{ShortText.Value(directory)}' and cannot be read ({ShortText.Value(exception.Message)}); name another, or mend it.");
        }
    }

    private static async Task<ReviewServer> StartAsync(ReviewSite site, int port, CancellationToken cancellationToken)
    {
        try
        {
            return await ReviewServer.StartAsync(site, port, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            throw new UsageException($"--port is '{port}', which cannot be had ({ShortText.Value(exception.Message)}); give another, or leave it out.");
        }
    }

    private static async Task EndAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is how a review ends; every decision is on the disk.
        }
    }
}
