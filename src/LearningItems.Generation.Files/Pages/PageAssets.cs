using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>The style and the scripts of pages, as they stand in <c>Assets/</c>.</summary>
internal static class PageAssets
{
    private static readonly string Page = Read("page.js");
    private static readonly string Review = Read("review.js");

    public static string Style { get; } = Read("page.css");

    /// <summary>The script of a page. That of a review comes first: the page asks for it.</summary>
    public static string Script(bool isReview) => isReview ? Review + Page : Page;

    private static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream($"LearningItems.Generation.Files.Pages.Assets.{name}")
            ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
