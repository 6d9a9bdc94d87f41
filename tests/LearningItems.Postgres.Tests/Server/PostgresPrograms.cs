using System.Diagnostics;
using System.Globalization;

namespace LearningItems.Postgres.Tests.Server;

/// <summary>The programs of PostgreSQL, run as a user that it takes: it refuses to run as root.</summary>
internal static class PostgresPrograms
{
    private static readonly string? Folder = Find();

    private static readonly string? User = Environment.UserName == "root" ? "postgres" : null;

    /// <summary>Why there is no PostgreSQL here; null where there is.</summary>
    public static string? Missing { get; } =
        OperatingSystem.IsWindows() ? "A cluster of its own is started on Linux and macOS alone."
        : Folder is null ? "PostgreSQL is not installed: neither the PATH nor /usr/lib/postgresql has initdb."
        : null;

    /// <summary>Makes a directory that the user of the programs owns.</summary>
    public static async Task<string> NewDirectoryAsync()
    {
        var directory = Directory.CreateTempSubdirectory("learning-items-postgres-").FullName;
        if (User is not null)
        {
            await RunAsync("chown", [User, directory], asUser: false);
        }

        return directory;
    }

    public static Task RunAsync(string program, params string[] arguments) => RunAsync(Path.Combine(Folder!, program), arguments, asUser: User is not null);

    private static async Task RunAsync(string program, string[] arguments, bool asUser)
    {
        string[] words = asUser ? ["runuser", "-u", User!, "--", program, .. arguments] : [program, .. arguments];

        // Its output goes to files of its own: a server that is started inherits what it is given, and would hold a pipe open for good.
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", "exec \"$@\" > /dev/null 2>&1 < /dev/null", "sh", .. words]) { WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', words)} ended with {process.ExitCode}."));
        }
    }

    private static string? Find()
    {
        var installed = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(path => double.TryParse(Path.GetFileName(path), CultureInfo.InvariantCulture, out var version) ? version : 0).Select(path => Path.Combine(path, "bin"))
            : [];
        return installed.Concat((Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator))
            .FirstOrDefault(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));
    }
}
