using System.Text;
using System.Text.RegularExpressions;
using LearningItems.Generation.Files;
using LearningItems.Web.Jobs;
using LearningItems.Web.Safety;

namespace LearningItems.Web.Endpoints;

/// <summary>What a person takes away: the deck, in the formats of the library, and the page of the run.</summary>
internal static partial class FileEndpoints
{
    // The page begins with its policy; before it stands nothing that a list or a model wrote.
    private const int HeadBytes = 2_048;

    /// <summary>The formats by the ending of their files.</summary>
    public static IReadOnlyList<(string Extension, ExportFormat Format, string Name, string ContentType)> Formats { get; } =
    [
        ("apkg", ExportFormat.AnkiPackage, "Anki deck", "application/octet-stream"),
        ("txt", ExportFormat.AnkiText, "Anki text", "text/plain; charset=utf-8"),
        ("csv", ExportFormat.Csv, "table", "text/csv; charset=utf-8"),
        ("json", ExportFormat.Json, "JSON", "application/json"),
        ("jsonl", ExportFormat.JsonLines, "JSON, an item a line", "application/jsonl"),
        ("html", ExportFormat.Html, "sheet to print", "text/html; charset=utf-8"),
    ];

    public static void MapFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet("/lists/{id}/deck.{extension}", DeckAsync);
        app.MapGet("/lists/{id}/report", PageAsync);
    }

    private static async Task<IResult> DeckAsync(string id, string extension, JobStore jobs, JobExports exports, CancellationToken cancellationToken)
    {
        var job = WithResult(jobs.Get(id));
        var (known, format, _, contentType) = Formats.FirstOrDefault(format => format.Extension == extension);
        if (known is null)
        {
            throw new RefusedException(StatusCodes.Status404NotFound, $"There is no deck of this format; there are {string.Join(", ", Formats.Select(format => format.Extension))}.");
        }

        var file = await exports.OpenDeckAsync(job, format, known, cancellationToken);
        return TypedResults.Stream(file, contentType, $"deck-{job.Settings.Language}-{job.Settings.Level}.{known}");
    }

    private static async Task<IResult> PageAsync(string id, HttpContext http, JobStore jobs, JobExports exports, CancellationToken cancellationToken)
    {
        var file = await exports.OpenPageAsync(WithResult(jobs.Get(id)), cancellationToken);
        http.Response.Headers.ContentSecurityPolicy = $"{await PolicyOfAsync(file, cancellationToken)}; frame-ancestors 'none'";
        return TypedResults.Stream(file, "text/html; charset=utf-8");
    }

    // It names style and script of the page by their hashes.
    private static async Task<string> PolicyOfAsync(FileStream page, CancellationToken cancellationToken)
    {
        var head = new byte[HeadBytes];
        var read = await page.ReadAtLeastAsync(head, HeadBytes, throwOnEndOfStream: false, cancellationToken);
        page.Position = 0;
        return Policy().Match(Encoding.UTF8.GetString(head, 0, read)) is { Success: true } match
            ? match.Groups["policy"].Value
            : throw new InvalidOperationException("The page of the run has no policy.");
    }

    private static Job WithResult(Job job) => job.Standing.HasResult ? job : throw RefusedException.Conflict("The list has no result yet.");

    [GeneratedRegex("http-equiv=\"Content-Security-Policy\" content=\"(?<policy>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Policy();
}
