namespace LearningItems.Generation;

/// <summary>
/// What runs tell a collector. Listen with <c>AddSource(LearningItemTelemetry.SourceName)</c> and <c>AddMeter(LearningItemTelemetry.MeterName)</c>;
/// every name stands in <c>docs/telemetry.md</c>. Attributes of a call follow OpenTelemetry's semantic conventions for generative AI where
/// these name one.
/// </summary>
public static class LearningItemTelemetry
{
    /// <summary>The activity source of runs, their categories and their calls.</summary>
    public const string SourceName = "LearningItems.Generation";

    /// <summary>The meter of calls, tokens, items, sources and durations.</summary>
    public const string MeterName = SourceName;

    internal static class Spans
    {
        public const string Run = "learning_items.run";
        public const string Category = "learning_items.category";
        public const string Call = "learning_items.call";
    }

    internal static class Metrics
    {
        public const string Calls = "learning_items.calls";
        public const string Attempts = "learning_items.attempts";
        public const string Tokens = "learning_items.tokens";
        public const string Items = "learning_items.items";
        public const string Sources = "learning_items.sources";
        public const string CallDuration = "learning_items.call.duration";
        public const string TimeToFirstItem = "learning_items.time_to_first_item";
    }

    internal static class Units
    {
        public const string Call = "{call}";
        public const string Attempt = "{attempt}";
        public const string Token = "{token}";
        public const string Item = "{item}";
        public const string Source = "{source}";
        public const string Second = "s";
    }

    internal static class Attributes
    {
        public const string Language = "learning_items.language";
        public const string Level = "learning_items.level";
        public const string Category = "learning_items.category";
        public const string Outcome = "learning_items.outcome";
        public const string TokenKind = "learning_items.token.kind";
        public const string Complete = "learning_items.complete";
        public const string Sources = "learning_items.source.count";
        public const string Items = "learning_items.item.count";
        public const string Calls = "learning_items.call.count";
        public const string CallNumber = "learning_items.call.number";
        public const string FollowUp = "learning_items.call.follow_up";
        public const string Attempts = "learning_items.call.attempts";
        public const string FailureKind = "learning_items.failure.kind";

        // OpenTelemetry semantic conventions 1.37, generative AI and general attributes.
        public const string ErrorType = "error.type";
        public const string Operation = "gen_ai.operation.name";
        public const string Provider = "gen_ai.provider.name";
        public const string RequestModel = "gen_ai.request.model";
        public const string MaxTokens = "gen_ai.request.max_tokens";
        public const string OutputType = "gen_ai.output.type";
        public const string ResponseModel = "gen_ai.response.model";
        public const string FinishReasons = "gen_ai.response.finish_reasons";
        public const string InputTokens = "gen_ai.usage.input_tokens";
        public const string OutputTokens = "gen_ai.usage.output_tokens";
        public const string SystemInstructions = "gen_ai.system_instructions";
        public const string InputMessages = "gen_ai.input.messages";
        public const string OutputMessages = "gen_ai.output.messages";
    }
}
