namespace LearningItems.Generation.Tests.Files;

/// <summary>A directory of its own for one test, gone when the test is.</summary>
internal sealed class TempDirectory : IDisposable
{
    public TempDirectory() => FullName = Directory.CreateTempSubdirectory("learning-items-").FullName;

    public string FullName { get; }

    public IEnumerable<string> FileNames => Directory.EnumerateFiles(FullName).Select(Path.GetFileName).Order(StringComparer.Ordinal)!;

    public string Of(string name) => Path.Combine(FullName, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(Of(name), text);
        return Of(name);
    }

    public void Dispose() => Directory.Delete(FullName, recursive: true);
}
