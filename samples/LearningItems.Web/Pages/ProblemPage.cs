using Microsoft.AspNetCore.Mvc;

namespace LearningItems.Web.Pages;

/// <summary>What went wrong, for a person.</summary>
internal static class ProblemPage
{
    /// <param name="problem">What went wrong.</param>
    /// <param name="path">Where.</param>
    public static PageResult Of(ProblemDetails problem, PathString path) => new(problem.Title ?? "Problem", Html.Of(
        $"""
        <h1>{problem.Title}</h1>
        <p class="bad" role="alert">{problem.Detail}</p>
        <p>{Back(problem, path)}</p>
        """))
    {
        Status = problem.Status ?? StatusCodes.Status500InternalServerError,
    };

    // What went wrong with a list that is there leads back to it.
    private static Html Back(ProblemDetails problem, PathString path) =>
        problem.Status != StatusCodes.Status404NotFound && path.Value?.Split('/') is ["", "lists", { Length: > 0 } id, ..] && id.All(char.IsAsciiHexDigit)
            ? Html.Of($"<a href=\"/lists/{id}\">Back to the list</a>")
            : Html.Of($"<a href=\"/\">Begin with a list</a>");
}
