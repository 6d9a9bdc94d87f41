using LearningItems.Generation.Assembly;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Execution;

/// <summary>The drafts that became items, of the calls whose replies are still being written: until its end a reply may take one back.</summary>
internal sealed class AcceptedDrafts
{
    private readonly Dictionary<int, List<AcceptedDraft>> _ofCalls = [];

    public void Add(Call call, InspectedDraft draft, GeneratedItem item)
    {
        if (!_ofCalls.TryGetValue(call.Number, out var accepted))
        {
            _ofCalls.Add(call.Number, accepted = []);
        }

        accepted.Add(new AcceptedDraft(draft, item));
    }

    /// <summary>All of a call.</summary>
    public IReadOnlyList<AcceptedDraft> Of(Call call) => [.. _ofCalls.GetValueOrDefault(call.Number) ?? []];

    /// <summary>The one that has the source of another draft of its reply and category; null where none has.</summary>
    public AcceptedDraft? For(Call call, InspectedDraft draft) =>
        _ofCalls.GetValueOrDefault(call.Number)?.Find(accepted => accepted.Draft.Ask == draft.Ask && accepted.Draft.Sources.SequenceEqual(draft.Sources));

    public void Remove(Call call, AcceptedDraft accepted) => _ofCalls[call.Number].Remove(accepted);

    /// <summary>The reply of a call has ended; what it brought stays.</summary>
    public void Forget(Call call) => _ofCalls.Remove(call.Number);
}

/// <summary>A draft and the item it became.</summary>
internal sealed record AcceptedDraft(InspectedDraft Draft, GeneratedItem Item);
