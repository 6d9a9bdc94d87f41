using LearningItems.Generation.Accounting;
using LearningItems.Generation.Assembly;
using LearningItems.Generation.Opinion;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Execution;

/// <summary>What a call in flight tells the coordinator.</summary>
internal abstract record CallEvent(Call Call);

/// <summary>An item of the reply is complete and checked.</summary>
internal sealed record DraftArrived(Call Call, InspectedDraft Draft, TimeSpan At) : CallEvent(Call);

/// <summary>The verdict about an item is complete.</summary>
internal sealed record VerdictArrived(Call Call, JudgedItem Judged, ItemVerdict Verdict, Provenance Provenance) : CallEvent(Call);

/// <summary>All drafts of the reply so far were drafts of its reasoning, and no answer.</summary>
internal sealed record DraftsWereReasoning(Call Call) : CallEvent(Call);

/// <summary>The call waits before it is tried again.</summary>
internal sealed record CallDelayed(Call Call, ChatFailure Failure, TimeSpan Delay) : CallEvent(Call);

/// <summary>The call has ended; nothing more comes from it.</summary>
internal sealed record CallEnded(CallEnd End) : CallEvent(End.Call);
