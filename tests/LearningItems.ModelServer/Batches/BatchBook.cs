using System.Globalization;

namespace LearningItems.LoopbackModel.Batches;

/// <summary>All files and batches of a server.</summary>
internal sealed class BatchBook(ModelServerOptions options, BatchModel model)
{
    private readonly object _gate = new();
    private readonly List<BatchJob> _jobs = [];
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<BatchOperation, int> _calls = [];

    public BatchBehaviour Behaviour => options.Batches;

    public DateTimeOffset Now => options.Time.GetUtcNow();

    public IReadOnlyList<ReceivedBatch> Received
    {
        get
        {
            lock (_gate)
            {
                return [.. _jobs.Select(job => new ReceivedBatch(job.Id, job.Format.Format, [.. job.Items.Select(item => item.CustomId)], job.CreatedAt))];
            }
        }
    }

    /// <summary>The fault that a call meets.</summary>
    public BatchFault? FaultOf(BatchOperation operation)
    {
        lock (_gate)
        {
            var number = _calls[operation] = _calls.GetValueOrDefault(operation) + 1;
            return Behaviour.Faults(new BatchCall(operation, number));
        }
    }

    public string Keep(byte[] file)
    {
        lock (_gate)
        {
            var id = $"file-{_files.Count + 1}";
            _files[id] = file;
            return id;
        }
    }

    public byte[]? File(string id)
    {
        lock (_gate)
        {
            return _files.GetValueOrDefault(id);
        }
    }

    public BatchJob Add(IWireFormat format, IReadOnlyList<BatchItem> items, JsonElement metadata = default, (int Line, string Message)? fault = null)
    {
        lock (_gate)
        {
            var prefix = format.Format == WireFormat.OpenAi ? "batch_" : "msgbatch_";
            var job = new BatchJob(prefix + (_jobs.Count + 1).ToString("D6", CultureInfo.InvariantCulture), format, items, metadata, _jobs.Count == 0 ? Behaviour : Behaviour with { Duration = Behaviour.LaterDuration ?? Behaviour.Duration }, Now) { Fault = fault };
            _jobs.Add(job);
            return job;
        }
    }

    /// <summary>Looks at a batch as it stands now; null where there is none.</summary>
    public T? With<T>(IWireFormat format, string id, Func<BatchJob, T?> look, bool cancels = false)
        where T : class
    {
        lock (_gate)
        {
            if (_jobs.Find(job => job.Id == id && job.Format.Format == format.Format) is not { } job)
            {
                return null;
            }

            Advance(job);
            if (cancels && !job.HasEnded)
            {
                job.Cancel(Now);
                Advance(job);
            }

            return look(job);
        }
    }

    /// <summary>A page of batches, the newest first, and whether there are more.</summary>
    public (List<T> Page, bool HasMore) Page<T>(IWireFormat format, string? after, int limit, Func<BatchJob, T> look)
    {
        lock (_gate)
        {
            var newest = _jobs.Where(job => job.Format.Format == format.Format).Reverse().SkipWhile(job => after is not null && job.Id != after).Skip(after is null ? 0 : 1).ToList();
            newest.ForEach(Advance);
            return ([.. newest.Take(limit).Select(look)], newest.Count > limit);
        }
    }

    /// <summary>What results there are, in their order, without those that get lost.</summary>
    public IEnumerable<T> Ordered<T>(IEnumerable<(string CustomId, T Line)> lines)
    {
        var kept = lines.Where(line => !Behaviour.Loses(line.CustomId)).Select(line => line.Line).ToList();
        return Behaviour.Unordered ? Enumerable.Reverse(kept) : kept;
    }

    private void Advance(BatchJob job) => job.Advance(Now, model, job.Format.Format == WireFormat.OpenAi ? "/v1/chat/completions" : "/v1/messages");
}
