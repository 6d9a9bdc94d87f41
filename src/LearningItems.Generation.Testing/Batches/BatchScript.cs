using System.Net;

namespace LearningItems.Generation.Testing;

/// <summary>What is to go wrong with calls about batches, in turn.</summary>
internal sealed class BatchScript
{
    private readonly object _gate = new();
    private readonly Queue<FailedSubmission> _submissions = [];
    private readonly Queue<Exception> _calls = [];

    public void FailSubmission(bool taken, Exception? exception)
    {
        lock (_gate)
        {
            _submissions.Enqueue(new FailedSubmission(taken, exception ?? ServerError()));
        }
    }

    public void FailCalls(int calls, Exception? exception)
    {
        lock (_gate)
        {
            for (var call = 0; call < calls; call++)
            {
                _calls.Enqueue(exception ?? ServerError());
            }
        }
    }

    public FailedSubmission? NextSubmission()
    {
        lock (_gate)
        {
            return _submissions.TryDequeue(out var failure) ? failure : null;
        }
    }

    public void ThrowIfCallFails()
    {
        lock (_gate)
        {
            if (_calls.TryDequeue(out var exception))
            {
                throw exception;
            }
        }
    }

    public static ScriptedHttpException ServerError() => new(HttpStatusCode.InternalServerError);
}

/// <summary>A submission that fails.</summary>
internal sealed record FailedSubmission(bool Taken, Exception Exception);
