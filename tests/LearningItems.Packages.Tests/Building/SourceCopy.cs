namespace LearningItems.Packages.Tests.Building;

/// <summary>A copy of sources, without what was built of them.</summary>
internal static class SourceCopy
{
    private static readonly HashSet<string> Left = [".git", "bin", "obj", "out", "artifacts", "TestResults"];

    public static void Of(string source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in Directory.GetFiles(source))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.GetDirectories(source).Where(folder => !Left.Contains(Path.GetFileName(folder))))
        {
            Of(folder, Path.Combine(target, Path.GetFileName(folder)));
        }
    }
}
