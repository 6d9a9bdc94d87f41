using System.Security.Cryptography;
using System.Text;
using LearningItems.Fleet.Configuration;
using Microsoft.Extensions.Options;

namespace LearningItems.Fleet.Safety;

/// <summary>What requests that change something carry. The page has it; a page of another site, which can send requests here by way of a browser, does not.</summary>
internal sealed class RequestToken(IOptions<FleetOptions> options)
{
    public const string Header = "X-Fleet-Token";

    private const int Bytes = 24;

    public string Value { get; } = options.Value.Api.Token is { Length: > 0 } configured ? configured : Convert.ToHexString(RandomNumberGenerator.GetBytes(Bytes));

    public bool Matches(string? sent) => sent is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(sent), Encoding.UTF8.GetBytes(Value));
}

/// <summary>Lets a request that changes something pass where it carries the token, and comes from this server's own page if a browser sent it.</summary>
internal sealed class RequestGuard(RequestToken token) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            return await next(context);
        }

        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0 && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase))
        {
            throw RefusedException.Forbidden("Changes are taken from this server's own page, and from programs that are no browser.");
        }

        return token.Matches(request.Headers[RequestToken.Header])
            ? await next(context)
            : throw RefusedException.Forbidden($"The header {RequestToken.Header} lacks, or is of a server that has ended: reload the page, or send what Fleet:Api:Token says.");
    }
}
