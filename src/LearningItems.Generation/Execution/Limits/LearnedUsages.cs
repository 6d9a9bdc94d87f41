namespace LearningItems.Generation.Execution;

/// <summary>What calls take beside what they were expected to, by the model they ask: what one model's replies say holds of no other.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class LearnedUsages
{
    private readonly Dictionary<string, LearnedUsage> _byModel = new(StringComparer.Ordinal);

    /// <summary>What a call reserves.</summary>
    public long Reserve(LimitedCall call) => Of(call).Reserve(call.Tokens);

    /// <summary>Notes what a call took. A failure says nothing of what an answer takes.</summary>
    public void Note(LimitedCall call, long used, bool isAnswered) => Of(call).Note(call.Tokens, used, isAnswered);

    private LearnedUsage Of(LimitedCall call)
    {
        var model = call.Model ?? string.Empty;
        if (!_byModel.TryGetValue(model, out var usage))
        {
            _byModel.Add(model, usage = new LearnedUsage());
        }

        return usage;
    }
}
