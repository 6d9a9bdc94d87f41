using System.Diagnostics;

namespace LearningItems.Cli.Tests.Commands;

/// <summary>A run of the program: how it ended and what it said.</summary>
internal sealed record CliRun(int ExitCode, string Output, string Error)
{
    public static string DataFile(string name) => Path.Combine(AppContext.BaseDirectory, "data", name);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    // A row of a table begins with one space, the line below its head with a dash; other lines are never wrapped.
    public IEnumerable<string> TableLines =>
        Output.Split('\n').Where(line => line.StartsWith('─') || (line.StartsWith(' ') && !line.StartsWith("  ", StringComparison.Ordinal)));

    public static async Task<CliRun> InProcessAsync(params string[] args)
    {
        using var output = new StringWriter();
        return await InProcessAsync(output, CancellationToken.None, args);
    }

    public static async Task<CliRun> InProcessAsync(StringWriter output, CancellationToken cancellationToken, params string[] args)
    {
        using var error = new StringWriter();
        var exitCode = await CommandLine.RunAsync(args, output, error, cancellationToken);
        return new CliRun(exitCode, output.ToString(), error.ToString());
    }

    public static Task<CliRun> AsProcessAsync(IReadOnlyDictionary<string, string> environment, params string[] args) =>
        AsProcessAsync(Environment.CurrentDirectory, environment, args);

    public static Task<CliRun> AsProcessInAsync(string directory, params string[] args) =>
        AsProcessAsync(directory, new Dictionary<string, string>(), args);

    private static async Task<CliRun> AsProcessAsync(string directory, IReadOnlyDictionary<string, string> environment, string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "learning-items.dll"), .. args])
        {
            WorkingDirectory = directory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new CliRun(process.ExitCode, await output, await error);
    }
}
