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
    public AcceptedDraft? For(Call call, InspectedDraft draft)
    {
        foreach (var accepted in _ofCalls.GetValueOrDefault(call.Number) ?? [])
        {
            if (accepted.Draft.Ask == draft.Ask && AreSame(accepted.Draft.Sources, draft.Sources))
            {
                return accepted;
            }
        }

        return null;
    }

    public void Remove(Call call, AcceptedDraft accepted) => _ofCalls[call.Number].Remove(accepted);

    /// <summary>The reply of a call has ended; what it brought stays.</summary>
    public void Forget(Call call) => _ofCalls.Remove(call.Number);

    // Nearly all differ in the first: the rest is looked at seldom.
    private static bool AreSame(IReadOnlyList<Source> first, IReadOnlyList<Source> second) =>
        first.Count == second.Count && (first.Count == 0 || (first[0] == second[0] && first.SequenceEqual(second)));
}

/// <summary>A draft and the item it became.</summary>
internal sealed record AcceptedDraft(InspectedDraft Draft, GeneratedItem Item);
