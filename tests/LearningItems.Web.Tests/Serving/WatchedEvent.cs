using System.Globalization;
using System.Text.Json;

namespace LearningItems.Web.Tests.Serving;

/// <summary>An event as a browser gets it.</summary>
internal sealed record WatchedEvent(long Id, string Kind, JsonElement Data)
{
    public static IReadOnlyList<WatchedEvent> Parse(string stream) =>
    [
        .. stream.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Where(block => block.StartsWith("id:", StringComparison.Ordinal)).Select(block =>
        {
            var fields = block.Split('\n').Select(line => line.Split(": ", 2)).ToDictionary(line => line[0], line => line[1]);
            return new WatchedEvent(long.Parse(fields["id"], CultureInfo.InvariantCulture), fields["event"], JsonDocument.Parse(fields["data"]).RootElement);
        }),
    ];
}
