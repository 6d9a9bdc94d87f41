using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;

namespace LearningItems.Cli.Review;

/// <summary>What was posted is no decision on an item of the result; nothing of the request was kept.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Without a reason it means nothing.")]
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "It never leaves the server.")]
internal sealed class RefusedDecisionException(string reason, int statusCode = StatusCodes.Status400BadRequest) : Exception(reason)
{
    public int StatusCode => statusCode;
}
