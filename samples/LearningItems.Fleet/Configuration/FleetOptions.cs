using LearningItems.Generation.Postgres;

namespace LearningItems.Fleet.Configuration;

/// <summary>What the section <c>Fleet</c> of the configuration may say. All processes of a fleet are to say the same, but for <see cref="Worker"/> and <see cref="Api"/>.</summary>
internal sealed class FleetOptions
{
    public const string Section = "Fleet";

    /// <summary>The connection string of the database.</summary>
    public string? Database { get; set; }

    /// <summary>The schema of the jobs, journals, limits and items.</summary>
    public string Schema { get; set; } = FleetSchema.DefaultName;

    /// <summary>The schema of Quartz's tables.</summary>
    public string QuartzSchema { get; set; } = "learning_items_quartz";

    /// <summary>Whether this process makes the tables, or brings them up to date, when it starts.</summary>
    public bool Migrate { get; set; } = true;

    /// <summary>How long what must not be lost is sent again while the database cannot be reached.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How long a worker may be silent before its jobs are given to others.</summary>
    public TimeSpan Lapse { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How often silent workers are looked for, and waiting jobs woken.</summary>
    public TimeSpan Sweep { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>What this process runs.</summary>
    public WorkerOptions Worker { get; set; } = new();

    /// <summary>What this process serves.</summary>
    public ApiOptions Api { get; set; } = new();

    /// <summary>The model that is asked.</summary>
    public ModelOptions Model { get; set; } = new();
}

/// <summary>The jobs that a process runs.</summary>
internal sealed class WorkerOptions
{
    /// <summary>What people read as the worker's name; the machine and the process when null.</summary>
    public string? Name { get; set; }

    /// <summary>Jobs at once; 0 for a process that runs none.</summary>
    public int Slots { get; set; } = 2;

    /// <summary>How often a running job tells that its worker lives.</summary>
    public TimeSpan Heartbeat { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How long replies that are on their way are waited for when the process is to stop, or has lost its claim: they are paid for.</summary>
    public TimeSpan Drain { get; set; } = TimeSpan.FromSeconds(20);
}

/// <summary>The HTTP API and the page.</summary>
internal sealed class ApiOptions
{
    /// <summary>Whether there are the API and the page; health checks there always are.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>What requests that change something carry in the header <c>X-Fleet-Token</c>; drawn at every start when null, and then known to the page alone.</summary>
    public string? Token { get; set; }

    /// <summary>The size of a request.</summary>
    public long MaxBodyBytes { get; set; } = 16 * 1024 * 1024;
}
