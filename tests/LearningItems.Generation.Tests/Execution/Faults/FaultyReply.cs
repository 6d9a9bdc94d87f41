using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Execution.Faults;

/// <summary>The reply of a good model with something wrong in it.</summary>
internal static class FaultyReply
{
    /// <summary>What a model writes that meets the fault.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="call">What it was asked.</param>
    /// <param name="isHard">Whether the model stumbles over a word.</param>
    public static string Write(Fault fault, SentCall call, Func<string, bool> isHard)
    {
        var good = Good(call);
        return fault switch
        {
            Fault.MissingRows or Fault.Duplicates or Fault.ShiftedIds or Fault.OffLanguage or Fault.WrongTypes when call.IsSecondOpinion => good[..InTheMiddle(good)], // it has verdicts, and no items
            Fault.CutByLength or Fault.CutWithoutReason or Fault.DisconnectHalfWay or Fault.HangHalfWay => good[..InTheMiddle(good)],
            Fault.CutBeforeFirstItem => good[..16],
            Fault.Fence => $"```json\n{good}\n```",
            Fault.Prose => $"Here are the items [as asked], {{all}} of them:\n\n{good}\n\nI hope they help [1].",
            Fault.BadJson => good[..InTheMiddle(good)] + "\",,}]} oops " + good[InTheMiddle(good)..],
            Fault.MissingRows => Edit(good, call, isHard, (items, item) => items.Remove(item)),
            Fault.Duplicates => Edit(good, call, _ => true, (items, item) => items.Add(item.DeepClone())),
            Fault.ShiftedIds => ModelReplies.Items(call.Rows.Select((_, index) => ModelReplies.OnePerSource(index + 1, call.Rows[(index + 1) % call.Rows.Count]))),
            Fault.OffLanguage => OffLanguage(good, call, isHard),
            Fault.WrongTypes => Edit(good, call, isHard, (_, item) => item["definition"] = new JsonObject { ["en"] = 7 }),
            Fault.EmptyReply or Fault.RefusedWord => string.Empty,
            Fault.ProseOnly => "I am sorry, but I cannot help with that.",
            _ => good,
        };
    }

    /// <summary>What a model writes on a bad day: rows missing or wrong here and there, and the fault of the call anywhere in the reply.</summary>
    public static string WriteMixed(Fault fault, SentCall call, FaultMix mix) => Spoil(Good(call), fault, call, mix);

    /// <summary>A reply that a model would have written on a good day, as it writes it on a bad one.</summary>
    public static string Spoil(string good, Fault fault, SentCall call, FaultMix mix)
    {
        var faults = call.Rows.Distinct().ToDictionary(word => word, mix.OfRow);
        var text = Edit(good, call, word => faults[word] == Fault.MissingRows, (items, item) => items.Remove(item));
        text = OffLanguage(text, call, word => faults[word] == Fault.OffLanguage);
        var place = (int)(mix.Place(call) * text.Length);
        return fault switch
        {
            Fault.CutByLength or Fault.CutWithoutReason => text[..place],
            Fault.BadJson => WithoutNextQuote(text, place),
            Fault.Prose => $"Here are the items [as asked], {{all}} of them:\n\n{text}\n\nI hope they help [1].",
            _ => text,
        };
    }

    // A quotation mark forgotten: the rest of the reply is written, and read otherwise than it is meant.
    private static string WithoutNextQuote(string text, int place) =>
        text.IndexOf('"', place) is >= 0 and var at ? text.Remove(at, 1) : text[..place];

    private static string Good(SentCall call)
    {
        if (call.IsSecondOpinion)
        {
            return ModelReplies.Good(call);
        }

        var item = call.Schema.GetProperty("properties").GetProperty("items").GetProperty("items");
        return item.TryGetProperty("anyOf", out var categories)
            ? ModelReplies.Items(categories.EnumerateArray().Select((category, index) => OfMerged(call, category, index)))
            : ModelReplies.Good(call);
    }

    // Of a call with several categories: one item for each, of a row it was offered.
    private static JsonObject OfMerged(SentCall call, JsonElement category, int index)
    {
        var name = category.GetProperty("properties").GetProperty("category").GetProperty("enum")[0].GetString()!;
        var rows = Regex.Match(call.User, $@"^Category: {name}\..* Rows: (\d+)", RegexOptions.Multiline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5)).Groups[1].Value;
        var single = JsonSerializer.SerializeToElement(new { properties = new { items = new { items = category } } });
        var options = new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema(single) };
        return ModelReplies.Pattern(call with { Options = options }, [int.Parse(rows, CultureInfo.InvariantCulture)], $"目标{(char)(0x4E00 + index)}");
    }

    // Inside the item in the middle: half of the items are complete before it.
    private static int InTheMiddle(string good)
    {
        var starts = Regex.Matches(good, @"\{""(row|category)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Select(match => match.Index).ToList();
        return starts.Count == 0 ? good.Length / 2 : starts[starts.Count / 2] + 14;
    }

    private static string OffLanguage(string good, SentCall call, Func<string, bool> isHard) =>
        Edit(good, call, isHard, (_, item) => item["examples"]![0] = "This is an English sentence.");

    private static string Edit(string good, SentCall call, Func<string, bool> isHard, Action<JsonArray, JsonNode> edit)
    {
        var reply = JsonNode.Parse(good)!;
        var items = reply["items"]!.AsArray();
        var rows = call.Rows;
        foreach (var item in items.ToList())
        {
            if (isHard(Word(rows, item!)))
            {
                edit(items, item!);
            }
        }

        return ModelReplies.Items(items.ToList().Select(item => item!.DeepClone().AsObject()));
    }

    private static string Word(IReadOnlyList<string> rows, JsonNode item) =>
        rows[(item["row"] ?? item["rows"]![0])!.GetValue<int>() - 1];
}
