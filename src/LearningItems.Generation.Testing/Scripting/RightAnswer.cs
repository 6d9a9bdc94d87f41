using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LearningItems.Generation.Testing;

/// <summary>What the stand-in would answer, less what a test leaves out.</summary>
internal static class RightAnswer
{
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Answerer Answerer = new(new SpokenAnswers());

    public static IReadOnlyList<string> To(RecordedRequest request, IReadOnlyList<string> without)
    {
        var answer = Answerer.Answer(request.Text, request.Options);
        return [.. StandInText.Pieces(without.Count == 0 ? answer : Without(answer, without))];
    }

    private static string Without(string answer, IReadOnlyList<string> words)
    {
        var root = JsonNode.Parse(answer)!.AsObject();
        foreach (var list in root.Select(property => property.Value).OfType<JsonArray>())
        {
            foreach (var item in list.Where(item => words.Any(word => Teaches(item, word))).ToList())
            {
                list.Remove(item);
            }
        }

        return root.ToJsonString(Unescaped);
    }

    private static bool Teaches(JsonNode? item, string word) => (item?["word"] ?? item?["target"])?.GetValue<string>() == word;
}
