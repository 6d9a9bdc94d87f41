namespace LearningItems.Generation.Files;

/// <summary>The style and the script of a page, as they stand in <c>Assets/</c>.</summary>
internal static class PageAssets
{
    public static string Style { get; } = EmbeddedText.Read("Pages.Assets.page.css");

    public static string Script { get; } = EmbeddedText.Read("Pages.Assets.page.js");
}
