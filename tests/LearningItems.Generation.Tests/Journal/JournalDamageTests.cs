using LearningItems.Generation.Tests.Fakes;
using Xunit.Abstractions;

namespace LearningItems.Generation.Tests.Journal;

/// <summary>
/// A journal that was changed is gone on with: what is damaged counts for nothing and is told of, and all else counts. <see cref="DamagedRun.GoOnWith"/>
/// asserts of each damage that the run has the items it had, and that a run after it pays for nothing more.
/// </summary>
public sealed class JournalDamageTests(ITestOutputHelper output)
{
    // A prime, so that the bits are others in every line.
    private static readonly int Step = TestCounts.AreFull ? 1 : 97;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Byte_that_is_changed_anywhere_is_told_of_and_costs_no_more_than_its_line(bool withPatterns)
    {
        using var run = DamagedRun.Of(withPatterns);
        var (flips, refused, paid) = (0, 0, 0);
        for (var position = 0; position < run.Whole.Length; position += Step)
        {
            var fate = run.GoOnWith([.. run.Whole[..position], (byte)(run.Whole[position] ^ (1 << (position % 8))), .. run.Whole[(position + 1)..]]);

            Assert.True(fate.IsTold, $"Nobody was told of byte {position}.");
            Assert.InRange(fate.Calls, 0, 1);
            (flips, refused, paid) = (flips + 1, refused + (fate.IsRefused ? 1 : 0), paid + fate.Calls);
        }

        output.WriteLine($"{flips} bytes changed: 0 accepted as good, {refused} refused, {paid} calls paid again and told of");
        Assert.Equal(0, refused);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Byte_that_becomes_a_line_feed_or_a_line_feed_that_becomes_a_byte_is_told_of(bool withPatterns)
    {
        using var run = DamagedRun.Of(withPatterns);
        for (var position = 0; position < run.Whole.Length; position++)
        {
            if (run.Whole[position] == '\n' || position % Step == 0)
            {
                var changed = run.Whole.ToArray();
                changed[position] = run.Whole[position] == (byte)'\n' ? (byte)' ' : (byte)'\n';

                Assert.True(run.GoOnWith(changed).IsTold, $"Nobody was told of byte {position}.");
            }
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Line_that_is_deleted_is_told_of_unless_it_is_the_last(bool withPatterns)
    {
        using var run = DamagedRun.Of(withPatterns);
        for (var line = 2; line < run.Lines.Count - 1; line++)
        {
            var fate = run.GoOnWith(Joined([.. run.Lines.Take(line), .. run.Lines.Skip(line + 1)]));

            Assert.True(fate.IsTold || fate.Calls == 0, $"Nobody was told of line {line + 1}."); // of two that are the same, one is enough
        }
    }

    // Also both lines of an entry that is written twice: then no item before it can be trusted.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Lines_that_are_deleted_together_are_told_of(bool withPatterns)
    {
        using var run = DamagedRun.Of(withPatterns);
        for (var line = 2; line < run.Lines.Count - 3; line++)
        {
            Assert.True(run.GoOnWith(Joined([.. run.Lines.Take(line), .. run.Lines.Skip(line + 2)])).IsTold, $"Nobody was told of line {line + 1}.");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Line_that_is_there_twice_counts_once(bool withPatterns)
    {
        using var run = DamagedRun.Of(withPatterns);
        for (var line = 2; line < run.Lines.Count; line++)
        {
            Assert.Equal(0, run.GoOnWith(Joined([.. run.Lines.Take(line + 1), .. run.Lines.Skip(line)])).Calls);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Lines_that_change_places_are_told_of(bool withPatterns)
    {
        using var run = DamagedRun.Of(withPatterns);
        for (var line = 2; line < run.Lines.Count - 1; line++)
        {
            if (!run.Lines[line].SequenceEqual(run.Lines[line + 1]))
            {
                Assert.True(run.GoOnWith(Joined([.. run.Lines.Take(line), run.Lines[line + 1], run.Lines[line], .. run.Lines.Skip(line + 2)])).IsTold);
            }
        }
    }

    [Theory]
    [InlineData("no line of a journal\n")]
    [InlineData("{\"kind\":\"call\",\"key\":\"k\",\"input_tokens\":1,\"output_tokens\":2}\n")]
    [InlineData("{\"kind\":\"call\",\"key\":\"k\",\"entry\":900,\"items\":0,\"withdrawals\":0,\"hash\":\"00000000\"}\n")]
    [InlineData("\n")]
    public void Line_that_somebody_put_in_is_told_of_and_costs_nothing(string inserted)
    {
        using var run = DamagedRun.OfPatterns();
        for (var line = 2; line < run.Lines.Count; line++)
        {
            var fate = run.GoOnWith(Joined([.. run.Lines.Take(line), System.Text.Encoding.UTF8.GetBytes(inserted), .. run.Lines.Skip(line)]));

            Assert.Equal((0, line + 1), (fate.Calls, Assert.Single(fate.Told).Line));
            Assert.EndsWith("Nothing is lost: the lines around it have all that was written.", fate.Told[0].Message, StringComparison.Ordinal);
        }
    }

    // A killed process leaves no more than that: what was begun is asked for again, and the cut line told of.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void File_that_was_cut_anywhere_goes_on(bool withPatterns)
    {
        using var run = DamagedRun.Of(withPatterns);
        for (var length = 0; length < run.Whole.Length; length += Step)
        {
            var fate = run.GoOnWith(run.Whole[..length], isCut: true);

            Assert.All(fate.Told, line => Assert.EndsWith("was cut", line.Message, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Journal_behind_another_one_does_not_count_and_costs_nothing()
    {
        using var run = DamagedRun.OfPatterns();
        using var other = DamagedRun.OfPatterns();

        var fate = run.GoOnWith([.. run.Whole, .. other.Whole]);

        Assert.Equal(0, fate.Calls);
        Assert.Contains(fate.Told, line => line.Message.StartsWith($"At line {run.Lines.Count + 1} of the journal '{run.Journal}' another journal begins.", StringComparison.Ordinal));
        Assert.Equal(0, run.GoOnWith([.. run.Whole, .. run.Whole]).Calls);
    }

    [Fact]
    public void Header_that_is_damaged_in_both_its_lines_is_refused_with_the_remedy()
    {
        using var run = DamagedRun.OfWords();
        var changed = run.Whole.ToArray();
        (changed[50], changed[50 + run.Lines[0].Length]) = ((byte)'x', (byte)'x');

        Assert.True(run.GoOnWith(changed).IsRefused);
    }

    private static byte[] Joined(IEnumerable<byte[]> lines) => [.. lines.SelectMany(line => line)];
}
