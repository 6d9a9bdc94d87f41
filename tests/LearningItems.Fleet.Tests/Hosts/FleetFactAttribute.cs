namespace LearningItems.Fleet.Tests.Hosts;

/// <summary>A test that needs PostgreSQL, and signals of processes: skipped, with the reason, where they are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FleetFactAttribute : FactAttribute
{
    public FleetFactAttribute() => Skip = PostgresPrograms.Missing;

    /// <summary>Whether it drives a browser.</summary>
    public bool NeedsBrowser
    {
        get;
        set
        {
            field = value;
            Skip ??= value ? new LearningItems.Pages.Tests.ChromiumFactAttribute().Skip : null;
        }
    }

    /// <summary>Whether it is one of those that take long.</summary>
    public bool IsLong
    {
        get;
        set
        {
            field = value;
            Skip ??= value && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("TEST_COUNTS")) ? "Takes long: run with TEST_COUNTS=full." : null;
        }
    }
}
