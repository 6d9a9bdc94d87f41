namespace LearningItems.Generation.Files;

/// <summary>How a card has a picture or a sound.</summary>
internal static class MediaReference
{
    /// <summary>A file of the deck is played or shown; an address is a link, so that a card asks nothing of the network by itself; anything else is left out.</summary>
    public static string Of(string url, IReadOnlySet<string> files)
    {
        if (files.Contains(url))
        {
            return MediaKind.IsPicture(url) ? $"<img src=\"{Markup.OneLine(url)}\">" : $"[sound:{url}]";
        }

        return Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? $"<a href=\"{Markup.OneLine(address.AbsoluteUri)}\">{Markup.OneLine(address.Host)}</a> "
            : string.Empty;
    }
}
