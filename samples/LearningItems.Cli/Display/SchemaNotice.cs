using LearningItems.Cli.Providers;
using LearningItems.Generation;
using Microsoft.Extensions.AI;

namespace LearningItems.Cli.Display;

/// <summary>Says when the endpoint did not take the schema of replies, what was sent instead, and how to send that from the start.</summary>
internal static class SchemaNotice
{
    public static void Show(Screen screen, IChatClient client)
    {
        if (client.GetService<SchemaStepDown>() is { HasSteppedDown: true } schema)
        {
            var instead = schema.Mode == SchemaMode.Json ? "JSON mode with the shape in the prompt" : "the schema in the prompt";
            screen.Heading(
                $"The endpoint rejected {Figures.Plural(schema.Rejections, "request")} for the reply schema, so {instead} was sent instead; "
                + $"give --schema {SchemaOption.NameOf(schema.Mode)} to send that from the start.");
        }
    }
}
