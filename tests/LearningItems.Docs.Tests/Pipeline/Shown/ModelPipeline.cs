using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace MyCourses;

public static class ModelPipeline
{
    /// <summary>Traces and logs every request. The first line stands outermost: a span holds what is logged within it.</summary>
    public static IChatClient Around(IChatClient provider, ILoggerFactory loggers) => new ChatClientBuilder(provider)
        .UseOpenTelemetry(loggers, sourceName: "MyCourses.Model")
        .UseLogging(loggers)
        .Build();
}
