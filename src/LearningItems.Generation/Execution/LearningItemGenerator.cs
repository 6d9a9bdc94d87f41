using System.Runtime.CompilerServices;
using LearningItems.Generation.Checks;
using LearningItems.Generation.Execution;
using LearningItems.Generation.Journal;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Strategies;
using LearningItems.Generation.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace LearningItems.Generation;

/// <summary>
/// Turns the words and grammar points of a request into learning items, over any chat client. Thread-safe; keeps nothing between
/// runs but the limits they share; never disposes the client.
/// </summary>
public sealed class LearningItemGenerator : ILearningItemGenerator
{
    private readonly IChatClient _client;
    private readonly LearningItemGenerationOptions _options;
    private readonly IGenerationLimiter _limiter;
    private readonly StrategySet _strategies;
    private readonly DraftInspector _inspector;
    private readonly SecondOpinion? _opinion;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;

    /// <summary>Makes a generator without a container.</summary>
    /// <param name="client">The model. Switch its own retries off: retries belong to one owner.</param>
    /// <param name="options">How to work; the defaults when null. Do not change them afterwards.</param>
    /// <param name="strategies">Further categories, or replacements of built-in ones: of two for a category the last counts.</param>
    /// <param name="checks">Further checks, made on the drafts of every category after the built-in ones.</param>
    /// <param name="timeProvider">The clock; the system's when null.</param>
    /// <param name="logger">Where to log; nowhere when null. Prompts and replies are logged at Trace only.</param>
    /// <param name="secondOpinion">Who looks at the items once more; nobody when null.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">An option is out of range; the message names all that are.</exception>
    /// <exception cref="PlatformNotSupportedException">The process cannot normalise Unicode text (no ICU).</exception>
    public LearningItemGenerator(
        IChatClient client,
        LearningItemGenerationOptions? options = null,
        IEnumerable<LearningItemStrategy>? strategies = null,
        IEnumerable<IDraftCheck>? checks = null,
        TimeProvider? timeProvider = null,
        ILogger<LearningItemGenerator>? logger = null,
        SecondOpinion? secondOpinion = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        TextKey.EnsureNormalizationWorks();
        (_client, _opinion) = (client, secondOpinion);
        _options = options ?? new LearningItemGenerationOptions();
        OptionsValidation.ThrowIfInvalid(_options);
        _strategies = new StrategySet(strategies ?? []);
        _inspector = new DraftInspector(checks ?? [], _options.IgnoredFindings);
        _time = timeProvider ?? TimeProvider.System;
        _limiter = _options.Limiter ?? new GenerationLimits(_options.MaxConcurrency, _options.RequestsPerMinute, _options.TokensPerMinute, _time);
        _logger = (ILogger?)logger ?? NullLogger.Instance;
    }

    /// <summary>Random numbers from 0 to 1 for the jitter of delays.</summary>
    internal Func<double> Random { get; init; } = Randomness.NextDouble;

    /// <inheritdoc/>
    public async Task<GenerationPlan> PlanAsync(GenerationRequest request, GenerationRunOptions? run = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var prepared = Prepare(request, run);
        var (kept, shared) = await FindAsync(prepared, run, cancellationToken).ConfigureAwait(false);
        if (shared is not null)
        {
            await SharedItems.NoteFoundAsync(run!.ItemStore!, shared, cancellationToken).ConfigureAwait(false);
        }

        cancellationToken.ThrowIfCancellationRequested();
        return prepared.ToRun(kept, shared).ToPlan(new RunModel(_options, run).Prices);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<GenerationUpdate> GenerateStreamingAsync(GenerationRequest request, GenerationRunOptions? run = null, CancellationToken cancellationToken = default)
    {
        var prepared = Prepare(request, run);

        // What cannot be planned is told at once, where nothing has to be read for it.
        return StreamAsync(prepared, run is { Journal: not null } or { ItemStore: not null } ? null : prepared.ToRun(), run, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<GenerationResult> GenerateAsync(GenerationRequest request, GenerationRunOptions? run = null, CancellationToken cancellationToken = default) =>
        GenerateStreamingAsync(request, run, cancellationToken).ToGenerationResultAsync(cancellationToken);

    internal PreparedRequest Prepare(GenerationRequest request, GenerationRunOptions? run) => PreparedRequest.Prepare(
        request, _strategies, _options, run?.MaxConcurrency ?? _limiter.MaxConcurrency, RunValidation.FaultsOf(run, _options, _opinion?.Options, _limiter.MaxConcurrency), _opinion?.Options);

    // A coordinator serves one run: each enumeration makes its own. From here on the planner measures words that a model wrote, which are paid for:
    // a counter that throws on them does not end the run.
    private async IAsyncEnumerable<GenerationUpdate> StreamAsync(PreparedRequest prepared, PreparedRun? planned, GenerationRunOptions? run, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var environment = Environment(run);
        var (kept, index) = planned is null ? await FindAsync(prepared, run, cancellationToken).ConfigureAwait(false) : default;
        using var shared = index is null ? null : new SharedItems(run!.ItemStore!, index, environment);
        try
        {
            await (shared?.StartAsync(cancellationToken) ?? Task.CompletedTask).ConfigureAwait(false);
            if (kept?.Batches.Open is [var batch, ..])
            {
                throw new InvalidOperationException($"The journal has a batch on its way, {batch.Id ?? batch.Key}, and what it is to bring would be paid for twice. Go on with IBatchedLearningItemGenerator until there is a result, or cancel its batches with it.");
            }

            var toRun = planned ?? prepared.ToRun(kept, index);
            await foreach (var update in new RunCoordinator(toRun.CountingWith(environment.CountTokens), environment, run, shared, _opinion).RunAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return update;
            }
        }
        finally
        {
            await (shared?.LeaveAsync() ?? Task.CompletedTask).ConfigureAwait(false);
        }
    }

    private async Task<(JournalIndex? Kept, SharedIndex? Shared)> FindAsync(PreparedRequest prepared, GenerationRunOptions? run, CancellationToken cancellationToken)
    {
        if (run is null or { Journal: null, ItemStore: null })
        {
            return default;
        }

        var keys = prepared.Keys(new RunModel(_options, run), Environment(run).Metadata());
        var kept = run.Journal is { } journal ? await RunJournal.ReadAsync(journal, new JournalIndex(prepared.Works, keys) { Opinions = new OpinionBook { Reviewer = ReviewerOf(prepared, run) } }, cancellationToken).ConfigureAwait(false) : null;
        return (kept, run.ItemStore is null ? null : new SharedIndex(prepared.Works, keys, kept));
    }

    // By what the reviewer is asked of any item; the category of the prompt makes no difference.
    private string? ReviewerOf(PreparedRequest prepared, GenerationRunOptions? run) =>
        _opinion is null || Environment(run).Asking(_opinion) is not { } reviewer ? null
        : OpinionBook.ReviewerOf(reviewer.Model, reviewer.Metadata(), prepared.Opinion!.FixedPrompt(LearningItemCategory.Vocab));

    /// <summary>Whether somebody looks at the items once more.</summary>
    internal bool HasSecondOpinion => _opinion is not null;

    internal RunEnvironment Environment(GenerationRunOptions? run) =>
        new(_client, _options, _limiter, _inspector, _time, Random, _logger is NullLogger ? _logger : new QuietLogger(_logger, _options.StallTimeout)) { Model = new RunModel(_options, run) };
}
