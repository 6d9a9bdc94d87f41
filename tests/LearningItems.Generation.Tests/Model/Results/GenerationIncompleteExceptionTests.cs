namespace LearningItems.Generation.Tests.Model.Results;

/// <summary>What an incomplete run says of itself where nobody looks further: one line, with the first reason.</summary>
public sealed class GenerationIncompleteExceptionTests
{
    private static readonly LedgerEntry Lost = new()
    {
        Category = LearningItemCategory.Vocab,
        SourceId = "w2",
        SourceText = "livre",
        Outcome = SourceOutcome.Rejected,
        Detail = "echo_mismatch: the row is 'livre'",
    };

    [Fact]
    public void Without_a_failed_call_the_first_lost_source_is_named_with_its_reason() => Assert.StartsWith(
        "The run is incomplete: vocab 1 Rejected. The first of them: 'livre', echo_mismatch: the row is 'livre'. The result",
        new GenerationIncompleteException(Tests.Files.Results.Result(Lost)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void What_a_server_said_stands_in_one_line_and_is_cut()
    {
        var failed = new FailedCall { Category = LearningItemCategory.Vocab, CallNumber = 1, Exception = new InvalidOperationException($"HTTP 401\r\n\r\n{new string('x', 5_000)}") };

        var message = new GenerationIncompleteException(Tests.Files.Results.Result(Lost) with { Failures = [failed] }).Message;

        Assert.StartsWith("The run is incomplete: vocab 1 Rejected. The first failure: InvalidOperationException: HTTP 401", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
        Assert.InRange(message.Length, 300, 600);
    }

    [Fact]
    public void Generic_exception_is_named_without_its_arguments()
    {
        var failed = new FailedCall { Category = LearningItemCategory.Vocab, CallNumber = 1, Exception = new FaultOf<string>() };

        Assert.Contains("The first failure: GenerationIncompleteExceptionTests+FaultOf: gone.", new GenerationIncompleteException(Tests.Files.Results.Result(Lost) with { Failures = [failed] }).Message, StringComparison.Ordinal);
    }

    private sealed class FaultOf<T>() : Exception("gone")
    {
        public override string Message => typeof(T) == typeof(string) ? "gone" : base.Message;
    }
}
