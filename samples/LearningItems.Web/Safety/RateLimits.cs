using System.Threading.RateLimiting;
using LearningItems.Web.Configuration;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace LearningItems.Web.Safety;

/// <summary>How much is taken in: forms of one address in a minute, uploads at once, browsers that watch.</summary>
internal static class RateLimits
{
    public const string Uploads = "uploads";
    public const string Watchers = "watchers";

    // Where the limit knows no better.
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(10);

    public static void AddRateLimits(this IServiceCollection services)
    {
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<WebOptions>>((limits, web) =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => Forms(context, web.Value));
            limits.AddPolicy(Uploads, _ => AtOnce(Uploads, web.Value.MaxUploads, web.Value.MaxWaitingUploads));
            limits.AddPolicy(Watchers, _ => AtOnce(Watchers, web.Value.MaxWatchers, waiting: 0));
            limits.OnRejected = (rejected, _) => new ValueTask(RejectAsync(rejected));
        });
    }

    private static RateLimitPartition<string> Forms(HttpContext context, WebOptions options) => HttpMethods.IsPost(context.Request.Method)
        ? RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
            _ => new FixedWindowRateLimiterOptions { PermitLimit = options.PostsPerMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 })
        : RateLimitPartition.GetNoLimiter(string.Empty);

    // Over all addresses: they share the memory.
    private static RateLimitPartition<string> AtOnce(string name, int most, int waiting) =>
        RateLimitPartition.GetConcurrencyLimiter(name, _ => new ConcurrencyLimiterOptions { PermitLimit = most, QueueLimit = waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    private static Task RejectAsync(OnRejectedContext rejected)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var named) ? named : Wait;
        ProblemAnswers.SetRetryAfter(rejected.HttpContext.Response, wait);
        return ProblemAnswers.WriteAsync(rejected.HttpContext, StatusCodes.Status429TooManyRequests, "More is asked for at once than this server takes; wait, and try again.");
    }
}
