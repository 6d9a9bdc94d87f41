using LearningItems.Generation.Assembly;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Accounting;

/// <summary>The account of one offered source in one category.</summary>
internal sealed class SourceAccount
{
    private List<Guid>? _items;
    private List<Guid>? _kept;
    private Repeat? _repeat;
    private int _repeatedIn;
    private string? _rejection;
    private int _rejectedIn;
    private SourceOutcome? _outcome;
    private string? _reason;

    private SortedSet<string>? _codes;

    /// <summary>Findings in drafts for the source, accepted or not.</summary>
    public int Findings { get; private set; }

    public bool IsCovered => _items is not null;

    /// <summary>Whether nothing more will be done for the source.</summary>
    public bool IsClosed => IsCovered || _repeat is not null || _outcome is not null;

    /// <summary>Whether neither an item nor a repeat decides how the source ends.</summary>
    public bool MayEndOtherwise => !IsCovered && _repeat is null;

    /// <summary>An accepted item teaches the source.</summary>
    public void Cover(Guid item) => (_items ??= []).Add(item);

    /// <summary>An item of a reviewed result teaches the source, whatever becomes of what is asked for beside it.</summary>
    public void Keep(Guid item) => (_kept ??= []).Add(item);

    /// <summary>An item that taught the source is taken back.</summary>
    public void Uncover(Guid item)
    {
        _items?.Remove(item);
        _items = _items is { Count: 0 } ? null : _items;
    }

    /// <summary>A draft for the source was rejected in a call.</summary>
    public void Reject(int call, string reason) => (_rejectedIn, _rejection) = (call, reason);

    /// <summary>Takes down what was found in a draft for the source.</summary>
    public void Note(IReadOnlyList<Finding> findings)
    {
        Findings += findings.Count;
        if (findings.Count > 0)
        {
            (_codes ??= new SortedSet<string>(StringComparer.Ordinal)).UnionWith(findings.Select(finding => finding.Code));
        }
    }

    /// <summary>A draft for the source repeats an item: nothing is wrong with the draft, and nothing more is to be had.</summary>
    public void Repeat(int call, Repeat repeat) => (_repeatedIn, _repeat) = (call, repeat);

    /// <summary>What a call has brought so far was no answer.</summary>
    public void Forget(int call)
    {
        _repeat = _repeatedIn == call ? null : _repeat;
        _rejection = _rejectedIn == call ? null : _rejection;
    }

    /// <summary>Why the last rejected draft for the source was rejected; null while there was none.</summary>
    public string? LastRejection => _rejection;

    /// <summary>Why the call's draft for the source was rejected; null when it was not.</summary>
    public string? RejectionIn(int call) => _rejectedIn == call ? _rejection : null;

    /// <summary>What became of the source if no item covers it.</summary>
    public void Settle(SourceOutcome outcome, string? reason) => (_outcome, _reason) = (outcome, _rejection) switch
    {
        // All items of a pattern call were rejected; this row stood in none of them.
        (SourceOutcome.Rejected, null) => (SourceOutcome.Unused, reason),
        (SourceOutcome.Rejected or SourceOutcome.Failed, not null) => (SourceOutcome.Rejected, _rejection),
        (_, null) => (outcome, reason),
        (SourceOutcome.Unused, _) => (outcome, $"the only draft of this row was rejected: {_rejection}"),
        _ => (outcome, reason),
    };

    /// <summary>The line of the ledger; only for a source whose account is closed.</summary>
    public LedgerEntry ToEntry(LearningItemCategory category, Source source)
    {
        var (outcome, reason) = IsCovered ? (SourceOutcome.Covered, null)
            : _repeat is not null ? (_repeat.OfExisting ? SourceOutcome.Existing : SourceOutcome.Unused, _repeat.Finding.Message)
            : (_outcome!.Value, _reason);
        if (_kept is not null && !outcome.IsIncomplete())
        {
            (outcome, reason) = (SourceOutcome.Covered, null);
        }

        return new LedgerEntry
        {
            Category = category,
            SourceId = source.Id,
            SourceText = source.Text,
            Outcome = outcome,
            ItemIds = _kept is not null ? [.. _kept.Union(_items ?? [])] : _items is not null ? [.. _items] : [],
            Detail = reason,
        };
    }

    public SourceFindings ToFindings(LearningItemCategory category, Source source) => new()
    {
        Category = category,
        SourceId = source.Id,
        SourceText = source.Text,
        Findings = Findings,
        Codes = [.. _codes ?? []],
    };
}
