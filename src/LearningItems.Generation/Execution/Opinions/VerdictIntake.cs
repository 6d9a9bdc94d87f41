using LearningItems.Generation.Assembly;
using LearningItems.Generation.Opinion;
using LearningItems.Generation.Replies;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Execution;

/// <summary>Takes in each verdict read from the reply of a call that asks for a second opinion. What is none is passed over: its item is not judged.</summary>
internal sealed class VerdictIntake(Call call, CaseRule caseRule, string promptHash) : IReplyIntake
{
    private readonly VerdictReader _reader = new(call.Judged, caseRule);

    public CallEvent? TakeIn(ReadItem item, string? model, TimeSpan at) =>
        item.Fault is null && _reader.Read(item.Draft) is var (judged, verdict) ? new VerdictArrived(call, judged, verdict, new Provenance(model, promptHash)) : null;
}
