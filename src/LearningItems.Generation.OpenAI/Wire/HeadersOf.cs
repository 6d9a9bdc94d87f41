namespace LearningItems.Generation.OpenAI.Wire;

/// <summary>The headers of a content whose bytes are put in another.</summary>
internal static class HeadersOf
{
    // The length is that of the bytes that are sent or read.
    public static void Copy(HttpContent from, HttpContent to)
    {
        foreach (var (name, values) in from.Headers.NonValidated.Where(header => !header.Key.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)))
        {
            to.Headers.Remove(name);
            to.Headers.TryAddWithoutValidation(name, values);
        }
    }
}
