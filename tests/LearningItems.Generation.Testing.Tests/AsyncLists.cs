namespace LearningItems.Generation.Testing.Tests;

/// <summary>Reads a stream to its end; .NET 8 has no such method of its own.</summary>
internal static class AsyncLists
{
    public static async ValueTask<List<T>> ToListAsync<T>(this IAsyncEnumerable<T> stream)
    {
        var list = new List<T>();
        await foreach (var entry in stream)
        {
            list.Add(entry);
        }

        return list;
    }
}
