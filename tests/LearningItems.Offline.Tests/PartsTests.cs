using LearningItems.Cli.Tests.Readme;
using LearningItems.Generation.Tests.Architecture;

namespace LearningItems.Offline.Tests;

/// <summary>The answerer serves without the sample data: it knows neither them nor the library whose prompts it reads.</summary>
public class PartsTests
{
    private static readonly string Library = Path.Combine(RepositoryRoot.Path, "samples", "LearningItems.Offline");

    [Fact]
    public void Answering_uses_nothing_of_the_phrasebook() => Assert.Empty(new FolderOrder(["Answering", "Phrasebook"]).Against(FolderUse.Among(Sources("Answering", "Phrasebook"))));

    [Fact]
    public void Answering_uses_nothing_of_the_library() => Assert.All(Sources("Answering"), file => Assert.DoesNotContain("LearningItems.Generation", file.Value, StringComparison.Ordinal));

    private static Dictionary<string, string> Sources(params string[] folders) => folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Library, folder), "*.cs", SearchOption.AllDirectories))
        .ToDictionary(path => Path.GetRelativePath(Library, path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
}
