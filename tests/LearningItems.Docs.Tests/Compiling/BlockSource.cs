using LearningItems.Docs.Tests.Pages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LearningItems.Docs.Tests.Compiling;

/// <summary>A block as the compiler gets it: as it stands where it is a program or a file, and within the context of snippets where it is not.</summary>
internal sealed class BlockSource
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Preview, DocumentationMode.Parse);

    /// <summary>The context of snippets, which is a file of this project.</summary>
    public static SyntaxTree Context { get; } = CSharpSyntaxTree.ParseText(
        File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests", "LearningItems.Docs.Tests", "Compiling", "SnippetContext.cs")), Parsing, "SnippetContext.cs");

    private BlockSource(CodeBlock block, SyntaxTree tree, int addedLines) => (Block, Tree, AddedLines) = (block, tree, addedLines);

    public CodeBlock Block { get; }

    public SyntaxTree Tree { get; }

    /// <summary>How many lines stand above the block's first.</summary>
    public int AddedLines { get; }

    public bool IsProgram => Root.Members.OfType<GlobalStatementSyntax>().Any();

    /// <summary>The full names of the types that the block declares.</summary>
    public IReadOnlySet<string> Types => Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Select(NameOf).ToHashSet(StringComparer.Ordinal);

    private CompilationUnitSyntax Root => Tree.GetCompilationUnitRoot();

    public static BlockSource Of(CodeBlock block)
    {
        var alone = CSharpSyntaxTree.ParseText(block.Code, Parsing).GetCompilationUnitRoot();
        var standsAlone = alone.Usings.Count > 0 || alone.Members.OfType<BaseNamespaceDeclarationSyntax>().Any();
        var context = standsAlone ? string.Empty : SnippetContext.Usings + "\n";
        return new BlockSource(block, CSharpSyntaxTree.ParseText(context + block.Code, Parsing, block.ToString()), context.Count(c => c == '\n'));
    }

    public static SyntaxTree Implied(string code) => CSharpSyntaxTree.ParseText(ImpliedUsings.For(code), Parsing);

    /// <summary>The types of this block for another one of its page: without its statements, and without those whose names are taken.</summary>
    public SyntaxTree TakeTypes(HashSet<string> taken)
    {
        var unwanted = Root.Members.OfType<GlobalStatementSyntax>().Cast<SyntaxNode>()
            .Concat(Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Where(type => taken.Contains(NameOf(type)))).ToList();
        taken.UnionWith(Types);
        return CSharpSyntaxTree.Create(Root.RemoveNodes(unwanted, SyntaxRemoveOptions.KeepNoTrivia)!, Parsing, $"the types of {Block}");
    }

    private static string NameOf(BaseTypeDeclarationSyntax type) =>
        string.Join('.', type.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Select(space => space.Name.ToString()).Append(type.Identifier.Text));
}
