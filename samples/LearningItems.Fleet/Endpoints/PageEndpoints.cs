using System.Text;
using LearningItems.Fleet.Safety;

namespace LearningItems.Fleet.Endpoints;

/// <summary>The operator's page, its style and its script, which stand within the program.</summary>
internal static class PageEndpoints
{
    private const string TokenPlace = "{token}";

    public static void MapPage(this IEndpointRouteBuilder app)
    {
        var page = Read("fleet.html");
        app.MapGet("/", (RequestToken token) => TypedResults.Text(page.Replace(TokenPlace, System.Net.WebUtility.HtmlEncode(token.Value), StringComparison.Ordinal), "text/html", Encoding.UTF8));
        Map(app, "page.css", "text/css");
        Map(app, "fleet.css", "text/css");
        Map(app, "fleet.js", "text/javascript");
    }

    private static void Map(IEndpointRouteBuilder app, string name, string contentType)
    {
        var text = Read(name);
        app.MapGet($"/assets/{name}", () => TypedResults.Text(text, contentType, Encoding.UTF8));
    }

    private static string Read(string name)
    {
        using var stream = typeof(PageEndpoints).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The program lacks {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
