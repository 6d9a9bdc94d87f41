using Microsoft.AspNetCore.Mvc;

namespace LearningItems.Web.Pages;

/// <summary>What went wrong, for a person.</summary>
internal static class ProblemPage
{
    public static PageResult Of(ProblemDetails problem) => new(problem.Title ?? "Problem", Html.Of(
        $"""
        <h1>{problem.Title}</h1>
        <p class="bad" role="alert">{problem.Detail}</p>
        <p><a href="/">Begin with a list</a></p>
        """))
    {
        Status = problem.Status ?? StatusCodes.Status500InternalServerError,
    };
}
