namespace LearningItems.Generation.Tests.Fakes;

/// <summary>Reads a stream of updates into a list, and back.</summary>
internal static class Updates
{
    public static async Task<List<GenerationUpdate>> ReadAsync(IAsyncEnumerable<GenerationUpdate> updates)
    {
        var read = new List<GenerationUpdate>();
        await foreach (var update in updates)
        {
            read.Add(update);
        }

        return read;
    }

    public static async IAsyncEnumerable<GenerationUpdate> Replay(IReadOnlyList<GenerationUpdate> updates)
    {
        await Task.CompletedTask;
        foreach (var update in updates)
        {
            yield return update;
        }
    }
}
