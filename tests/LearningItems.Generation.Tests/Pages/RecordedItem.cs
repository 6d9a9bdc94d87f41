using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Pages;

/// <summary>An item of a recorded reply, through the whole pipeline: what a reader may look at.</summary>
internal static class RecordedItem
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // The language whose item of a category stands on the page.
    private static readonly Dictionary<string, string> Languages = new(StringComparer.Ordinal)
    {
        ["vocab"] = "fr",
        ["grammar"] = "ja",
        ["pronunciation"] = "zh",
        ["idiom"] = "de",
        ["functional"] = "de",
        ["cultural"] = "ja",
        ["writing_system"] = "ja",
        ["sociolinguistic"] = "fr",
        ["pragmatic"] = "ko",
        ["literacy"] = "it",
        ["pattern"] = "zh",
        ["other"] = "sv",
    };

    /// <summary>The first item of a category's reply, without what the code adds of ids and times.</summary>
    public static async Task<string> OfAsync(LearningItemCategory category)
    {
        var language = Languages[category.Value];
        var recorded = Path.Combine(AppContext.BaseDirectory, "Corpus", "recorded");
        var request = LearningItemJson.Deserialize<GenerationRequest>(await File.ReadAllTextAsync(Path.Combine(recorded, $"{language}.request.json")))!;
        var reply = Path.Combine(recorded, $"{language}-{category}.reply.txt");
        var text = await File.ReadAllTextAsync(reply);
        var calls = 0;
        var client = new FakeChatClient(_ => Interlocked.Increment(ref calls) == 1 ? text : """{"items":[]}""");
        var result = await new LearningItemGenerator(client, new LearningItemGenerationOptions { Batching = BatchingPreference.FewestCalls }).GenerateAsync(request with { Categories = [category] });
        return Written(result.Items[0]);
    }

    private static string Written(GeneratedItem made)
    {
        var written = new JsonObject { ["language"] = made.Item.Language, ["target_item"] = made.Item.TargetItem, ["definition"] = made.Item.Definition };
        Add("romanization", made.Item.Romanization);
        Add("level", made.Item.LevelMin);
        written["examples"] = new JsonArray([.. made.Item.Examples.Select(example => JsonValue.Create(example.Text))]);
        Add("feature", made.Details.Feature);
        Add("register", made.Details.Register);
        foreach (var (name, value) in made.Details.Fields.Where(field => !field.Key.StartsWith("source_", StringComparison.Ordinal)))
        {
            written[name] = JsonNode.Parse(value.GetRawText());
        }

        return written.ToJsonString(Readable);

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                written[name] = value;
            }
        }
    }
}
