namespace LearningItems.Generation.Files;

/// <summary>A map from words to what is known of them: a gloss, glosses, an entry, or several entries.</summary>
internal static class JsonMapForm
{
    private const string Key = "word";
    private const string Value = "gloss";

    /// <summary>The rows; null where the object is no map: too few entries to tell, or entries that have words of their own, which then wraps lists of them.</summary>
    public static RawList? TryRead(JsonNode root)
    {
        var entries = root.Children().ToList();
        var rows = new JsonRows();
        if (entries.Count > 1 && entries.TrueForAll(entry => entry.IsObject && JsonDocumentForm.Is(entry, JsonWordNames.IsWord)))
        {
            // The keys are numbers or ids of entries that have their words themselves.
            entries.ForEach(entry => rows.AddEntry("key", entry.Name!, entry, Value));
            return rows.ToList("JSON map of entries");
        }

        if (entries.Count == 0 || !IsMap(entries))
        {
            return null;
        }

        rows.Declare(Key, ListField.Text);
        foreach (var entry in entries)
        {
            // Of a list of entries each is a row, as homographs are; of a list of texts all are glosses.
            var values = entry.IsArray && entry.Children().All(child => child.IsObject) && entry.Children().Any() ? entry.Children() : [entry];
            foreach (var value in values)
            {
                rows.AddEntry(Key, entry.Name!, value, Value);
            }
        }

        return rows.ToList("JSON map of words");
    }

    private static bool IsMap(List<JsonNode> entries)
    {
        var areTexts = entries.TrueForAll(entry => entry.IsScalar);
        if (areTexts)
        {
            return entries.Count > 1 || !IsName(entries[0].Name!);
        }

        // Lists of texts under plain names may as well be lists of words: {"verbs":["aller","venir"]}.
        var areNames = entries.TrueForAll(entry => IsName(entry.Name!));
        var areObjects = entries.TrueForAll(entry => entry.IsObject);
        var areLists = entries.TrueForAll(entry => entry.IsArray && entry.Children().Any());
        return (areObjects || areLists) && !(areLists && areNames) && (entries.Count > 1 || !areNames) && !entries.Exists(HasWord);
    }

    private static bool HasWord(JsonNode entry) => entry.IsObject
        ? JsonDocumentForm.Is(entry, JsonWordNames.IsWord)
        : entry.Children().Any(child => child.IsObject && JsonDocumentForm.Is(child, JsonWordNames.IsWord));

    private static bool IsName(string key) => key.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or ' ');
}
