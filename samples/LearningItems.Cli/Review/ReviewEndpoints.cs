using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace LearningItems.Cli.Review;

/// <summary>The endpoints of a review: <c>GET /</c>, the page; <c>POST /decisions</c>, what it sends.</summary>
internal static class ReviewEndpoints
{
    /// <summary>The most that a request may have: decisions on some ten thousand items, or a few thousand edited ones.</summary>
    public const int LargestBody = 8 * 1024 * 1024;

    /// <summary>Maps them below a prefix.</summary>
    /// <param name="routes">The application.</param>
    /// <param name="prefix">The prefix; empty for none.</param>
    /// <param name="site">The review.</param>
    public static RouteGroupBuilder MapReview(this IEndpointRouteBuilder routes, string prefix, ReviewSite site)
    {
        var group = routes.MapGroup(prefix);
        group.AddEndpointFilter(new ReviewGuard(site));
        group.MapGet("/", (Delegate)(Task<IResult> (HttpContext context) => PageAsync(context, site)));
        group.MapPost("/decisions", (Delegate)(Task<IResult> (HttpContext context) => KeepAsync(context, site)));
        return group;
    }

    private static async Task<IResult> PageAsync(HttpContext context, ReviewSite site)
    {
        try
        {
            var address = $"{context.Request.PathBase}{context.Request.Path.Value?.TrimEnd('/')}/decisions";
            return TypedResults.Text(await site.PageAsync(address, context.RequestAborted), "text/html; charset=utf-8");
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            // A run may be writing its files just now.
            return Refused($"The result cannot be read: {exception.Message}", StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static async Task<IResult> KeepAsync(HttpContext context, ReviewSite site)
    {
        try
        {
            var kept = await site.KeepAsync(PostedDecision.Read(await BodyAsync(context)));
            return TypedResults.Text($"{{\"kept\":{kept}}}", "application/json");
        }
        catch (RefusedDecisionException exception)
        {
            return Refused(exception.Message, exception.StatusCode);
        }
        catch (BadHttpRequestException exception)
        {
            return Refused(exception.Message, exception.StatusCode);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refused($"The decisions cannot be written ({exception.Message}); see to it and try again", StatusCodes.Status500InternalServerError);
        }
    }

    private static async Task<byte[]> BodyAsync(HttpContext context)
    {
        var request = context.Request;
        if (!request.HasJsonContentType())
        {
            throw new RefusedDecisionException("Send application/json", StatusCodes.Status415UnsupportedMediaType);
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = LargestBody;
        }

        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, context.RequestAborted);
        return body.Length <= LargestBody ? body.ToArray() : throw new RefusedDecisionException($"The request has more than {LargestBody} bytes", StatusCodes.Status413PayloadTooLarge);
    }

    private static IResult Refused(string reason, int statusCode) => TypedResults.Text(reason, statusCode: statusCode);
}
