using System.Collections;
using System.Globalization;
using System.Text;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Schema;
using LearningItems.Generation.Work;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Execution;

/// <summary>The requests of calls. Prompts are made when somebody looks, and not held: of a large batch the texts would take more memory than all else.</summary>
internal sealed class OutgoingRequests(PreparedRun run, RunEnvironment environment, SchemaStepDown? schema)
{
    // A request as it is sent has marks of its own around its texts, and writes letters beyond ASCII with up to twice the bytes of UTF-8.
    private const int BytesOfMarks = 1_000;
    private const int BytesOfByte = 2;

    private readonly SchemaMode? _mode = schema?.Mode;

    public static string IdOf(string key, Call call) => string.Create(CultureInfo.InvariantCulture, $"{key}-{call.Number}");

    /// <summary>What a call takes of a batch's limits.</summary>
    public MeasuredCall Measure(Call call)
    {
        var (request, hash) = Make(call, string.Empty);
        var bytes = BytesOfMarks + (BytesOfByte * request.Messages.Sum(message => (long)Encoding.UTF8.GetByteCount(message.Text)))
            + ((request.Options.ResponseFormat as ChatResponseFormatJson)?.Schema?.GetRawText().Length ?? 0);
        return new MeasuredCall(call, hash, bytes, request.Options.ModelId);
    }

    /// <summary>The requests of a batch, each made anew whenever it is looked at.</summary>
    public IReadOnlyList<BatchRequest> Of(string key, IReadOnlyList<MeasuredCall> calls) => new Requests(calls.Count, index => Make(calls[index].Call, IdOf(key, calls[index].Call)).Request);

    private (BatchRequest Request, string PromptHash) Make(Call call, string id)
    {
        var prompt = run.Prompts.Build(call);
        var chat = new ChatOptions { ResponseFormat = prompt.ResponseFormat, MaxOutputTokens = call.MaxOutputTokens };
        environment.Model.SetUp(chat);
        var (messages, options) = _mode is { } mode ? SchemaPrompt.For(mode, [.. prompt.Messages], chat) : (prompt.Messages, chat);
        return (new BatchRequest { Id = id, Messages = [.. messages], Options = options ?? chat }, prompt.Hash);
    }

    private sealed class Requests(int count, Func<int, BatchRequest> make) : IReadOnlyList<BatchRequest>
    {
        public int Count => count;

        public BatchRequest this[int index] => make(index);

        public IEnumerator<BatchRequest> GetEnumerator() => Enumerable.Range(0, count).Select(make).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
