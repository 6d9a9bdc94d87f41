using LearningItems.Generation.Accounting;
using LearningItems.Generation.Opinion;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Recovery;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Execution;

/// <summary>
/// Asks for a second opinion on the items of each category once they are complete: which items wait for one, which call leaves next, and what becomes of what a reply has no
/// verdict about. A reviewer that fails costs no item. Called on the turns of the run's single reader, never twice at once.
/// </summary>
internal sealed class SecondOpinions(PreparedRun run, RunEnvironment environment, RunLedger ledger, CallQueue queue, CategoryProgress progress, RunJournal? journal, DoubtedItems doubted)
{
    private readonly OpinionPlanner _planner = run.Opinion!;
    private readonly Dictionary<LearningItemCategory, List<JudgedItem>> _waiting = run.Works.ToDictionary(work => work.Category, _ => new List<JudgedItem>());
    private readonly List<(JudgedItem Judged, ItemVerdict Verdict)> _known = [];
    private readonly Dictionary<LearningItemCategory, Lazy<ILookup<string, Source>>> _sources = run.Works.ToDictionary(
        work => work.Category, work => new Lazy<ILookup<string, Source>>(() => work.Accountable.ToLookup(source => source.Id, StringComparer.Ordinal)));

    private readonly Queue<Call> _ready = new();
    private readonly Dictionary<int, Dictionary<JudgedItem, VerdictArrived>> _verdicts = [];
    private readonly HashSet<(Guid, string)> _reviewed = [.. run.Request.Reviewed is { } reviewed ? reviewed.Items.Concat(reviewed.AskedAgain.Select(again => again.Item)).Select(Identity) : []];
    private readonly RunEnding _ending = new(environment.Options.MaxRateLimitWait);
    private readonly SortedDictionary<string, (int Items, string Reason)> _left = new(StringComparer.Ordinal);
    private string? _over;

    /// <summary>Follows what the consumer is told: an accepted item waits for an opinion, unless a person has settled it.</summary>
    public void Note(GenerationUpdate update)
    {
        switch (update)
        {
            case ItemAccepted { Item: var item, IsKept: var isKept } when !(isKept && _reviewed.Contains(Identity(item))):
                Add(new JudgedItem(item, [.. item.SourceIds.SelectMany(id => _sources[item.Item.Category].Value[id])], isKept));
                break;
            case ItemWithdrawn { ItemId: var id, Category: var category }:
                _waiting[category].RemoveAll(judged => judged.Item.Item.Id == id);
                _known.RemoveAll(known => known.Judged.Item.Item.Id == id);
                break;
        }
    }

    /// <summary>Goes by the opinions that a journal has of items as they are: nobody is asked again.</summary>
    /// <returns>What the consumer is told; the journal knows it by then.</returns>
    public async Task<IReadOnlyList<GenerationUpdate>> RecallAsync()
    {
        var ready = _known.FindAll(IsReady);
        if (ready.Count == 0)
        {
            return [];
        }

        _known.RemoveAll(IsReady);
        var updates = ready.SelectMany(known => doubted.Judge(known.Judged, known.Verdict, callNumber: 0)).ToList();
        await journal!.WriteAsync().ConfigureAwait(false);
        return updates;

        // What is still being written its own reply may take back.
        bool IsReady((JudgedItem Judged, ItemVerdict Verdict) known) => known.Judged.IsKept || queue.IsDone(known.Judged.Item.Item.Category);
    }

    /// <summary>Whether a call waits to leave.</summary>
    public bool HasReady => _ready.Count > 0;

    /// <summary>Takes the next call off; null when none can leave now.</summary>
    public Call? Next()
    {
        foreach (var (category, waiting) in _waiting.Where(category => category.Value.Count > 0 && queue.IsDone(category.Key)))
        {
            if (_over is null)
            {
                Ready(run.WorkOf(category), [.. waiting], isAgain: false);
            }
            else
            {
                Leave(category, waiting.Count, _over);
            }

            waiting.Clear();
        }

        while (_ready.TryDequeue(out var next))
        {
            if (_over is null)
            {
                return next;
            }

            GiveUp(next, _over);
        }

        return null;
    }

    /// <summary>Puts a call back for which the budget has no room now; where it will have none, the items of the call get no opinion.</summary>
    /// <returns>Whether it waits.</returns>
    public bool PutBack(Call call, bool mayFindRoom)
    {
        if (mayFindRoom)
        {
            _ready.Enqueue(call);
        }
        else
        {
            GiveUp(call, RunEnding.OutOfBudget.Reason);
        }

        return mayFindRoom;
    }

