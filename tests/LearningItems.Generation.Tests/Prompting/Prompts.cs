using System.Text.Json;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Prompting;
using LearningItems.Generation.Strategies;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Prompting;

/// <summary>The prompts of a request, made as a run makes them, and what stands in them.</summary>
internal static class Prompts
{
    public static GenerationRequest Request(params SourceItem[] sources) => Sources.Request(sources);

    /// <summary>The one prompt of a category.</summary>
    public static Prompt Of(GenerationRequest request, LearningItemCategory category, params LearningItemStrategy[] own)
    {
        var run = PreparedRequest.Prepare(request with { Categories = [category] }, new StrategySet(own), new LearningItemGenerationOptions()).ToRun();
        return run.Prompts.Build(run.Calls.Single());
    }

    /// <summary>The lines between the heading of the rows and their end.</summary>
    public static string[] Rows(Prompt prompt)
    {
        var lines = prompt.User.Split('\n');
        return lines[(Array.IndexOf(lines, "Source rows:") + 1)..Array.FindLastIndex(lines, line => line.StartsWith("End of the ", StringComparison.Ordinal))];
    }

    public static string[] Rows(GenerationRequest request, LearningItemCategory category) => Rows(Of(request, category));

    /// <summary>The schema of one item.</summary>
    public static JsonElement ItemSchema(Prompt prompt) => prompt.Schema.GetProperty("properties").GetProperty("items").GetProperty("items");

    public static IEnumerable<string> ItemProperties(Prompt prompt) => ItemSchema(prompt).GetProperty("properties").EnumerateObject().Select(property => property.Name);
}
