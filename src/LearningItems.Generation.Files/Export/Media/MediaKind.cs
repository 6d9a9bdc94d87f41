namespace LearningItems.Generation.Files;

/// <summary>What is done with a file of a content type.</summary>
internal static class MediaKind
{
    private static readonly Dictionary<string, string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["audio/3gpp"] = ".3gp",
        ["audio/aac"] = ".aac",
        ["audio/flac"] = ".flac",
        ["audio/mp3"] = ".mp3",
        ["audio/mp4"] = ".m4a",
        ["audio/mpeg"] = ".mp3",
        ["audio/ogg"] = ".ogg",
        ["audio/opus"] = ".opus",
        ["audio/speex"] = ".spx",
        ["audio/wav"] = ".wav",
        ["audio/webm"] = ".webm",
        ["audio/x-m4a"] = ".m4a",
        ["audio/x-wav"] = ".wav",
        ["image/avif"] = ".avif",
        ["image/bmp"] = ".bmp",
        ["image/gif"] = ".gif",
        ["image/jpeg"] = ".jpg",
        ["image/png"] = ".png",
        ["image/svg+xml"] = ".svg",
        ["image/tiff"] = ".tif",
        ["image/vnd.microsoft.icon"] = ".ico",
        ["image/webp"] = ".webp",
        ["image/x-icon"] = ".ico",
        ["video/mp4"] = ".mp4",
        ["video/mpeg"] = ".mpg",
        ["video/ogg"] = ".ogv",
        ["video/quicktime"] = ".mov",
        ["video/webm"] = ".webm",
        ["video/x-matroska"] = ".mkv",
        ["video/x-msvideo"] = ".avi",
    };

    private static readonly string[] Pictures = [".gif", ".jpg", ".jpeg", ".png", ".svg", ".webp", ".avif", ".bmp", ".ico", ".tif", ".tiff"];

    private static readonly string[] Sounds =
    [
        ".mp3", ".m4a", ".ogg", ".oga", ".opus", ".wav", ".flac", ".aac", ".webm", ".spx", ".3gp", ".mp4", ".m4v", ".mov", ".mkv", ".avi", ".mpg", ".mpeg", ".ogv",
    ];

    public static bool IsKnown(string contentType) => Array.Exists(["audio/", "video/", "image/"], kind => contentType.StartsWith(kind, StringComparison.OrdinalIgnoreCase));

    /// <summary>The extension by which Anki knows a file; that of the kind's commonest type where the type is not known.</summary>
    public static string ExtensionOf(string contentType) => Extensions.GetValueOrDefault(contentType.Split(';')[0].Trim())
        ?? (contentType.StartsWith("image/", StringComparison.OrdinalIgnoreCase) ? ".png" : contentType.StartsWith("video/", StringComparison.OrdinalIgnoreCase) ? ".mp4" : ".mp3");

    /// <summary>Whether an extension says of a file what its content type does.</summary>
    public static bool Fits(string extension, string contentType) =>
        (contentType.StartsWith("image/", StringComparison.OrdinalIgnoreCase) ? Pictures : Sounds).Contains(extension, StringComparer.OrdinalIgnoreCase);

    public static bool IsPicture(string name) => Pictures.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
}
