using System.Diagnostics;
using System.Globalization;
using LearningItems.Cli;

namespace LearningItems.Integration.Tests.Runs;

/// <summary>
/// The command line on a clock that goes faster, as a process of its own: what waits for minutes can be killed within seconds. All but its clock and its
/// signals is the program that users start.
/// </summary>
internal static class FastProgram
{
    private static readonly string Path = typeof(FastProgram).Assembly.Location;

    public static Task<int> Main(string[] args) => CommandLine.RunAsync(
        args[2..],
        Console.Out,
        Console.Error,
        CancellationToken.None,
        new FastTimeProvider(double.Parse(args[0], CultureInfo.InvariantCulture), long.Parse(args[1], CultureInfo.InvariantCulture)));

    /// <summary>Starts a command on a clock; the caller reads what it writes.</summary>
    public static Process Start(FastTimeProvider time, IEnumerable<string> args) => LearningItemsProgram.Start(
        "dotnet",
        [Path, time.Factor.ToString(CultureInfo.InvariantCulture), time.Started.ToString(CultureInfo.InvariantCulture), .. args]);
}
