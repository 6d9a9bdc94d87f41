using System.Net.Mime;
using Microsoft.AspNetCore.Http;

namespace LearningItems.LoopbackModel;

/// <summary>An answer that is an error.</summary>
internal sealed record WireError(int StatusCode, string ContentType, string Content)
{
    /// <summary>Anthropic's own: the site is overloaded.</summary>
    public const int Status529SiteOverloaded = 529;

    /// <summary>What a gateway says when nothing behind it answers.</summary>
    public static WireError FromGateway { get; } = new(
        StatusCodes.Status503ServiceUnavailable, MediaTypeNames.Text.Html, "<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>");

    public static WireError Json(int statusCode, object body) => new(statusCode, MediaTypeNames.Application.Json, WireJson.Write(body));
}
