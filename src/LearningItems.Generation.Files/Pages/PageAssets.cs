namespace LearningItems.Generation.Files;

/// <summary>The style and the scripts of pages, as they stand in <c>Assets/</c>.</summary>
internal static class PageAssets
{
    private static readonly string Page = EmbeddedText.Read("Pages.Assets.page.js");
    private static readonly string Review = EmbeddedText.Read("Pages.Assets.review.js");

    public static string Style { get; } = EmbeddedText.Read("Pages.Assets.page.css");

    /// <summary>The script of a page. That of a review comes first: the page asks for it.</summary>
    public static string Script(bool isReview) => isReview ? Review + Page : Page;
}
