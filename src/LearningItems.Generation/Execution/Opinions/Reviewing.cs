using System.Threading.Channels;
using LearningItems.Generation.Accounting;
using LearningItems.Generation.Assembly;
using LearningItems.Generation.Planning;

namespace LearningItems.Generation.Execution;

/// <summary>How one run asks for a second opinion: by the same calls, limits and budgets as for items, with another client at its own prices.</summary>
internal sealed class Reviewing
{
    private readonly PreparedRun _run;
    private readonly RunEnvironment _environment;

    public Reviewing(PreparedRun run, RunEnvironment environment, SecondOpinionOptions options, BudgetMeter budget, RunLedger ledger, CallQueue queue, CategoryProgress progress, RunJournal? journal, ItemAdmission admission)
    {
        (_run, _environment) = (run, environment);
        Budget = budget.At(options.Prices);
        Client = new TelemetryClient(environment.Metadata(), environment.Spans()) { Listeners = new Listeners(environment.Logger) };
        Opinions = new SecondOpinions(run, environment, ledger, queue, progress, journal, new DoubtedItems(run, environment, options.Rejects, ledger, queue, progress, journal, admission));
    }

    /// <summary>Which items wait for an opinion, and what becomes of them.</summary>
    public SecondOpinions Opinions { get; }

    /// <summary>The run's budgets at the reviewer's prices.</summary>
    public BudgetMeter Budget { get; }

    /// <summary>The reviewer, as spans and measurements name it.</summary>
    public TelemetryClient Client { get; }

    /// <summary>Makes the calls.</summary>
    /// <param name="events">Where they tell what happens.</param>
    /// <param name="backlog">What of it waits for the reader.</param>
    /// <param name="halt">Ends the waiting when the run has ended by itself.</param>
    public CallRunner Runner(ChannelWriter<CallEvent> events, EventBacklog backlog, CancellationToken halt) => CallRunner.Of(_run, _environment, Budget, events, backlog, halt);
}
