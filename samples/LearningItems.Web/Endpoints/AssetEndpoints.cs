namespace LearningItems.Web.Endpoints;

/// <summary>Style and script, which stand within the program.</summary>
internal static class AssetEndpoints
{
    public static void MapAssets(this IEndpointRouteBuilder app)
    {
        Map(app, "page.css", "text/css; charset=utf-8");
        Map(app, "web.css", "text/css; charset=utf-8");
        Map(app, "web.js", "text/javascript; charset=utf-8");
    }

    private static void Map(IEndpointRouteBuilder app, string name, string contentType)
    {
        using var stream = typeof(AssetEndpoints).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The program lacks {name}.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var bytes = copy.ToArray();
        app.MapGet($"/assets/{name}", () => TypedResults.Bytes(bytes, contentType));
    }
}
