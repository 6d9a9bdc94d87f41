using LearningItems.Cli.Display;
using LearningItems.Generation;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Commands;

/// <summary>A run through the provider's batches: does what can be done now, and ends, or waits for the rest.</summary>
internal static class BatchRun
{
    public static async Task<int> RunAsync(GenerationSession session, string directory, bool wait, bool overwrite, Screen screen, CancellationToken cancellationToken)
    {
        OutputDirectory.EnsureWritable(directory, overwrite);
        using var journal = JournalFile.Open(directory, screen);
        var options = new GenerationRunOptions { Budget = session.Arguments.Budget, Journal = journal };
        PlanDisplay.Show(screen, session);
        try
        {
            while (true)
            {
                var advance = await session.Batched.AdvanceAsync(session.Request, options, cancellationToken);
                BatchDisplay.Show(screen, advance, session.Time);
                if (advance.Result is { } result)
                {
                    return GenerationRun.Finish(screen, session, new FinishedRun(result, IsCancelled: false, await ResultDirectory.SaveAsync(result, isCancelled: false, directory)), directory, samples: []);
                }

                if (!wait)
                {
                    screen.Line($"Run the same command again after {BatchDisplay.LocalTime(advance.LookAgainAt!.Value, session.Time)}, or now with --wait.");
                    return ExitCodes.Waiting;
                }

                await Task.Delay(Until(advance.LookAgainAt!.Value, session.Time), session.Time, cancellationToken);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            screen.Warn("Ended; batches stay on their way, and the same command goes on with them.");
            return ExitCodes.Cancelled;
        }
        catch (GenerationJournalException exception)
        {
            screen.Warn(exception.Message);
            return ExitCodes.Incomplete;
        }
        catch (UnsavedResultException exception)
        {
            screen.Warn($"{exception.Message} Everything accepted is in '{journal.Path}'; make room and run the same command again: nothing is paid again.");
            return ExitCodes.Incomplete;
        }
        catch (Exception exception) when (session.Provider.ClassifyFailure?.Invoke(exception) is not null || exception is HttpRequestException)
        {
            FailureNotice.Show(screen, session, exception);
            return ExitCodes.Incomplete;
        }
    }

    private static TimeSpan Until(DateTimeOffset time, TimeProvider clock) => time - clock.GetUtcNow() is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero;
}
