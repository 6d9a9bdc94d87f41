namespace LearningItems.Generation.Tests.Fakes;

/// <summary>Reads a stream of updates into a list.</summary>
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
}
