namespace LearningItems.Generation.Execution;

/// <summary>Shares calls out to batches: by the provider's limits, by model, and so that what a journal keeps of a batch is a line that can be read.</summary>
/// <param name="limits">What a batch may hold.</param>
internal sealed class BatchParts(BatchLimits limits)
{
    // A journal of ours takes lines of 16 MB.
    private const long MostJournalBytes = 8_000_000;

    /// <summary>The batches; each is given out when it is full, before the next call is looked at.</summary>
    public IEnumerable<IReadOnlyList<MeasuredCall>> Of(IEnumerable<MeasuredCall> calls)
    {
        var open = new Dictionary<string, Part>(StringComparer.Ordinal);
        foreach (var call in calls)
        {
            var model = call.Model ?? string.Empty;
            if (!open.TryGetValue(model, out var part) || !part.HasRoomFor(call, limits))
            {
                if (part is not null)
                {
                    yield return part.Calls;
                }

                open[model] = part = new Part();
            }

            part.Add(call);
        }

        foreach (var part in open.Values)
        {
            yield return part.Calls;
        }
    }

    private sealed class Part
    {
        private long _bytes;
        private long _journalBytes;

        public List<MeasuredCall> Calls { get; } = [];

        public bool HasRoomFor(MeasuredCall call, BatchLimits limits) =>
            Calls.Count < limits.Requests && _bytes + call.Bytes <= limits.Bytes && _journalBytes + call.JournalBytes <= MostJournalBytes;

        public void Add(MeasuredCall call)
        {
            Calls.Add(call);
            _bytes += call.Bytes;
            _journalBytes += call.JournalBytes;
        }
    }
}
