using System.Net.Mime;

namespace LearningItems.LoopbackModel.Batches;

/// <summary>A request of a batch.</summary>
internal sealed record BatchItem(string CustomId, JsonElement Body);

/// <summary>What a request of a batch was answered with.</summary>
internal sealed record BatchReply(int Number, int StatusCode, JsonElement Body)
{
    public bool Succeeded => StatusCode < 400;
}

/// <summary>Answers the requests of batches as those that come by themselves: in the same log, with the same faults, by the same model.</summary>
internal sealed class BatchModel(ModelServerOptions options, RequestLog log, StandInModel model)
{
    private static readonly Dictionary<string, string> NoHeaders = [];

    public BatchReply Answer(IWireFormat format, string batchId, string path, BatchItem item)
    {
        var (request, fault) = log.Add(number => new ReceivedRequest
        {
            Number = number,
            Format = format.Format,
            Path = path,
            BatchId = batchId,
            CustomId = item.CustomId,
            Headers = NoHeaders,
            Body = item.Body,
            ReceivedAt = options.Time.GetUtcNow(),
        });
        try
        {
            return Answer(format, request, fault);
        }
        catch (RejectedRequestException exception)
        {
            return Fail(request, format.Rejection(exception.Message), RequestEnd.Rejected, fault: null);
        }
    }

    private BatchReply Answer(IWireFormat format, ReceivedRequest request, Fault? fault)
    {
        var call = format.Read(request.Body);
        if (fault is not null && format.ErrorOf(fault) is { } error)
        {
            return Fail(request, error.ContentType == MediaTypeNames.Application.Json ? error : format.ErrorOf(new Fault.ServerError())!, RequestEnd.Faulted, fault);
        }

        var answer = new Answer(request.Number, request.ReceivedAt, call, model.Answer(call, fault));
        request.OutputTokens = answer.Usage.Output;
        request.End(fault is null ? RequestEnd.Answered : RequestEnd.Faulted, 200, fault);
        return new BatchReply(request.Number, 200, JsonSerializer.Deserialize<JsonElement>(WireJson.Write(format.Whole(answer))));
    }

    private static BatchReply Fail(ReceivedRequest request, WireError error, RequestEnd end, Fault? fault)
    {
        request.End(end, error.StatusCode, fault);
        return new BatchReply(request.Number, error.StatusCode, JsonSerializer.Deserialize<JsonElement>(error.Content));
    }
}
