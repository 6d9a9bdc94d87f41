namespace LearningItems.Integration.Tests.Runs;

/// <summary>A file system in memory that one program sees, and that is gone with it.</summary>
internal static class SmallDisk
{
    // In a name space of its own, where a user without rights may mount too. The mount is gone with it: what is on the disk is copied before.
    private const string Script = """mount -t tmpfs -o "$1" none "$2" || exit 125; disk=$2; kept=$3; shift 3; "$@"; code=$?; cp -R "$disk/." "$kept"; exit $code""";

    private static readonly Lazy<string?> Obstacle = new(FindObstacle);

    /// <summary>Why there can be none here; null where there can.</summary>
    public static string? NotPossible => Obstacle.Value;

    public static Task<ProgramRun> RunAsync(string mount, string disk, string kept, IEnumerable<string> args) =>
        LearningItemsProgram.RunAsync("unshare", ["-rm", "sh", "-c", Script, "sh", mount, disk, kept, "dotnet", LearningItemsProgram.Path, .. args]);

    private static string? FindObstacle()
    {
        var directory = Directory.CreateTempSubdirectory().FullName;
        try
        {
            using var process = LearningItemsProgram.Start("unshare", ["-rm", "mount", "-t", "tmpfs", "-o", "size=4k", "none", directory]);
            var error = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? null : $"A small disk cannot be mounted here: {error.Trim()}";
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            return $"A small disk cannot be mounted here: {exception.Message}";
        }
        finally
        {
            Directory.Delete(directory);
        }
    }
}

/// <summary>A test that needs a small disk; skipped, with the reason, where there can be none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute() => Skip = SmallDisk.NotPossible;
}

/// <inheritdoc cref="SmallDiskFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SmallDiskTheoryAttribute : TheoryAttribute
{
    public SmallDiskTheoryAttribute() => Skip = SmallDisk.NotPossible;
}
