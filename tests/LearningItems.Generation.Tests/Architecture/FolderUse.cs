using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LearningItems.Generation.Tests.Architecture;

/// <summary>A file of one folder names a type, or a member of a type, that another folder declares.</summary>
internal sealed record FolderUse(string From, string To, string File, string Type)
{
    // What the project file switches on, as the compiler would see it.
    private const string GlobalUsings =
        """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview, preprocessorSymbols: ["NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    // Read once: they are what takes the time.
    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("LearningItems", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    /// <summary>Every use across folders in the sources, by path relative to the project.</summary>
    public static IReadOnlyList<FolderUse> Among(IReadOnlyDictionary<string, string> sources)
    {
        var trees = sources.Select(file => CSharpSyntaxTree.ParseText(file.Value, Options, file.Key)).ToList();
        var compilation = CSharpCompilation.Create("library", [.. trees, CSharpSyntaxTree.ParseText(GlobalUsings, Options)], References.Value, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        return [.. trees.SelectMany(tree => Of(tree, compilation.GetSemanticModel(tree)))];
    }

    private static IEnumerable<FolderUse> Of(SyntaxTree tree, SemanticModel model)
    {
        foreach (var name in tree.GetRoot().DescendantNodes().Where(node => node is SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax))
        {
            if (TypeOf(model.GetSymbolInfo(name)) is { DeclaringSyntaxReferences: [var declared, ..] } type && FolderOf(declared.SyntaxTree.FilePath) is var to && to != FolderOf(tree.FilePath))
            {
                yield return new FolderUse(FolderOf(tree.FilePath), to, tree.FilePath, type.Name);
            }
        }
    }

    private static string FolderOf(string path) => path.Split('/')[0];

    private static INamedTypeSymbol? TypeOf(SymbolInfo info) => (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) switch
    {
        INamedTypeSymbol type => type.OriginalDefinition,
        IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol => (info.Symbol ?? info.CandidateSymbols[0]).ContainingType?.OriginalDefinition,
        _ => null,
    };
}
