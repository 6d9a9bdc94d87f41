namespace LearningItems.LoopbackModel;

/// <summary>Which requests meet a fault. Of several rules the first that applies counts.</summary>
/// <param name="Applies">Whether a request meets it; called once a request, in the order they come.</param>
/// <param name="Fault">What it meets.</param>
public sealed record FaultRule(Func<ReceivedRequest, bool> Applies, Fault Fault)
{
    /// <summary>The request of this number, from 1.</summary>
    public static FaultRule At(int number, Fault fault) => new(request => request.Number == number, fault);

    /// <summary>Every request whose number is a multiple of this one; 1 for all.</summary>
    public static FaultRule Every(int nth, Fault fault) => new(request => request.Number % nth == 0, fault);
}
