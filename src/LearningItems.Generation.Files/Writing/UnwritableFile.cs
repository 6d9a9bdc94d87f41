namespace LearningItems.Generation.Files;

/// <summary>How .NET says that a file cannot be written.</summary>
internal static class UnwritableFile
{
    /// <summary>Whether an exception says so: no room, no rights, or longer than the file system or a limit of the process lets a file be.</summary>
    public static bool Is(Exception exception) => exception is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException;
}
