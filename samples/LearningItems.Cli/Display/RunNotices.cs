using LearningItems.Generation;

namespace LearningItems.Cli.Display;

/// <summary>
/// Tells in lines why a run takes longer than its plan: waits, calls tried again, calls changed. The first few of each kind, and at the
/// end how many there were, so that a bad day does not flood the screen.
/// </summary>
internal sealed class RunNotices(Screen screen, TimeProvider time) : IProgress<GenerationUpdate>
{
    private const int MostOfAKind = 3;

    // Calls that are turned away together come with delays that differ a little.
    private static readonly TimeSpan SamePause = TimeSpan.FromSeconds(1);

    private readonly Dictionary<int, string> _categories = [];
    private readonly HashSet<string> _changedCategories = [];
    private readonly long _start = time.GetTimestamp();
    private TimeSpan _pauseEnd = TimeSpan.MinValue;
    private int _pauses;
    private int _retries;
    private int _changes;
    private bool _isCut;

    public void Report(GenerationUpdate value)
    {
        switch (value)
        {
            case CallStarted started:
                _categories[started.Call.Number] = Categories(started.Call);
                break;
            case CallRetrying { Failure.Kind: ChatFailureKind.RateLimited } limited:
                Pause(limited.Delay);
                break;
            case CallRetrying retrying:
                Say(++_retries, $"Call {retrying.CallNumber} ({_categories.GetValueOrDefault(retrying.CallNumber)}) failed{Cause(retrying.Failure)}; it is tried again in {Seconds(retrying.Delay)}.");
                break;
            case PlanChanged changed:
                Change(changed);
                break;
            case RunFinished when _isCut:
                screen.Line($"In all: {Figures.Plural(_pauses, "wait")} for the rate limit, {Figures.Plural(_retries, "retry", "retries")}, {Figures.Plural(_changes, "changed call")}.");
                break;
        }
    }

    // At a rate limit all calls wait together: one pause, however many of them were told.
    private void Pause(TimeSpan delay)
    {
        var end = time.GetElapsedTime(_start) + delay;
        if (end > _pauseEnd + SamePause)
        {
            _pauseEnd = end;
            Say(++_pauses, $"Rate limited, waiting {Seconds(delay)}; every call waits.");
        }
    }

    private void Change(PlanChanged changed)
    {
        _changes++;
        var categories = Categories(changed.Planned);
        if (_changedCategories.Add(categories))
        {
            var change = changed.Calls is [var only]
                ? $"may write {Figures.Count(only.MaxOutputTokens)} tokens instead of {Figures.Count(changed.Planned.MaxOutputTokens)}"
                : $"goes out as {changed.Calls.Count} calls";
            screen.Line($"Call {changed.Planned.Number} ({categories}) {change}, later ones likewise where needed: replies are longer than expected.");
        }
    }

    private void Say(int number, string text)
    {
        _isCut |= number > MostOfAKind;
        if (number <= MostOfAKind)
        {
            screen.Line(number < MostOfAKind ? text : $"{text} Further ones are counted at the end.");
        }
    }

    private static string Categories(PlannedCall call) => string.Join(", ", call.Categories);

    private static string Cause(ChatFailure failure) => failure.Kind == ChatFailureKind.Transient ? " for the moment (server, connection or time-out)" : string.Empty;

    private static string Seconds(TimeSpan delay) => $"{Figures.Count((long)Math.Ceiling(delay.TotalSeconds))} s";
}
