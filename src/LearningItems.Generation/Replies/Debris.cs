using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace LearningItems.Generation.Replies;

/// <summary>
/// Takes out of a text what models write around it and no learner should read: entities, tags, escaped line breaks, marks of citations, numbers
/// and bullets of lists, emphasis of Markdown. Only where that is safe; what remains is for <c>DebrisCheck</c> to reject.
/// </summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>DebrisTests</c>.</remarks>
internal static partial class Debris
{
    private const string Signs = "&<\\【\uE200";

    private static readonly string[] Bullets = ["- ", "* ", "• ", "‣ ", "▪ ", "– "];

    /// <summary>The text without entities, tags, escaped line breaks and marks of citations; the very same where there is none.</summary>
    public static string Clean(string text)
    {
        if (text.AsSpan().IndexOfAny(Signs) < 0)
        {
            return text;
        }

        var plain = text.Contains('&', StringComparison.Ordinal) ? Entity().Replace(text, entity => WebUtility.HtmlDecode(entity.Value)) : text;
        plain = Citation().Replace(plain, string.Empty);
        plain = Annotation().Replace(plain, string.Empty);
        plain = Tag().Replace(plain, match => match.Groups["inner"].Value);
        return EscapedBreak().Replace(plain, " ").Trim();
    }

    /// <summary>A value whose texts, however deep, are clean; a copy that needs no document.</summary>
    public static JsonElement Clean(JsonElement value)
    {
        if (value.GetRawText().AsSpan().IndexOfAny(Signs) < 0)
        {
            return value.Clone();
        }

        using var clean = JsonDocument.Parse(Cleaned(value)!.ToJsonString());
        return clean.RootElement.Clone();
    }

    /// <summary>The text without the number or bullet of a list that it alone remained of: none where a second one follows, or where a date may begin so.</summary>
    public static string WithoutListMark(string text) =>
        ListMark().Match(text) is { Success: true } mark && !LaterMark().IsMatch(text.AsSpan(mark.Length)) ? text[mark.Length..] : text;

    /// <summary>The text without asterisks, underscores and backticks around all of it or around words of it.</summary>
    public static string WithoutEmphasis(string text) =>
        text.AsSpan().IndexOfAny("*`_") < 0 ? text : Emphasis().Replace(text, match => match.Groups["text"].Value);

    /// <summary>Texts of a list without its numbers or bullets, where all of them have one: <c>3. Oktober</c> alone is a date.</summary>
    public static IReadOnlyList<string> WithoutNumbers(IReadOnlyList<string> texts)
    {
        if (texts.Count < 2 || !(ListNumber().IsMatch(texts[0]) || Array.Exists(Bullets, bullet => texts[0].StartsWith(bullet, StringComparison.Ordinal))))
        {
            return texts; // where the first has none, not all have
        }

        var numbers = texts.Select(text => ListNumber().Match(text)).ToList();
        if (numbers.Select((match, index) => match.Success && match.Groups["number"].Value == $"{index + 1}").All(isNumber => isNumber))
        {
            return [.. texts.Zip(numbers, (text, match) => text[match.Length..])];
        }

        // A dialogue has its dashes too, but more than one in a text.
        var bullet = Array.Find(Bullets, sign => texts.All(text => text.StartsWith(sign, StringComparison.Ordinal) && !text[sign.Length..].Contains($" {sign}", StringComparison.Ordinal)));
        return bullet is null ? texts : [.. texts.Select(text => text[bullet.Length..].TrimStart())];
    }

    private static JsonNode? Cleaned(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => JsonValue.Create(Clean(value.GetString()!)),
        JsonValueKind.Array => new JsonArray([.. value.EnumerateArray().Select(Cleaned)]),
        JsonValueKind.Object => new JsonObject(value.EnumerateObject().DistinctBy(member => member.Name).Select(member => KeyValuePair.Create(member.Name, Cleaned(member.Value)))),
        JsonValueKind.Null => null,
        _ => JsonValue.Create(value),
    };

    [GeneratedRegex("&(#[0-9]{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Entity();

    [GeneratedRegex(@"\s*(【\d+(:\d+)?†[^】]{0,200}】|\uE200[^\uE201]{0,200}\uE201)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Citation();

    // The reading of ruby stands over its word and would run into the text.
    [GeneratedRegex("<(?<tag>rt|rp|script|style)( [^<>]{0,200})?>[^<]{0,200}</\\k<tag>>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Annotation();

    // A letter in pointed brackets is a grapheme, <a> or <i>, unless it has its end.
    [GeneratedRegex("<(?<tag>[biupa])( [^<>]{0,200})?>(?<inner>[^<>]{0,400})</\\k<tag>>|</?(em|strong|span|br|ruby|rb|sub|sup|mark|small|div|li|ul|ol|font|code)( [^<>]{0,200})?/?>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    // \n before a small letter may be the beginning of a name: C:\new.
    [GeneratedRegex(@"\s*\\[nrt](?![a-z])\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EscapedBreak();

    [GeneratedRegex(@"(?<!\w)(?<mark>\*\*|__|`)(?=\S)(?<text>[^*`_]{1,400}?)(?<=\S)\k<mark>(?!\w)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"^\s*(\((?<number>\d{1,2})\)|(?<number>\d{1,2})[.):])\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ListNumber();

    [GeneratedRegex(@"^\s*([-*•‣▪]|\(\d{1,2}\)|\d{1,2}\)|\d{1,2}\.(?=\s+(an?|the|to)\s))\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ListMark();

    [GeneratedRegex(@"(?<!\w)([-*•‣▪]|\(?\d{1,2}\)|\d{1,2}\.)\s", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LaterMark();
}
