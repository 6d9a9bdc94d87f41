namespace LearningItems.Generation.Files;

/// <summary>The styles and scripts of pages, as they stand in <c>Assets/</c>.</summary>
internal static class PageAssets
{
    public static string Style { get; } = EmbeddedText.Read("Pages.Assets.page.css");

    public static string Script { get; } = EmbeddedText.Read("Pages.Assets.page.js");

    /// <summary>What a page needs besides on which a person decides.</summary>
    public static string ReviewStyle { get; } = EmbeddedText.Read("Pages.Assets.review.css");

    /// <summary>What takes the decisions; runs after the script of the page.</summary>
    public static string ReviewScript { get; } = EmbeddedText.Read("Pages.Assets.review.js");
}
