using System.Reflection;
using LearningItems.Docs.Tests.Pages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LearningItems.Docs.Tests.Compiling;

/// <summary>Compiles a block against everything that this project references, and not against the project: it has the pages' own types, which run in tests.</summary>
internal static class BlockCompiler
{
    // A page may use the types of another that it sends its reader to.
    private static readonly Dictionary<string, string> Borrowed = new(StringComparer.Ordinal) { ["README.md"] = "docs/testing.md" };

    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file) != "LearningItems.Docs.Tests.dll")
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    /// <summary>What the compiler says against a block, each with the line of the page.</summary>
    public static IReadOnlyList<string> FaultsOf(CodeBlock block)
    {
        var source = BlockSource.Of(block);
        return [.. Compile(source).GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => Described(found, source))];
    }

    /// <summary>A program, ready to run.</summary>
    public static Assembly Emit(CodeBlock block)
    {
        using var written = new MemoryStream();
        var emitted = Compile(BlockSource.Of(block)).Emit(written);
        return emitted.Success ? Assembly.Load(written.ToArray()) : throw new InvalidOperationException($"{block}: {emitted.Diagnostics[0]}");
    }

    private static CSharpCompilation Compile(BlockSource source)
    {
        var block = source.Block;
        var others = block.Page.Blocks("csharp").Where(other => other.Number != block.Number)
            .Concat(Borrowed.TryGetValue(block.Page.Path, out var borrowed) ? Page.Of(borrowed).Blocks("csharp") : []);
        var names = source.Types.ToHashSet(StringComparer.Ordinal); // a type that stands on a page twice is there once: as the block has it, else as it comes first
        var types = others.Select(other => BlockSource.Of(other).TakeTypes(names)).ToList();
        var code = string.Concat(types.Append(source.Tree).Select(tree => tree.ToString()));
        return CSharpCompilation.Create("Block", [.. types, source.Tree, BlockSource.Context, BlockSource.Implied(code)], References, Options(source.IsProgram));
    }

    // Warnings are errors, as they are in this repository. Of references of different versions of a package the newest is there: a project says the same.
    private static CSharpCompilationOptions Options(bool isProgram) => new(
        isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        generalDiagnosticOption: ReportDiagnostic.Error,
        specificDiagnosticOptions: new Dictionary<string, ReportDiagnostic> { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress });

    private static string Described(Diagnostic found, BlockSource source)
    {
        var message = $"{found.Id} {found.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
        var line = found.Location.GetLineSpan().StartLinePosition.Line - source.AddedLines + source.Block.Line;
        return found.Location.SourceTree == source.Tree ? $"{source.Block.Page.Path}({line}): {message}" : $"{source.Block} with {found.Location.SourceTree?.FilePath}: {message}";
    }
}
