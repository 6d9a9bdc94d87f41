using System.Threading.Channels;

namespace LearningItems.Generation.Execution;

/// <summary>Tells of the items of one attempt as they come, until the attempt has ended: a client that was left may go on, and is not heard any more.</summary>
internal sealed class CallVoice(ChannelWriter<CallEvent> events, EventBacklog backlog)
{
    private readonly object _gate = new();
    private bool _isClosed;

    public void Tell(CallEvent happened)
    {
        lock (_gate)
        {
            if (_isClosed)
            {
                throw new OperationCanceledException("The call has ended without this reply.");
            }

            backlog.Add(happened);
            events.TryWrite(happened);
        }
    }

    /// <summary>Reserves for the attempt, while it lasts: what is reserved later nobody would give back.</summary>
    public bool TryReserve(Func<bool> reserve)
    {
        lock (_gate)
        {
            return !_isClosed && reserve();
        }
    }

    public void Close()
    {
        lock (_gate)
        {
            _isClosed = true;
        }
    }
}
