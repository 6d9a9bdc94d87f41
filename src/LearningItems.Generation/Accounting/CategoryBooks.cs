using LearningItems.Generation.Assembly;
using LearningItems.Generation.Planning;

namespace LearningItems.Generation.Accounting;

/// <summary>The books of one category: every call is entered once; at the end every source has one outcome and every token a place.</summary>
internal sealed class CategoryBooks(CategoryWork work, ItemAssembler assembler, Deduplicator deduplicator)
{
    // By reference: a list of words and a list of grammar points may both be numbered from 1.
    private readonly Dictionary<SourceItem, SourceAccount> _accounts = Accounts(work.Offered);
    private readonly SortedDictionary<string, int> _rejectedByCode = new(StringComparer.Ordinal);
    private TokenUsage _usage;
    private double _wasted;
    private int _calls;
    private int _failedCalls;

    public List<GeneratedItem> Items { get; } = [];

    public List<RejectedDraft> Rejected { get; } = [];

    public List<CallFailure> Failures { get; } = [];

    public void Enter(BatchOutcome outcome)
    {
        switch (outcome)
        {
            case AnsweredBatch answered:
                EnterAnswer(answered);
                break;
            case FailedBatch failed:
                EnterEstimate(failed.Batch, failed.WasSent);
                _failedCalls++;
                Failures.Add(new CallFailure(work.Category, failed.Batch.Number, [.. failed.Batch.Sources.Select(source => source.Id!)], failed.Exception));
                Settle(failed.Batch, SourceOutcome.Failed, $"the call failed: {failed.Exception.GetType().Name}: {failed.Exception.Message}");
                break;
            case CancelledBatch cancelled:
                EnterEstimate(cancelled.Batch, cancelled.WasSent);
                Settle(cancelled.Batch, SourceOutcome.Cancelled, cancelled.WasSent ? "the run was cancelled while the call was on its way" : "the run was cancelled before the call was made");
                break;
        }
    }

    public IEnumerable<LedgerEntry> Ledger() => work.Sources.Select(source => source.Outcome is { } outcome
        ? new LedgerEntry(work.Category, source.Id, source.Source.Text, outcome, [], source.Reason)
        : _accounts[source.Source].ToEntry(work.Category, source.Source));

    public CategoryReport Report(IReadOnlyList<LedgerEntry> ledger, TokenPrices? prices) => new()
    {
        Category = work.Category,
        Status = Status(ledger),
        Reason = work.SkippedReason ?? LedgerEntryReasons.Summarise(ledger),
        Sources = ledger.Count,
        Covered = ledger.Count(entry => entry.Outcome == SourceOutcome.Covered),
        Items = Items.Count,
        Rejected = _rejectedByCode,
        Calls = _calls,
        Attempts = _calls,
        InputTokens = _usage.Input,
        CachedInputTokens = _usage.CachedInput,
        OutputTokens = _usage.Output,
        WastedTokens = (long)Math.Round(_wasted),
        Cost = prices?.Cost(_usage.Input, _usage.CachedInput, _usage.Output),
    };

    private void EnterAnswer(AnsweredBatch answer)
    {
        EnterUsage(answer.Usage);
        _failedCalls += answer.IsRefusal ? 1 : 0;
        var accepted = new List<InspectedDraft>();
        foreach (var draft in answer.Drafts)
        {
            if (TryAccept(draft, answer.Provenance, isOverYield: !answer.Batch.Yield.IsOnePerSource && accepted.Count >= answer.Batch.Yield.Maximum))
            {
                accepted.Add(draft);
            }
        }

        long written = answer.Reply.CutLength + answer.Drafts.Sum(draft => (long)draft.Length);
        long kept = accepted.Sum(draft => (long)draft.Length);
        _wasted += written == 0 ? answer.Usage.Output : answer.Usage.Output * (1 - ((double)kept / written));

        var (outcome, reason) = AnswerForTheRest.Of(answer);
        Settle(answer.Batch, outcome, reason);
    }

    private bool TryAccept(InspectedDraft draft, Provenance provenance, bool isOverYield)
    {
        var findings = draft.Findings;
        if (!draft.IsRejected)
        {
            var item = assembler.Assemble(draft.Context, draft.Feature, findings, provenance);
            var repeat = isOverYield ? Deduplicator.OverYield(item.Item) : deduplicator.TakeIn(item.Item, draft.Feature, isPattern: !draft.Context.IsOnePerSource);
            if (repeat?.Finding.Severity != FindingSeverity.Error)
            {
                Items.Add(repeat is null ? item : item with { Warnings = [.. findings, repeat.Finding] });
                draft.Context.Sources.ToList().ForEach(source => _accounts[source].Cover(item.Item.Id));
                return true;
            }

            findings = [.. findings, repeat.Finding];
            draft.Context.Sources.ToList().ForEach(source => _accounts[source].Repeat(repeat));
        }

        Reject(draft, findings);
        return false;
    }

    private void Reject(InspectedDraft draft, IReadOnlyList<Finding> findings)
    {
        Rejected.Add(new RejectedDraft(work.Category, draft.Context.Draft, findings));
        var errors = findings.Where(finding => finding.Severity == FindingSeverity.Error).ToList();
        foreach (var error in errors)
        {
            _rejectedByCode[error.Code] = _rejectedByCode.GetValueOrDefault(error.Code) + 1;
        }

        foreach (var source in draft.Context.Sources.Where(_ => draft.IsRejected))
        {
            _accounts[source].Reject(string.Join("; ", errors.Select(error => $"{error.Code}: {error.Message}")));
        }
    }

    // What was sent may be paid for, whatever became of it.
    private void EnterEstimate(PlannedBatch batch, bool wasSent)
    {
        if (wasSent)
        {
            EnterUsage(new TokenUsage(batch.InputTokens, 0, 0));
        }
    }

    private void EnterUsage(TokenUsage usage)
    {
        _calls++;
        _usage = new TokenUsage(_usage.Input + usage.Input, _usage.CachedInput + usage.CachedInput, _usage.Output + usage.Output);
    }

    private void Settle(PlannedBatch batch, SourceOutcome outcome, string? reason)
    {
        foreach (var source in batch.Sources)
        {
            _accounts[source].Settle(outcome, reason);
        }
    }

    private static Dictionary<SourceItem, SourceAccount> Accounts(IReadOnlyList<SourceItem> offered)
    {
        var accounts = new Dictionary<SourceItem, SourceAccount>(offered.Count, ReferenceEqualityComparer.Instance);
        foreach (var source in offered)
        {
            accounts.Add(source, new SourceAccount());
        }

        return accounts;
    }

    private CategoryStatus Status(IReadOnlyList<LedgerEntry> ledger) =>
        work.SkippedReason is not null ? CategoryStatus.Skipped
        : _failedCalls > 0 && _failedCalls >= _calls ? CategoryStatus.Failed
        : ledger.Any(entry => entry.Outcome.IsIncomplete()) ? CategoryStatus.Incomplete
        : CategoryStatus.Complete;
}
