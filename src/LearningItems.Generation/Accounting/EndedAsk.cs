using LearningItems.Generation.Work;

namespace LearningItems.Generation.Accounting;

/// <summary>An ask whose call has ended.</summary>
/// <param name="Ask">The ask.</param>
/// <param name="Tally">What the call brought for it.</param>
/// <param name="HasStrays">Whether some drafts of the call name no category that was asked for.</param>
internal sealed record EndedAsk(Ask Ask, AskTally Tally, bool HasStrays);
