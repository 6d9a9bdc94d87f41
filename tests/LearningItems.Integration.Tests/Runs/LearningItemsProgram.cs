using System.Diagnostics;

namespace LearningItems.Integration.Tests.Runs;

/// <summary>How the program ended, and what it said.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Error);

/// <summary>The program as its users start it: a process of its own.</summary>
internal static class LearningItemsProgram
{
    private static readonly DirectoryInfo Build = new(AppContext.BaseDirectory);

    // The program's own output: beside the server's ASP.NET Core, some of its assemblies are left out.
    private static readonly string Root = Build.Parent!.Parent!.Parent!.Parent!.Parent!.FullName;

    public static string Path { get; } = PathOf("LearningItems.Cli", "learning-items");

    /// <summary>The words of the sample level.</summary>
    public static string Hsk1Words { get; } = Data("hsk1-vocabulary.csv");

    /// <summary>Options for the words and points of the sample level.</summary>
    public static IReadOnlyList<string> Hsk1 { get; } =
        ["--language", "zh", "--level", "HSK 3.0 1", "--vocabulary", Hsk1Words, "--grammar", Data("hsk1-grammar.csv")];

    public static Task<ProgramRun> RunAsync(params string[] args) => RunAsync("dotnet", [Path, .. args]);

    /// <summary>Runs a command to its end.</summary>
    public static Task<ProgramRun> RunAsync(string command, IEnumerable<string> args) => RunAsync(StartInfo(command, args));

    /// <summary>Runs what was prepared, with its output and errors redirected, to its end.</summary>
    public static async Task<ProgramRun> RunAsync(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new ProgramRun(process.ExitCode, await output, await error);
    }

    /// <summary>Starts a command; the caller reads what it writes.</summary>
    public static Process Start(string command, IEnumerable<string> args) => Process.Start(StartInfo(command, args))!;

    /// <summary>Where the build of a sample is.</summary>
    public static string PathOf(string project, string assembly) => System.IO.Path.Combine(Root, "samples", project, "bin", Build.Parent!.Name, Build.Name, $"{assembly}.dll");

    private static ProcessStartInfo StartInfo(string command, IEnumerable<string> args) => new(command, args) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };

    private static string Data(string name) => System.IO.Path.Combine(Root, "samples", "data", name);
}
