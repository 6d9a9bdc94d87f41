using System.Text.Json;
using System.Text.Json.Nodes;
using LearningItems.Generation;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Commands;

/// <summary>A list as it was read, for scripts.</summary>
internal static class WordListJson
{
    public static string Write(WordList list)
    {
        var json = new JsonObject
        {
            ["columns"] = new JsonArray([.. list.Columns.Select(column => new JsonObject { ["header"] = column.Header, ["field"] = column.Field, ["sample"] = column.Samples is [var sample, ..] ? sample : null, ["known"] = Known(column.Recognition), ["sure"] = column.IsSure })]),
            ["sources"] = new JsonArray([.. list.Sources.Select(Source)]),
            ["dropped"] = new JsonArray([.. list.Dropped.Select(row => new JsonObject { ["line"] = row.Line, ["reason"] = row.Reason })]),
            ["remarks"] = new JsonArray([.. list.Remarks.Select(Remark)]),
            ["layout"] = Layout(list.Layout),
        };

        // Text as it is and line breaks as everywhere; the nodes need no type information beyond their own.
        return json.ToJsonString(new JsonSerializerOptions { Encoder = LearningItemJson.Options.Encoder, WriteIndented = true, NewLine = "\n" });
    }

    private static JsonObject Layout(ListLayout layout) => new()
    {
        ["form"] = layout.Form,
        ["separator"] = layout.Separator,
        ["encoding"] = layout.Encoding,
        ["sheet"] = layout.Sheet,
        ["header_line"] = layout.HeaderLine,
        ["skipped_lines"] = new JsonArray([.. layout.SkippedLines.Select(line => JsonValue.Create(line))]),
    };

    private static string Known(ColumnRecognition recognition) => recognition switch
    {
        ColumnRecognition.Named => "named",
        ColumnRecognition.Declared => "declared",
        ColumnRecognition.Content => "content",
        ColumnRecognition.Chosen => "chosen",
        _ => "not_used",
    };

    private static JsonObject Remark(ListRemark remark) => new()
    {
        ["code"] = remark.Code,
        ["message"] = remark.Message,
        ["lines"] = new JsonArray([.. remark.Lines.Select(line => JsonValue.Create(line))]),
    };

    // Always with its id; null where the list has none: then a run names the source by what it is.
    private static JsonObject Source(SourceItem source)
    {
        var json = JsonNode.Parse(LearningItemJson.Serialize(source))!.AsObject();
        if (!json.ContainsKey("id"))
        {
            json.Insert(0, "id", null);
        }

        return json;
    }
}