    /// <summary>Takes in what a call tells.</summary>
    /// <returns>What the consumer is told.</returns>
    public IReadOnlyList<GenerationUpdate> Enter(CallEvent happened)
    {
        switch (happened)
        {
            case VerdictArrived arrived:
                VerdictsOf(arrived.Call)[arrived.Judged] = arrived; // a model's last word counts
                return [];
            case DraftsWereReasoning { Call: var call }:
                _verdicts.Remove(call.Number);
                return [];
            case CallEnded { End: var end }:
                return Enter(end);
            default:
                return [];
        }
    }

    /// <summary>No further call leaves: what waits still gets no opinion.</summary>
    /// <param name="reason">Why.</param>
    public void Close(string reason)
    {
        foreach (var (category, waiting) in _waiting.Where(category => category.Value.Count > 0))
        {
            Leave(category, waiting.Count, reason);
            waiting.Clear();
        }

        while (_ready.TryDequeue(out var call))
        {
            GiveUp(call, reason);
        }

        _known.ForEach(known => Leave(known.Judged.Item.Item.Category, 1, reason));
        _known.Clear();

        foreach (var (category, (items, first)) in _left)
        {
            RunLog.NotJudged(environment.Logger, items, new LearningItemCategory(category), first);
        }
    }

    private void Add(JudgedItem judged)
    {
        if (journal?.VerdictOf(judged.Item) is { } verdict)
        {
            _known.Add((judged, verdict));
        }
        else
        {
            _waiting[judged.Item.Item.Category].Add(judged);
        }
    }

    private void GiveUp(Call call, string reason) => Leave(call.Asks[0].Category, call.Judged.Count, reason);

    private List<GenerationUpdate> Enter(CallEnd end)
    {
        var call = end.Call;
        var verdicts = VerdictsOf(call);
        _verdicts.Remove(call.Number);
        ledger.EnterOpinion(end, verdicts.Count);
        _over ??= _ending.Note(end) is (_, var ending) ? $"no more second opinions were asked for: {ending}" : null;

        // All that was said is in the journal before anything follows of it.
        foreach (var (judged, arrived) in verdicts)
        {
            journal?.Keep(judged.Item, arrived.Verdict, arrived.Provenance);
        }

        journal?.Keep(end);
        var updates = call.Judged.Where(verdicts.ContainsKey).SelectMany(judged => doubted.Judge(judged, verdicts[judged].Verdict, call.Number)).ToList();
        AskForRest(end, [.. call.Judged.Where(judged => !verdicts.ContainsKey(judged))]);
        return [.. updates, new CallFinished { Progress = progress.Ended(end, ledger) }];
    }

    // What a reply was too short for, or passed over, is asked for once more.
    private void AskForRest(CallEnd end, IReadOnlyList<JudgedItem> rest)
    {
        var work = end.Call.Asks[0].Work;
        if (rest.Count > 0 && end is CallEnd.Answered { IsRefusal: false } && !end.Call.IsFollowUp && _over is null)
        {
            Ready(work, rest, isAgain: true);
        }
        else
        {
            Leave(work.Category, rest.Count, ReasonOf(end));
        }
    }

    private void Ready(CategoryWork work, IReadOnlyList<JudgedItem> items, bool isAgain)
    {
        var parts = _planner.Split(work.Category, items).ToList();
        foreach (var part in parts)
        {
            _ready.Enqueue(_planner.CallOf(queue.TakeNumber(), work, part, isAgain));
        }

        Leave(work.Category, items.Count - parts.Sum(part => part.Count), $"no call with them stays within MaxInputTokens, {environment.Options.MaxInputTokens}");
    }

    private void Leave(LearningItemCategory category, int items, string reason)
    {
        if (items > 0)
        {
            ledger.OpinionsOf(category).Leave(items, reason);
            var (before, first) = _left.GetValueOrDefault(category.Value, (0, reason));
            _left[category.Value] = (before + items, first);
        }
    }

    private Dictionary<JudgedItem, VerdictArrived> VerdictsOf(Call call)
    {
        if (!_verdicts.TryGetValue(call.Number, out var verdicts))
        {
            _verdicts.Add(call.Number, verdicts = new Dictionary<JudgedItem, VerdictArrived>(ReferenceEqualityComparer.Instance));
        }

        return verdicts;
    }

    private static (Guid, string) Identity(GeneratedItem item) => (item.Item.Id, item.Details.ContentHash);

    private static string ReasonOf(CallEnd end) => end switch
    {
        CallEnd.Failed failed => $"the call failed: {FailureText.Of(failed.Exception)}",
        CallEnd.Answered { IsRefusal: true } => "the model refused to answer (content filter)",
        CallEnd.Answered { Left: { } left } => left,
        CallEnd.Answered { WasCut: true } => "the reply was cut before them",
        CallEnd.Answered { HasArray: false } => "the reply has no list of verdicts",
        CallEnd.Answered => "the reply has no verdict about them",
        CallEnd.Cancelled => "the run was cancelled",
        _ => "the run ended before the call was sent",
    };
}
