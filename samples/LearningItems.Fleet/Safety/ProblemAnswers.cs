using LearningItems.Generation;
using LearningItems.Generation.Files;
using LearningItems.Generation.Postgres;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Npgsql;

namespace LearningItems.Fleet.Safety;

/// <summary>Answers what went wrong as problem details (RFC 9457). What nobody foresaw says no more than its status.</summary>
internal sealed class ProblemAnswers : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var (status, detail) = exception switch
        {
            RefusedException refused => (refused.Status, refused.Message),
            InvalidGenerationRequestException invalid => (StatusCodes.Status400BadRequest, string.Join(' ', invalid.Errors)),
            FleetJobConflictException conflict => (StatusCodes.Status409Conflict, conflict.Message),
            WordListException list => (StatusCodes.Status422UnprocessableEntity, list.Message),
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => (StatusCodes.Status413PayloadTooLarge, "The request is larger than Fleet:Api:MaxBodyBytes; divide it."),
            BadHttpRequestException bad => (bad.StatusCode, "The request could not be read."),
            NpgsqlException => (StatusCodes.Status503ServiceUnavailable, "The database does not answer as it should; the log says how."),
            _ => (StatusCodes.Status500InternalServerError, "Something went wrong here; the log of the server says what."),
        };
        httpContext.Response.StatusCode = status;
        await TypedResults.Problem(new ProblemDetails { Status = status, Title = ReasonPhrases.GetReasonPhrase(status), Detail = detail }).ExecuteAsync(httpContext);
        return status < StatusCodes.Status500InternalServerError; // the others are logged
    }
}
