using System.Text.Json;

namespace LearningItems.Generation.Files;

/// <summary>Finds in one JSON value where its words are.</summary>
internal static class JsonDocumentForm
{
    /// <summary>Wrappers in wrappers: <c>{"data":{"words":[…]}}</c>.</summary>
    private const int Depth = 4;

    public static RawList Read(JsonNode root, string name)
    {
        if (root.IsArray)
        {
            if (!root.Children().Any())
            {
                throw new WordListException($"{name} has no rows. Add one row for each word.");
            }

            return Rows(root.Children()).ToList("JSON");
        }

        if (root.IsScalar)
        {
            throw new WordListException($"{name} is one JSON value and no list. Give an array with one object for each word.");
        }

        if (CrowdAnkiForm.TryRead(root) is { } deck)
        {
            return deck;
        }

        if (root.IsObject && JsonWordNames.IsOneWord(root))
        {
            return Rows([root]).ToList("JSON");
        }

        return JsonMapForm.TryRead(root) ?? TryReadWrapped(root, Depth)
            ?? throw new WordListException($"{name} is a JSON object with neither an array of words nor a word in it. Give an array with one object for each word.");
    }

    public static bool Is(JsonNode node, Func<JsonElement, bool> test)
    {
        using var document = node.Parse();
        return test(document.RootElement);
    }

    private static JsonRows Rows(IEnumerable<JsonNode> nodes)
    {
        var rows = new JsonRows();
        foreach (var node in nodes)
        {
            rows.Add(node);
        }

        return rows;
    }

    private static RawList? TryReadWrapped(JsonNode root, int depth)
    {
        var children = root.Children().ToList();
        var arrays = children.Where(child => child.IsArray && child.Children().Any()).ToList();
        foreach (var holdsRows in (Func<JsonNode, bool>[])[child => child.IsObject, child => child.IsArray, _ => true])
        {
            var holding = arrays.Where(array => array.Children().Any(holdsRows)).ToList();
            if (holding.Count > 0)
            {
                return ReadArrays(holding);
            }
        }

        return depth == 0 ? null : children.Where(child => child.IsObject).Select(child => JsonMapForm.TryRead(child) ?? TryReadWrapped(child, depth - 1)).FirstOrDefault(list => list is not null);
    }

    private static RawList ReadArrays(List<JsonNode> arrays)
    {
        // Of several arrays those are lists of words whose objects have a word; where none says so, all may be.
        var ofWords = arrays.Where(array => array.Children().Any(child => Is(child, JsonWordNames.IsWord))).ToList();
        var read = ofWords.Count > 0 ? ofWords : arrays;
        var groups = arrays.SelectMany(array => array.Children()).Where(child => child.IsObject).ToList();
        if (groups.Exists(group => group.Children().Any(JsonWordNames.IsListOfWords)) && !groups.Exists(JsonWordNames.IsOneWord))
        {
            // {"lessons":[{"name":"One","words":[…]},…]}
            return Rows(groups.SelectMany(group => group.Children()).Where(JsonWordNames.IsListOfWords).SelectMany(words => words.Children())).ToList("JSON");
        }

        var list = Rows(read.SelectMany(array => array.Children())).ToList("JSON");
        return arrays.Count == 1 ? list : list with { Remarks = [.. list.Remarks, Several(read, arrays)] };
    }

    private static ListRemark Several(List<JsonNode> read, List<JsonNode> arrays)
    {
        var others = arrays.Except(read).ToList();
        return new ListRemark
        {
            Code = "json_arrays",
            Message = $"The object has {arrays.Count} arrays. Read: {Named(read)}.{(others.Count > 0 ? $" Not read: {Named(others)}." : string.Empty)}",
            Lines = [.. read.Select(array => array.Line).Distinct()],
        };
    }

    private static string Named(List<JsonNode> arrays) =>
        string.Join(", ", arrays.Take(3).Select(array => CellText.Quote(array.Name ?? string.Empty))) + (arrays.Count > 3 ? $" and {arrays.Count - 3} more" : string.Empty);
}
