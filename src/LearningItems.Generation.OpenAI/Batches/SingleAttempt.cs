using System.ClientModel.Primitives;

namespace LearningItems.Generation.OpenAI.Batches;

/// <summary>Keeps a client's retries away from one request.</summary>
internal sealed class SingleAttempt : PipelinePolicy
{
    public override void Process(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex)
    {
        message.ResponseClassifier = new NeverAgain(message.ResponseClassifier);
        ProcessNext(message, pipeline, currentIndex);
    }

    public override ValueTask ProcessAsync(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex)
    {
        message.ResponseClassifier = new NeverAgain(message.ResponseClassifier);
        return ProcessNextAsync(message, pipeline, currentIndex);
    }

    private sealed class NeverAgain(PipelineMessageClassifier own) : PipelineMessageClassifier
    {
        public override bool TryClassify(PipelineMessage message, out bool isError) => own.TryClassify(message, out isError);

        public override bool TryClassify(PipelineMessage message, Exception? exception, out bool isRetriable)
        {
            isRetriable = false;
            return true;
        }
    }
}
