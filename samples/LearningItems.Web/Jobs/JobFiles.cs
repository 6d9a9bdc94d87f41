using LearningItems.Generation;
using LearningItems.Generation.Files;
using LearningItems.Web.Safety;

namespace LearningItems.Web.Jobs;

/// <summary>The files of a job: its list, its result, and what was exported of it. One at a time uses them, and nobody once they are removed.</summary>
internal sealed class JobFiles(string directory) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(initialCount: 1, maxCount: 1);
    private bool _isRemoved;

    /// <summary>The list as it was uploaded.</summary>
    public string List => Path.Combine(directory, "list");

    /// <summary>Where what is made for downloads stands.</summary>
    public string Exports => Path.Combine(directory, "exports");

    private string Result => Path.Combine(directory, "result");

    /// <summary>Uses the files.</summary>
    /// <exception cref="RefusedException">They are removed.</exception>
    public async Task<T> UseAsync<T>(Func<Task<T>> use, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            return _isRemoved ? throw RefusedException.Gone() : await use();
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>The result of the last run, as it was made.</summary>
    public Task<GenerationResult> ReadResultAsync(CancellationToken cancellationToken) => GenerationResultReader.ReadAsync(Result, cancellationToken);

    /// <summary>Takes the place of an earlier result; what was exported of that is no longer right.</summary>
    public async Task<bool> WriteResultAsync(GenerationResult result)
    {
        await GenerationResultWriter.WriteAsync(result, Result, CancellationToken.None); // paid for: it is saved also when the server stops
        return true;
    }

    public async Task RemoveAsync()
    {
        await _turn.WaitAsync();
        try
        {
            _isRemoved = true;
            Directory.Delete(directory, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // Somebody cleaned up behind the server; gone is what it is to be.
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
