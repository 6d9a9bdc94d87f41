using System.Globalization;
using LearningItems.Generation;
using LearningItems.Web.Pages;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace LearningItems.Web.Safety;

/// <summary>Answers what went wrong: as a page where one is asked for, else as problem details (RFC 9457). What nobody foresaw says no more than its status.</summary>
internal sealed class ProblemAnswers : IExceptionHandler
{
    private const string Unforeseen = "Something went wrong here; the log of the server says what.";

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var (status, detail) = exception switch
        {
            RefusedException refused => (refused.Status, refused.Message),
            InvalidGenerationRequestException invalid => (StatusCodes.Status400BadRequest, string.Join(' ', invalid.Errors)),
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => (StatusCodes.Status413PayloadTooLarge, "The list is larger than this server takes; divide it."),
            BadHttpRequestException bad => (bad.StatusCode, "The request could not be read."),
            _ => (StatusCodes.Status500InternalServerError, Unforeseen),
        };
        if (exception is RefusedException { RetryAfter: { } wait })
        {
            SetRetryAfter(httpContext.Response, wait);
        }

        await WriteAsync(httpContext, status, detail);
        return status < StatusCodes.Status500InternalServerError || exception is RefusedException; // the others are logged
    }

    /// <summary>Writes an answer with a status of its own.</summary>
    /// <param name="context">The request; nothing is answered yet.</param>
    /// <param name="status">The status.</param>
    /// <param name="detail">What is wrong; the words of the status when null.</param>
    /// <param name="more">What a program is to know beside it.</param>
    public static async Task WriteAsync(HttpContext context, int status, string? detail, IReadOnlyDictionary<string, object?>? more = null)
    {
        context.Response.StatusCode = status;
        var problem = new ProblemDetails { Status = status, Title = ReasonPhrases.GetReasonPhrase(status), Detail = detail };
        foreach (var (name, value) in more ?? new Dictionary<string, object?>())
        {
            problem.Extensions[name] = value;
        }

        if (WantsPage(context.Request))
        {
            await ProblemPage.Of(problem, context.Request.Path).ExecuteAsync(context);
        }
        else
        {
            await TypedResults.Problem(problem).ExecuteAsync(context);
        }
    }

    /// <summary>Whether a person looks at the answer.</summary>
    public static bool WantsPage(HttpRequest request) => request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    public static void SetRetryAfter(HttpResponse response, TimeSpan wait) =>
        response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
}
