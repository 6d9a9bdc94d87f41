using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace LearningItems.Cli.Review;

/// <summary>
/// Lets in who is meant: a browser that called the server by its own name, and, where something is to be kept, the server's own page. A page of another
/// site can send requests here by way of the browser; it knows neither the token nor can it say that it is from here.
/// </summary>
internal sealed class ReviewGuard(ReviewSite site) : IEndpointFilter
{
    public const string TokenHeader = "X-Review-Token";

    private readonly byte[] _token = Encoding.UTF8.GetBytes(site.Token);

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        Secure(response.Headers);
        return Obstacle(request) is { } obstacle ? TypedResults.Text(obstacle, statusCode: StatusCodes.Status403Forbidden) : await next(context);
    }

    private static void Secure(IHeaderDictionary headers)
    {
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.ContentSecurityPolicy = "frame-ancestors 'none'"; // the page has the rest itself, with the hashes of its scripts
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }

    private string? Obstacle(HttpRequest request)
    {
        if (!site.Hosts.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase))
        {
            return $"This server is called {string.Join(" or ", site.Hosts)}, and not '{request.Host.Host}'";
        }

        if (HttpMethods.IsGet(request.Method))
        {
            return null;
        }

        return !string.Equals(request.Headers.Origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase) ? "Decisions are taken from this server's own page alone"
            : !IsToken(request.Headers[TokenHeader]) ? "The page is of a server that has ended; reload it"
            : null;
    }

    private bool IsToken(string? sent) => sent is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(sent), _token);
}
