namespace LearningItems.LoopbackModel;

/// <summary>The answer to <c>GET /v1/models</c>, with the properties of both formats. Any model may be asked for; this one is listed.</summary>
internal static class ModelList
{
    public static object Body { get; } = new
    {
        @object = "list",
        data = new[]
        {
            new
            {
                id = "stand-in",
                @object = "model",
                created = 1_767_225_600,
                owned_by = "loopback",
                type = "model",
                display_name = "Stand-in",
                created_at = "2026-01-01T00:00:00Z",
            },
        },
        has_more = false,
        first_id = "stand-in",
        last_id = "stand-in",
    };
}
