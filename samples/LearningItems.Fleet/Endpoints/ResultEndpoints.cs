using System.Text;
using System.Text.RegularExpressions;
using LearningItems.Fleet.Safety;
using LearningItems.Generation;
using LearningItems.Generation.Files;
using LearningItems.Generation.Postgres;

namespace LearningItems.Fleet.Endpoints;

/// <summary>What finished jobs brought: items, the page of the run, the deck.</summary>
internal static partial class ResultEndpoints
{
    // The page begins with its policy; before it stands nothing that a list or a model wrote.
    private const int HeadCharacters = 2_048;

    public static void MapResults(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/jobs/{id}/items.json", ItemsAsync);
        app.MapGet("/jobs/{id}/report.html", PageAsync);
        app.MapGet("/jobs/{id}/deck.apkg", DeckAsync);
    }

    private static async Task<IResult> ItemsAsync(string id, FleetJobs jobs, CancellationToken cancellationToken) =>
        TypedResults.Text(LearningItemJson.Serialize((await ResultAsync(id, jobs, cancellationToken)).Items), "application/json", Encoding.UTF8);

    private static Task<IResult> PageAsync(string id, HttpContext http, FleetJobs jobs, CancellationToken cancellationToken) => MadeAsync(async folder =>
    {
        await GenerationResultWriter.WriteAsync(await ResultAsync(id, jobs, cancellationToken), folder, cancellationToken);
        var page = await File.ReadAllTextAsync(Path.Combine(folder, ResultFileNames.Page), cancellationToken);
        http.Response.Headers.ContentSecurityPolicy = $"{PolicyOf(page)}; frame-ancestors 'none'";
        return TypedResults.Text(page, "text/html", Encoding.UTF8);
    });

    private static Task<IResult> DeckAsync(string id, FleetJobs jobs, CancellationToken cancellationToken) => MadeAsync(async folder =>
    {
        var result = await ResultAsync(id, jobs, cancellationToken);
        var path = Path.Combine(folder, "deck.apkg");
        await ItemExporter.WriteAsync([.. result.Items.Select(generated => generated.Item)], path, ExportFormat.AnkiPackage, new ExportOptions { DeckName = $"{result.Report.Language} {result.Report.Level}" }, cancellationToken);
        return TypedResults.Bytes(await File.ReadAllBytesAsync(path, cancellationToken), "application/octet-stream", $"deck-{result.Report.Language}-{result.Report.Level}.apkg");
    });

    // In a folder of its own, which only this user reads.
    private static async Task<IResult> MadeAsync(Func<string, Task<IResult>> make)
    {
        var folder = Directory.CreateTempSubdirectory("learning-items-fleet-").FullName;
        try
        {
            return await make(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<GenerationResult> ResultAsync(string id, FleetJobs jobs, CancellationToken cancellationToken) =>
        await jobs.GetResultAsync(id, cancellationToken)
        ?? throw (await jobs.GetAsync(id, cancellationToken) is null ? RefusedException.NoJob(id) : RefusedException.Conflict("The job has no result yet."));

    // It names style and script of the page by their hashes.
    private static string PolicyOf(string page) => Policy().Match(page, 0, Math.Min(HeadCharacters, page.Length)) is { Success: true } match
        ? match.Groups["policy"].Value
        : throw new InvalidOperationException("The page of the run has no policy.");

    [GeneratedRegex("http-equiv=\"Content-Security-Policy\" content=\"(?<policy>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Policy();
}
