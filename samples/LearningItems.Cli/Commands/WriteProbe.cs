using System.Security.Cryptography;

namespace LearningItems.Cli.Commands;

/// <summary>Sees whether files can be made in a directory, without touching one that is there.</summary>
internal static class WriteProbe
{
    /// <exception cref="IOException">None can be made.</exception>
    /// <exception cref="UnauthorizedAccessException">None can be made by this user.</exception>
    public static void In(string directory) => Beside(directory + Path.DirectorySeparatorChar);

    /// <summary>Sees whether a file with a name that begins as a path does can be made.</summary>
    /// <exception cref="IOException">None can be made, or the name is too long.</exception>
    /// <exception cref="UnauthorizedAccessException">None can be made by this user.</exception>
    public static void Beside(string path)
    {
        var name = $"{path}.write-test-{RandomNumberGenerator.GetHexString(8, lowercase: true)}";
        using (new FileStream(name, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose))
        {
            // that it could be made is all there is to know
        }
    }
}
