using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>Texts that stand as files of their own beside the code, and within the assembly.</summary>
internal static class EmbeddedText
{
    /// <summary>Reads a text, with LF.</summary>
    /// <param name="name">Its folders and name with dots: <c>Pages.Assets.page.css</c>.</param>
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream($"LearningItems.Generation.Files.{name}")
            ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
