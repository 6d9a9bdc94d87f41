using Microsoft.AspNetCore.Antiforgery;

namespace LearningItems.Web.Safety;

/// <summary>Reads the form of a request before its endpoint runs, and lets none pass that did not come from a page of this server.</summary>
internal sealed class CheckedForm(IAntiforgery antiforgery) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!http.Request.HasFormContentType)
        {
            throw new RefusedException(StatusCodes.Status415UnsupportedMediaType, "What was sent is no form; send multipart/form-data, as the page does.");
        }

        await ReadAsync(http);
        try
        {
            await antiforgery.ValidateRequestAsync(http);
        }
        catch (AntiforgeryValidationException)
        {
            throw RefusedException.Malformed("The form is none of this server's, or of an earlier start of it; open the page again and send it from there.");
        }

        return await next(context);
    }

    private static async Task ReadAsync(HttpContext http)
    {
        try
        {
            await http.Request.ReadFormAsync(http.RequestAborted);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException and not BadHttpRequestException)
        {
            http.RequestAborted.ThrowIfCancellationRequested(); // nobody is there to be told
            throw RefusedException.Malformed("The form could not be read: it is cut off or damaged; send it again.");
        }
    }
}

/// <summary>Puts the check before endpoints that take forms.</summary>
internal static class CheckedFormExtensions
{
    public static RouteHandlerBuilder WithCheckedForm(this RouteHandlerBuilder endpoint) => endpoint.AddEndpointFilter<RouteHandlerBuilder, CheckedForm>();
}
