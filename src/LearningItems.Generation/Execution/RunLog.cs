using Microsoft.Extensions.Logging;

namespace LearningItems.Generation.Execution;

/// <summary>Every message the engine logs. Prompts and replies hold the course's own content and appear at Trace only.</summary>
internal static partial class RunLog
{
    [LoggerMessage(1, LogLevel.Information, "Run started: {Categories} categories in {Calls} calls for {Language}.")]
    public static partial void Started(ILogger logger, int categories, int calls, string language);

    [LoggerMessage(2, LogLevel.Information, "Run {Ending}: {Items} items from {Calls} calls, {InputTokens} tokens in, {OutputTokens} out, {Seconds:0.0} s.")]
    public static partial void Ended(ILogger logger, string ending, int items, int calls, long inputTokens, long outputTokens, double seconds);

    [LoggerMessage(4, LogLevel.Debug, "Call {Number} started: {Categories}, {Sources} sources.")]
    public static partial void CallStarted(ILogger logger, int number, string categories, int sources);

    [LoggerMessage(5, LogLevel.Debug, "Call {Number} finished: {Categories}, {Drafts} drafts, {InputTokens} tokens in, {OutputTokens} out.")]
    public static partial void CallFinished(ILogger logger, int number, string categories, int drafts, long inputTokens, long outputTokens);

    [LoggerMessage(18, LogLevel.Information, "Call {Number} ({Categories}) is tried again in {Seconds:0.0} s. {Kind}: {Cause}")]
    public static partial void CallRetrying(ILogger logger, int number, string categories, double seconds, ChatFailureKind kind, string? cause);

    [LoggerMessage(19, LogLevel.Information, "Every call waits {Seconds:0.0} s, call {Number} ({Categories}) was turned away. {Kind}: {Cause}")]
    public static partial void Paused(ILogger logger, int number, string categories, double seconds, ChatFailureKind kind, string? cause);

    [LoggerMessage(20, LogLevel.Debug, "Call {Number} ({Categories}) was turned away, too, and waits with the others.")]
    public static partial void WaitsWithOthers(ILogger logger, int number, string categories);

    [LoggerMessage(6, LogLevel.Warning, "Call {Number} ({Categories}) failed, {Sources} sources affected. {Kind}: {Cause}")]
    public static partial void CallFailed(ILogger logger, int number, string categories, int sources, ChatFailureKind kind, string cause, Exception exception);

    [LoggerMessage(16, LogLevel.Debug, "Call {Number} ({Categories}) was cancelled with the run.")]
    public static partial void CallCancelled(ILogger logger, int number, string categories);

    [LoggerMessage(17, LogLevel.Debug, "Call {Number} ({Categories}) waits no longer: the run has ended.")]
    public static partial void CallHalted(ILogger logger, int number, string categories);

    [LoggerMessage(7, LogLevel.Warning, "The receiver of progress reports threw or did not return; the run goes on.")]
    public static partial void ProgressFailed(ILogger logger, Exception exception);

    [LoggerMessage(3, LogLevel.Warning, "The reply to call {Number} broke off after {Drafts} drafts; they are kept.")]
    public static partial void ReplyBroke(ILogger logger, int number, int drafts, Exception exception);

    [LoggerMessage(15, LogLevel.Warning, "The provider did not pass on the reply to call {Number}; what it says of it is read.")]
    public static partial void ReplyWithheld(ILogger logger, int number, Exception exception);

    [LoggerMessage(10, LogLevel.Debug, "The chat client has no metadata; the report names no provider.")]
    public static partial void NoMetadata(ILogger logger, Exception exception);

    [LoggerMessage(21, LogLevel.Debug, "The chat client does not say whether it traces; the tokens of a call stand on its own span.")]
    public static partial void NoSpans(ILogger logger, Exception exception);

    [LoggerMessage(11, LogLevel.Warning, "CountTokens threw or did not return; the tokens of this text are estimated.")]
    public static partial void CountFailed(ILogger logger, Exception exception);

    [LoggerMessage(12, LogLevel.Warning, "ClassifyFailure threw or did not return; the failure is classified by default.")]
    public static partial void ClassifyFailed(ILogger logger, Exception exception);

    [LoggerMessage(13, LogLevel.Error, "The run was left, and what its calls had brought by then could not be kept in the journal.")]
    public static partial void RestNotKept(ILogger logger, Exception exception);

    [LoggerMessage(14, LogLevel.Warning, "What the client does when its calls are cancelled threw.")]
    public static partial void CancelFailed(ILogger logger, Exception exception);

    [LoggerMessage(22, LogLevel.Warning, "The limiter threw or did not return when it was told that a call has ended; the call's reply counts.")]
    public static partial void LimiterFailed(ILogger logger, Exception exception);

    [LoggerMessage(23, LogLevel.Information, "The run waits for {Sources} sources that other runs are asking for.")]
    public static partial void WaitsForOthers(ILogger logger, int sources);

    [LoggerMessage(24, LogLevel.Warning, "The item store failed; the run goes on without it, and asks for what it would have waited for.")]
    public static partial void ItemStoreFailed(ILogger logger, Exception exception);

    [LoggerMessage(25, LogLevel.Warning, "The reply to call {Number} ran on and was not read to its end: {Reason}.")]
    public static partial void ReplyLeft(ILogger logger, int number, string reason);

    [LoggerMessage(26, LogLevel.Warning, "The usage reported for call {Number} cannot be ({InputTokens} tokens in, {OutputTokens} out): what its text allows is counted. Told once a run.")]
    public static partial void UsageAbsurd(ILogger logger, int number, long? inputTokens, long? outputTokens);

    [LoggerMessage(27, LogLevel.Warning, "What the client does at the end of call {Number} threw or did not return; what was read of the reply counts.")]
    public static partial void ClientLeft(ILogger logger, int number, Exception? exception);

    [LoggerMessage(28, LogLevel.Warning, "A listener to spans or measurements threw; the run goes on. Told once a run.")]
    public static partial void ListenerFailed(ILogger logger, Exception exception);

    [LoggerMessage(29, LogLevel.Information, "Batch {BatchId} is submitted, with {Calls} calls.")]
    public static partial void BatchSubmitted(ILogger logger, string batchId, int calls);

    [LoggerMessage(30, LogLevel.Warning, "Whether the provider took the batch {Key} is not known yet; nothing is submitted again until it is.")]
    public static partial void BatchUncertain(ILogger logger, string key, Exception exception);

    [LoggerMessage(31, LogLevel.Warning, "How the batch {Key} stands could not be read; it is looked for again.")]
    public static partial void BatchUnread(ILogger logger, string key, Exception exception);

    [LoggerMessage(32, LogLevel.Information, "Batch {BatchId} is collected: {Calls} calls, {Items} items in the run so far.")]
    public static partial void BatchCollected(ILogger logger, string batchId, int calls, int items);

    [LoggerMessage(33, LogLevel.Warning, "{Items} items of {Category} are without a second opinion, and stand as they are: {Reason}.")]
    public static partial void NotJudged(ILogger logger, int items, LearningItemCategory category, string reason);

    [LoggerMessage(8, LogLevel.Trace, "Prompt of call {Number}: {Prompt}")]
    public static partial void PromptSent(ILogger logger, int number, string prompt);

    [LoggerMessage(9, LogLevel.Trace, "Reply to call {Number}: {Reply}")]
    public static partial void ReplyReceived(ILogger logger, int number, string reply);
}
