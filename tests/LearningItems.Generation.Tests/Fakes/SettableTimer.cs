namespace LearningItems.Generation.Tests.Fakes;

/// <summary>A timer of a clock under the test's control, which fires once; its number changes when it is set anew, and an entry with an old number is void.</summary>
/// <param name="set">Sets the timer on its clock.</param>
/// <param name="fire">What it does when it is due.</param>
internal class SettableTimer(Action<SettableTimer, TimeSpan> set, Action fire) : ITimer
{
    public long Number { get; set; }

    public void Fire() => fire();

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        set(this, dueTime);
        return true;
    }

    public void Dispose() => set(this, Timeout.InfiniteTimeSpan);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
