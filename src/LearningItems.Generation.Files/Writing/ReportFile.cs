using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LearningItems.Generation.Files;

/// <summary>
/// <c>report.json</c>: the JSON of the report, and behind its members the failed calls, where there were any. Who reads the report alone passes over them.
/// </summary>
internal static class ReportFile
{
    private const string Failures = "failures";

    /// <summary>The file of a result.</summary>
    public static string Of(GenerationResult result)
    {
        if (result.Failures.Count == 0)
        {
            return LearningItemJson.Serialize(result.Report, indented: true);
        }

        var file = JsonSerializer.SerializeToNode(result.Report, Json<GenerationReport>())!.AsObject();
        file.Add(Failures, JsonSerializer.SerializeToNode(result.Failures, Json<IReadOnlyList<FailedCall>>()));
        return file.ToJsonString(LearningItemJson.IndentedOptions);
    }

    /// <summary>The report and the failed calls of a file; none where an earlier version wrote it.</summary>
    /// <exception cref="JsonException">The text is no report.</exception>
    public static (GenerationReport Report, IReadOnlyList<FailedCall> Failures) Read(string text)
    {
        var report = JsonSerializer.Deserialize(text, Json<GenerationReport>()) ?? throw new JsonException("The report is null.");
        using var file = JsonDocument.Parse(text);
        return (report, file.RootElement.TryGetProperty(Failures, out var failures) ? failures.Deserialize(Json<IReadOnlyList<FailedCall>>()) ?? [] : []);
    }

    private static JsonTypeInfo<T> Json<T>() => (JsonTypeInfo<T>)LearningItemJson.IndentedOptions.GetTypeInfo(typeof(T));
}
