using System.Xml.Linq;
using LearningItems.Packages.Tests.Building;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LearningItems.Packages.Tests.Contents;

/// <summary>The packed documentation against the packed assembly.</summary>
[Collection(PackagesCollection.Name)]
public sealed class DocumentationTests(PackedPackages packages)
{
    public static TheoryData<string> Libraries => [.. PackedPackages.Libraries];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Documentation_IsOfPublicMembersAndOfEachPublicType(string id)
    {
        var assembly = Read(id);
        var documented = XDocument.Parse(packages.Open(id).Text($"lib/net10.0/{id}.xml")).Descendants("member").Select(member => (string)member.Attribute("name")!).ToHashSet(StringComparer.Ordinal);
        var visible = Types(assembly.GlobalNamespace).SelectMany(type => type.GetMembers().Append(type)).Where(IsVisible)
            .Select(symbol => symbol.GetDocumentationCommentId()).OfType<string>().ToHashSet(StringComparer.Ordinal);

        Assert.Equal(string.Empty, string.Join(", ", documented.Except(visible)));
        Assert.Equal(string.Empty, string.Join(", ", visible.Where(member => member.StartsWith("T:", StringComparison.Ordinal)).Except(documented)));
    }

    private IAssemblySymbol Read(string id)
    {
        var all = PackedPackages.Libraries.Select(library => (Id: library, Reference: MetadataReference.CreateFromImage(packages.Open(library).Bytes($"lib/net10.0/{library}.dll")))).ToList();
        var others = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => (MetadataReference)MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create("documentation", references: others.Concat(all.Select(library => library.Reference)));
        return (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(all.Single(library => library.Id == id).Reference)!;
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetNamespaceMembers().SelectMany(Types).Concat(space.GetTypeMembers().SelectMany(WithNested));

    private static IEnumerable<INamedTypeSymbol> WithNested(INamedTypeSymbol type) => type.GetTypeMembers().SelectMany(WithNested).Prepend(type);

    private static bool IsVisible(ISymbol symbol) =>
        symbol is INamespaceSymbol ||
        (symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal && (symbol.ContainingType is null || IsVisible(symbol.ContainingType)));
}
