namespace LearningItems.Web.Pages;

/// <summary>A page of this server.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Main">What stands in it.</param>
internal sealed record PageResult(string Title, Html Main) : IResult
{
    public int Status { get; init; } = StatusCodes.Status200OK;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Status;
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        return httpContext.Response.WriteAsync(Document().ToString(), httpContext.RequestAborted);
    }

    private Html Document() => Html.Of(
        $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <link rel="icon" href="data:,">
        <title>{Title}: learning items</title>
        <link rel="stylesheet" href="/assets/page.css">
        <link rel="stylesheet" href="/assets/web.css">
        <script src="/assets/web.js" defer></script>
        </head>
        <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header><p class="lead"><a href="/">Learning items</a></p></header>
        <main id="main" tabindex="-1">
        {Main}
        </main>
        </body>
        </html>

        """);
}
