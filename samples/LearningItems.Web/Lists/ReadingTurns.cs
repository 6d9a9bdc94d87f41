using LearningItems.Web.Configuration;
using Microsoft.Extensions.Options;

namespace LearningItems.Web.Lists;

/// <summary>So many lists and results are read at once, for each takes memory while it is read. Nobody who sends or takes away slowly holds a turn.</summary>
internal sealed class ReadingTurns(IOptions<WebOptions> options) : IDisposable
{
    private readonly SemaphoreSlim _turns = new(options.Value.MaxReadings, options.Value.MaxReadings);

    public async Task<T> TakeAsync<T>(Func<Task<T>> read, CancellationToken cancellationToken)
    {
        await _turns.WaitAsync(cancellationToken);
        try
        {
            return await read();
        }
        finally
        {
            _turns.Release();
        }
    }

    public void Dispose() => _turns.Dispose();
}
