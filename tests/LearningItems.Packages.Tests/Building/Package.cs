using System.IO.Compression;
using System.Xml.Linq;

namespace LearningItems.Packages.Tests.Building;

/// <summary>A package as an archive, read entry by entry.</summary>
internal sealed class Package(string path)
{
    public IReadOnlyList<string> Files
    {
        get
        {
            using var archive = ZipFile.OpenRead(path);
            return [.. archive.Entries.Select(entry => entry.FullName).Where(IsOfThePackage).Order(StringComparer.Ordinal)];
        }
    }

    public XElement Metadata => XDocument.Parse(Text(Path.GetFileName(Files.Single(file => file.EndsWith(".nuspec", StringComparison.Ordinal)))))
        .Root!.Elements().Single(element => element.Name.LocalName == "metadata");

    /// <summary>The dependencies of a target, as <c>id version</c>.</summary>
    public IReadOnlyList<string> Dependencies(string target) =>
        [.. Metadata.Descendants().Where(element => element.Name.LocalName == "group" && (string?)element.Attribute("targetFramework") == target)
            .Elements().Where(dependency => dependency.Name.LocalName == "dependency").Select(dependency => $"{(string?)dependency.Attribute("id")} {(string?)dependency.Attribute("version")}").Order(StringComparer.Ordinal)];

    /// <summary>The shared frameworks that the machine must have.</summary>
    public IReadOnlyList<string> Frameworks => [.. Metadata.Descendants().Where(element => element.Name.LocalName == "frameworkReference").Select(framework => (string)framework.Attribute("name")!)];

    public string? Value(string name) => Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

    public string Text(string file)
    {
        using var reader = new StreamReader(new MemoryStream(Bytes(file)));
        return reader.ReadToEnd();
    }

    public byte[] Bytes(string file)
    {
        using var archive = ZipFile.OpenRead(path);
        using var entry = archive.GetEntry(file)!.Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }

    // The rest is the format's own: content types, relations, core properties.
    private static bool IsOfThePackage(string file) =>
        !file.StartsWith("_rels/", StringComparison.Ordinal) && !file.StartsWith("package/", StringComparison.Ordinal) && file != "[Content_Types].xml";
}
