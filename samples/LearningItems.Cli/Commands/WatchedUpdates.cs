using System.Runtime.CompilerServices;
using LearningItems.Generation;

namespace LearningItems.Cli.Commands;

/// <summary>Shows the updates of a run on their way to whoever collects them.</summary>
internal static class WatchedUpdates
{
    /// <summary>Passes every update on, shown or not: a display that fails is asked no more and costs no paid reply.</summary>
    public static async IAsyncEnumerable<GenerationUpdate> ShownOn(
        this IAsyncEnumerable<GenerationUpdate> updates, IProgress<GenerationUpdate> display, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var works = true;
        await foreach (var update in updates.WithCancellation(cancellationToken))
        {
            works = works && TryShow(display, update);
            yield return update;
        }
    }

    private static bool TryShow(IProgress<GenerationUpdate> display, GenerationUpdate update)
    {
        try
        {
            display.Report(update);
            return true;
        }
#pragma warning disable CA1031 // whatever a terminal or a closed pipe throws; the summary after the saving meets it again and tells
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }
}
