using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LearningItems.Generation.Files;

/// <summary>The data of a page, as JSON in a block that no browser runs: a line an item, so that nothing is held twice.</summary>
internal static class PageData
{
    private static readonly JsonSerializerOptions Options = CreateOptions();

    public static IEnumerable<string> Of(GenerationResult result, PageReview? review)
    {
        var report = result.Report;
        yield return $"<script type=\"application/json\" id=\"data\">{{\"language\":{Json(report.Language)},\"instruction_language\":{Json(report.InstructionLanguage ?? "en")},";
        yield return $"\"sources\":{Json(Texts(result))},";
        yield return $"\"calls\":{Json(report.Calls.Select(PageCall.Of).ToList())},";
        foreach (var line in review is null ? [] : Review(review, result.Items))
        {
            yield return line;
        }

        yield return "\"rejected\":[";
        foreach (var line in Separated(result.Rejected.Select(draft => Json(PageDraft.Of(draft)))))
        {
            yield return line;
        }

        yield return "],\"items\":[";
        foreach (var line in Separated(result.Items.Select(item => Item(item))))
        {
            yield return line;
        }

        yield return "]}</script>";
    }

    /// <summary>The data of a page of several runs: their items, each with the number of its run.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<NamedResult> runs)
    {
        var languages = runs.Select(run => run.Result.Report.InstructionLanguage ?? "en").Distinct(StringComparer.Ordinal).ToList();
        yield return $"<script type=\"application/json\" id=\"data\">{{\"instruction_language\":{(languages is [var one] ? Json(one) : "\"\"")},";
        yield return $"\"runs\":{Json(runs.Select(run => run.Name).ToList())},";
        yield return $"\"sources\":{Json(runs.SelectMany((run, number) => Texts(run.Result).Select(text => (Key: $"{number} {text.Key}", text.Value))).ToDictionary(text => text.Key, text => text.Value, StringComparer.Ordinal))},";
        yield return "\"items\":[";
        foreach (var line in Separated(runs.SelectMany((run, number) => run.Result.Items.Select(item => Item(item, number)))))
        {
            yield return line;
        }

        yield return "]}</script>";
    }

    private static IEnumerable<string> Review(PageReview review, IEnumerable<GeneratedItem> items) =>
        Separated(review.On(items).Select(decision => $"{Json(decision.Id.ToString())}:{Escaped(LearningItemJson.Serialize(decision))}"))
            .Prepend($"\"review\":{{\"token\":{Json(review.Token)},\"address\":{Json(review.Address)},\"decisions\":{{")
            .Append("}},");

    private static string Item(GeneratedItem generated, int? run = null)
    {
        var rest = Json(PageItem.Of(generated) with { Run = run });
        return $"{{\"item\":{Escaped(LearningItemJson.Serialize(generated.Item))}{(rest.Length > 2 ? "," : string.Empty)}{rest[1..]}";
    }

    // Of sources that items name: what the list calls them.
    private static Dictionary<string, string> Texts(GenerationResult result)
    {
        var named = result.Items.SelectMany(item => item.SourceIds).ToHashSet(StringComparer.Ordinal);
        var texts = new Dictionary<string, string>(named.Count, StringComparer.Ordinal);
        foreach (var entry in result.Ledger.Entries.Where(entry => named.Contains(entry.SourceId)))
        {
            texts.TryAdd(entry.SourceId, entry.SourceText);
        }

        return texts;
    }

    private static IEnumerable<string> Separated(IEnumerable<string> lines)
    {
        string? before = null;
        foreach (var line in lines)
        {
            if (before is not null)
            {
                yield return before + ",";
            }

            before = line;
        }

        if (before is not null)
        {
            yield return before;
        }
    }

    private static string Json<T>(T value) => Escaped(JsonSerializer.Serialize(value, (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T))));

    // Within a string alone can it stand; there it could end the block.
    private static string Escaped(string json) => json.Replace("<", "\\u003c", StringComparison.Ordinal);

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions(PageJsonContext.Default.Options) { Encoder = LearningItemJson.Options.Encoder, TypeInfoResolver = PageJsonContext.Default };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>What the page shows of an item beside its contract.</summary>
    internal sealed record PageItem(IReadOnlyList<string>? Sources, string? Register, string? Feature, IReadOnlyList<PageFinding>? Warnings, IReadOnlyDictionary<string, JsonElement>? Fields)
    {
        /// <summary>The number of its run, where there are several.</summary>
        public int? Run { get; init; }

        public static PageItem Of(GeneratedItem item)
        {
            var fields = item.Details.Fields.Where(field => field.Value.ValueKind != JsonValueKind.Null).ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
            return new PageItem(
                item.SourceIds.Count == 0 ? null : item.SourceIds,
                item.Details.Register,
                item.Details.Feature,
                item.Warnings.Count == 0 ? null : [.. item.Warnings.Select(PageFinding.Of)],
                fields.Count == 0 ? null : fields);
        }
    }

    /// <summary>A finding in an item or a draft.</summary>
    internal sealed record PageFinding(string Code, string Message, string Severity)
    {
        public static PageFinding Of(Finding finding) => new(finding.Code, finding.Message, finding.Severity == FindingSeverity.Error ? "error" : "warning");
    }

    /// <summary>A rejected draft.</summary>
    internal sealed record PageDraft(string Category, string Target, string Definition, IReadOnlyList<PageFinding> Findings)
    {
        public static PageDraft Of(RejectedDraft draft) => new(
            draft.Category.Value,
            draft.Draft.Target.Length > 0 ? draft.Draft.Target : draft.Draft.Word,
            draft.Draft.Definition,
            [.. draft.Findings.Select(PageFinding.Of)]);
    }

    /// <summary>A bar of the picture of calls.</summary>
    internal sealed record PageCall(int Number, IReadOnlyList<string> Categories, int Sources, double Started, double Ended, bool Again, bool Failed)
    {
        public static PageCall Of(CallReport call) => new(
            call.Number, [.. call.Categories.Select(category => category.Value)], call.Sources, Math.Round(call.Started.TotalSeconds, 3), Math.Round(call.Ended.TotalSeconds, 3), call.IsFollowUp, call.Failed);
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PageData.PageItem))]
[JsonSerializable(typeof(PageData.PageDraft))]
[JsonSerializable(typeof(List<PageData.PageCall>))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(List<string>))]
[JsonSerializable(typeof(string))]
internal sealed partial class PageJsonContext : JsonSerializerContext;
