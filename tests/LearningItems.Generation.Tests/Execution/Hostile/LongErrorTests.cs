using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.Logging.Testing;

namespace LearningItems.Generation.Tests.Execution.Hostile;

/// <summary>A server answers with whole pages, or with a hundred megabytes: an error is kept once for its call, and no longer than anybody reads.</summary>
public class LongErrorTests
{
    private const int Longest = 2_000;

    private static readonly string Page = "<html>the server says " + new string('x', 1_000_000);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Error_is_kept_once_and_cut_and_a_source_has_a_line_of_it(bool isWithin)
    {
        var log = new FakeLogger<LearningItemGenerator>();
        var client = new FakeChatClient((_, _) => throw (isWithin ? new InvalidOperationException("no answer", new IOException(Page)) : new IOException(Page)));
        var options = new LearningItemGenerationOptions { MaxRetries = 0 };

        var result = await new LearningItemGenerator(client, options, timeProvider: new InstantTimeProvider(), logger: log).GenerateAsync(Sources.Request(Sources.Words(30), LearningItemCategory.Vocab));

        Assert.All(result.Failures, failure => Assert.InRange(failure.Exception.ToString().Length, 1, Longest + 200));
        Assert.All(result.Ledger.Entries, entry => Assert.InRange(entry.Detail!.Length, 1, 400));
        Assert.All(log.Collector.GetSnapshot(), line => Assert.InRange(line.ToString().Length + (line.Exception?.ToString().Length ?? 0), 1, 10_000));
        Assert.Contains(isWithin ? "InvalidOperationException: no answer" : "IOException: <html>the server says", result.Ledger.Entries[0].Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Error_whose_message_throws_is_told_by_its_type()
    {
        var client = new FakeChatClient((_, _) => throw new UnspeakableException());
        var options = new LearningItemGenerationOptions { MaxRetries = 0 };

        var result = await new LearningItemGenerator(client, options, timeProvider: new InstantTimeProvider()).GenerateAsync(Sources.Request(Sources.Words(3), LearningItemCategory.Vocab));

        Assert.Contains("UnspeakableException: Its message could not be read", Assert.Single(result.Ledger.Entries.Select(entry => entry.Detail).Distinct()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finding_that_quotes_a_long_text_says_at_its_end_what_is_to_be_done()
    {
        var client = new FakeChatClient(call => ModelReplies.Items([ModelReplies.OnePerSource(1, call.Rows[0]).With(item => item["definition"] = new string('d', 450) + " \uFFFD " + new string('e', 40))]));

        var result = await new LearningItemGenerator(client).GenerateAsync(Sources.Request(Sources.Words(1), LearningItemCategory.Vocab));

        var message = Assert.Single(result.Rejected[0].Findings, finding => finding.Severity == FindingSeverity.Error).Message;
        Assert.InRange(message.Length, 1, 500);
        Assert.EndsWith("write the bare text.", message, StringComparison.Ordinal);
    }

    private sealed class UnspeakableException : Exception
    {
        public override string Message => throw new NotSupportedException();
    }
}
