using LearningItems.Generation.Accounting;
using LearningItems.Generation.Recovery;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Planning;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Tests.Recovery;

/// <summary>Which failures say that a provider is down.</summary>
public class RunEndingTests
{
    private static readonly Call Call = Prepared.Of(Sources.Request(Sources.Words(8), LearningItemCategory.Vocab)).Calls[0];

    private readonly RunEnding _ending = new(TimeSpan.FromMinutes(5));

    [Fact]
    public void Provider_that_refuses_a_request_is_not_down()
    {
        Fail(times: 4);
        Assert.Null(_ending.Note(Failed(ChatFailureKind.Refused)));
        Fail(times: 4);

        Assert.Equal(SourceOutcome.Failed, _ending.Note(Failed(ChatFailureKind.Transient))?.Outcome);
    }

    [Fact]
    public void Call_that_was_never_sent_does_not_say_that_a_provider_is_up()
    {
        Fail(times: 4);
        Assert.Null(_ending.Note(new CallEnd.Halted(Call, default, Attempts: 0, default)));

        Assert.NotNull(_ending.Note(Failed(ChatFailureKind.Transient)));
    }

    private static CallEnd.Failed Failed(ChatFailureKind kind) => new(Call, default, 1, default, new IOException("gone"), new ChatFailure(kind));

    private void Fail(int times) => Assert.All(Enumerable.Range(0, times), _ => Assert.Null(_ending.Note(Failed(ChatFailureKind.Transient))));

    [Fact]
    public void Provider_that_finds_a_request_too_long_is_not_down()
    {
        Fail(times: 4);
        Assert.Null(_ending.Note(Failed(ChatFailureKind.ContextExceeded)));
        Fail(times: 4);

        Assert.Equal(SourceOutcome.Failed, _ending.Note(Failed(ChatFailureKind.Transient))?.Outcome);
    }
}
