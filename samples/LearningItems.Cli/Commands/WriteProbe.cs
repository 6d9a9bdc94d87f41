using System.Security.Cryptography;

namespace LearningItems.Cli.Commands;

/// <summary>Sees whether files can be made in a directory, without touching one that is there.</summary>
internal static class WriteProbe
{
    /// <exception cref="IOException">None can be made.</exception>
    /// <exception cref="UnauthorizedAccessException">None can be made by this user.</exception>
    public static void In(string directory)
    {
        var name = Path.Combine(directory, $".write-test-{RandomNumberGenerator.GetHexString(16, lowercase: true)}");
        using (new FileStream(name, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose))
        {
            // that it could be made is all there is to know
        }
    }
}
