using System.Text.Json;
using LearningItems.Generation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MyCourses;

public static class LearningItemEndpoints
{
    public static void MapLearningItems(this IEndpointRouteBuilder app) => app.MapPost("/tenants/{tenant}/items", PostAsync);

    private static async Task<IResult> PostAsync(string tenant, HttpRequest http, ILearningItemGenerator generator, TenantBudgets budgets, CancellationToken disconnected)
    {
        try
        {
            using var body = new StreamReader(http.Body);
            var request = LearningItemJson.Deserialize<GenerationRequest>(await body.ReadToEndAsync(disconnected));
            if (request is null)
            {
                return Invalid(["The body is null; it must be a request."]);
            }

            var run = new GenerationRunOptions { SharedBudget = budgets.Of(tenant), MaxConcurrency = 4 };
            var updates = generator.GenerateStreamingAsync(request, run, disconnected); // looks at the request, and sends nothing yet
            return TypedResults.ServerSentEvents(Written(updates));
        }
        catch (JsonException exception)
        {
            return Invalid([exception.Message]);
        }
        catch (InvalidGenerationRequestException exception)
        {
            return Invalid(exception.Errors);
        }
    }

    private static async IAsyncEnumerable<string> Written(IAsyncEnumerable<GenerationUpdate> updates)
    {
        await foreach (var update in updates)
        {
            yield return LearningItemJson.Serialize(update);
        }
    }

    private static IResult Invalid(IEnumerable<string> errors) =>
        TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["request"] = [.. errors] });
}
