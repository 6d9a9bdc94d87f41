using System.Text.Json;
using LearningItems.Docs.Tests.Pages;
using LearningItems.Generation;
using LearningItems.Generation.Files;
using LearningItems.Generation.Testing;
using MyCourses;

namespace LearningItems.Docs.Tests.FromALoop;

/// <summary>The loop of the page and what takes its place, over the same list of words and replies of the same size.</summary>
public sealed class FromALoopTests
{
    private static readonly string List = Path.Combine(RepositoryRoot.Path, "samples", "data", "fr-a1-vocabulary.csv");

    [Fact]
    public async Task Both_make_a_card_for_every_word()
    {
        var words = await WordsAsync();
        using var loop = Loop();
        using var batch = new StandInChatClient();

        var before = await new CardsByLoop(loop).MakeAsync(words, CancellationToken.None);
        var after = await new CardsByBatch(new LearningItemGenerator(batch)).MakeAsync(words, CancellationToken.None);

        Assert.Equal(words.Select(word => word.Text), before.Select(card => card.Word));
        Assert.Equal(words.Select(word => word.Text), after.Select(card => card.Word));
        Assert.All(after, card => Assert.Equal(("fr", "A1", 3), (card.Language, card.Level, card.Examples.Count)));
    }

    [Fact]
    public async Task Figures_are_those_of_the_page()
    {
        var words = await WordsAsync();
        using var loop = new MeteredChatClient(Loop());
        using var batch = new MeteredChatClient(new StandInChatClient());

        await new CardsByLoop(loop).MakeAsync(words, CancellationToken.None);
        await new CardsByBatch(new LearningItemGenerator(batch)).MakeAsync(words, CancellationToken.None);

        AssertShown(Row("the loop", loop));
        AssertShown(Row("the batch", batch));
        Assert.Equal(words.Count, loop.Calls);
    }

    // Two rows for one word: the loop pays twice and gets two cards, the library pays once and says so.
    [Fact]
    public async Task Repeated_word_is_paid_for_once()
    {
        Word[] words = [new("merci", "thank you"), new("pain", "bread"), new("Merci", "thank you")];
        using var loop = Loop();
        using var batch = new ScriptedChatClient().Otherwise(ScriptedReply.RightItems());

        var before = await new CardsByLoop(loop).MakeAsync(words, CancellationToken.None);
        var after = await new CardsByBatch(new LearningItemGenerator(batch)).MakeAsync(words, CancellationToken.None);

        Assert.Equal((3, 2), (before.Count, after.Count));
        Assert.Equal(["merci", "pain"], Assert.Single(batch.Requests).Words);
    }

    private static void AssertShown(string row) => Assert.True(Page.Of("docs/from-a-loop.md").Text.Contains(row, StringComparison.Ordinal), $"docs/from-a-loop.md should have:\n{row}");

    private static string Row(string way, MeteredChatClient client) => FormattableString.Invariant($"| {way} | {client.Calls} | {client.InputTokens:N0} | {client.OutputTokens:N0} |");

    private static async Task<IReadOnlyList<Word>> WordsAsync()
    {
        var list = await WordListReader.ReadAsync(List, new WordListOptions { Language = "fr" });
        return [.. list.Sources.Select(source => new Word(source.Text, source.Gloss!))];
    }

    // Answers as the loop asks: definition and examples as long as those of the stand-in, and what the loop has the model copy.
    private static ScriptedChatClient Loop() => new ScriptedChatClient().Otherwise(ScriptedReply.From(asked =>
    {
        var word = asked.Text.Split('"')[1];
        var meaning = asked.Text.Split('(')[1].Split(')')[0];
        string[] examples = [$"2 × “{word}”", $"3 × “{word}”", $"4 × “{word}”"];
        return JsonSerializer.Serialize(new Card("0d9c1c3e-6f0b-4f9e-9d0c-6a4f0b1c2d3e", "fr", "A1", word, $"{meaning} (“{word}”, vocab)", examples), JsonSerializerOptions.Web);
    }));
}
