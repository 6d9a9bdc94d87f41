namespace LearningItems.LoopbackModel;

/// <summary>Numbers and keeps the requests, and finds the fault that each is to meet.</summary>
internal sealed class RequestLog(IReadOnlyList<FaultRule> rules)
{
    private readonly object _gate = new();
    private readonly List<ReceivedRequest> _requests = [];
    private readonly List<(int Count, TaskCompletionSource Reached)> _awaited = [];

    public IReadOnlyList<ReceivedRequest> Requests
    {
        get
        {
            lock (_gate)
            {
                return [.. _requests];
            }
        }
    }

    public (ReceivedRequest Request, Fault? Fault) Add(Func<int, ReceivedRequest> received)
    {
        lock (_gate)
        {
            var request = received(_requests.Count + 1);
            _requests.Add(request);
            foreach (var (_, reached) in _awaited.Where(awaited => awaited.Count <= _requests.Count))
            {
                reached.TrySetResult();
            }

            return (request, rules.FirstOrDefault(rule => rule.Applies(request))?.Fault);
        }
    }

    public Task ReceivedAsync(int count)
    {
        lock (_gate)
        {
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _awaited.Add((count, reached));
            if (_requests.Count >= count)
            {
                reached.TrySetResult();
            }

            return reached.Task;
        }
    }
}
