namespace LearningItems.Packages.Tests.Consuming;

/// <summary>A theory that links native code: skipped, with the reason, where there is nothing to link it with.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NativeTheoryAttribute : TheoryAttribute
{
    public NativeTheoryAttribute()
    {
        if (!OperatingSystem.IsLinux())
        {
            Skip = "The linker is looked for on Linux alone.";
        }
        else if (Linker is null)
        {
            Skip = "Native code needs clang or gcc to be linked, and neither is on the PATH.";
        }
        else if (!File.Exists("/usr/include/zlib.h"))
        {
            Skip = "Native code is linked with zlib, whose development files (zlib1g-dev) are not installed.";
        }
    }

    /// <summary>What links: clang, which the SDK looks for by itself, or else gcc.</summary>
    public static string? Linker { get; } = new[] { "clang", "gcc" }.FirstOrDefault(IsOnThePath);

    private static bool IsOnThePath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, program)));
}
