using System.ClientModel.Primitives;
using System.Globalization;
using System.Text.RegularExpressions;

namespace LearningItems.Generation.OpenAI;

/// <summary>How long an answer asks to wait, in a header or in its words.</summary>
internal static partial class RequestedWait
{
    private static readonly (string Remaining, string Reset)[] Limits =
    [
        ("x-ratelimit-remaining-requests", "x-ratelimit-reset-requests"),
        ("x-ratelimit-remaining-tokens", "x-ratelimit-reset-tokens"),
    ];

    /// <summary>The wait that an answer asks for; null when it asks for none.</summary>
    public static TimeSpan? Asked(PipelineResponseHeaders? headers, OpenAIError error) =>
        Number(headers, "retry-after-ms") is { } milliseconds ? TimeSpan.FromMilliseconds(milliseconds)
        : Number(headers, "Retry-After") is { } seconds ? TimeSpan.FromSeconds(seconds)
        : Date(headers, "Retry-After") - Date(headers, "Date") // by the server's clock: ours may be wrong
            ?? Span(error.RetryDelay)
            ?? Span(error.Message is { } message && TryAgain().Match(message) is { Success: true } said ? said.Groups["wait"].Value : null);

    /// <summary>
    /// When a limit is whole again, as answers tell it whether they fail or not: of the limits that are used up the last, where none says so the
    /// first. It is no promise, and so no sign that a quota comes back.
    /// </summary>
    public static TimeSpan? UntilReset(PipelineResponseHeaders? headers)
    {
        var told = Limits.Select(limit => (Left: Number(headers, limit.Remaining), Wait: Span(Text(headers, limit.Reset)))).Where(limit => limit.Wait is not null).ToList();
        return told.Where(limit => limit.Left == 0).Max(limit => limit.Wait) ?? told.Min(limit => limit.Wait);
    }

    // "20s", "6m0s", "1h2m3.5s", "850ms"; a bare number counts seconds.
    private static TimeSpan? Span(string? text)
    {
        if (text is null || Duration().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var seconds = (Part("h") * 3600) + (Part("m") * 60) + Part("s") + (Part("ms") / 1000);
        return seconds < int.MaxValue ? TimeSpan.FromSeconds(seconds) : null;

        double Part(string name) => double.TryParse(match.Groups[name].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var part) ? part : 0;
    }

    private static double? Number(PipelineResponseHeaders? headers, string name) =>
        double.TryParse(Text(headers, name), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue ? number : null;

    private static DateTimeOffset? Date(PipelineResponseHeaders? headers, string name) =>
        DateTimeOffset.TryParseExact(Text(headers, name), "r", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static string? Text(PipelineResponseHeaders? headers, string name) => headers?.TryGetValue(name, out var text) == true ? text : null;

    [GeneratedRegex(@"\b(try again in|retry in|retry after|retrying in|wait) (?<wait>[0-9][0-9.hms]*)( ?(s|sec|seconds?)\b)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TryAgain();

    [GeneratedRegex(@"^(?=[0-9])((?<h>(?>[0-9]+([.][0-9]+)?))h)?((?<m>(?>[0-9]+([.][0-9]+)?))m(?!s))?((?<s>(?>[0-9]+([.][0-9]+)?))s?)?((?<ms>(?>[0-9]+([.][0-9]+)?))ms)?[.]?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Duration();
}
