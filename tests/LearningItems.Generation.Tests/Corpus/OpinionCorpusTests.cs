using System.Globalization;
using LearningItems.Generation.Opinion;
using LearningItems.Generation.Replies;
using LearningItems.Generation.Schema;
using LearningItems.Generation.Text;
using LearningItems.Generation.Work;
using Microsoft.Extensions.AI;
using Xunit.Abstractions;

namespace LearningItems.Generation.Tests.Corpus;

/// <summary>
/// What a second opinion catches of the drafts that are wrong in ways code cannot tell, and how many right ones it doubts: by replies of a capable model that had the prompt and nothing else. What is
/// printed stands in docs/second-opinion.md.
/// </summary>
public class OpinionCorpusTests(ITestOutputHelper output)
{
    private static readonly string Replies = Path.Combine(AppContext.BaseDirectory, "Corpus", "Opinions");

    // Writes the prompts where OPINION_PROMPTS says, and what is wrong in them to another folder, OPINION_KEY. Without them the prompts are built all the same.
    [Fact]
    public void Prompts_have_every_wrong_draft_and_as_many_right_ones()
    {
        var (prompts, key) = (Environment.GetEnvironmentVariable("OPINION_PROMPTS"), Environment.GetEnvironmentVariable("OPINION_KEY"));
        foreach (var corpus in OpinionCorpus.All())
        {
            var prompt = corpus.Prompt;
            var (messages, _) = SchemaPrompt.For(SchemaMode.Prompt, prompt.Messages, new ChatOptions { ResponseFormat = prompt.ResponseFormat });
            Write(prompts, $"{corpus.Name}.txt", string.Join("\n\n", messages.Select(message => message.Text)));
            Write(key, $"{corpus.Name}.txt", string.Concat(corpus.Drafts.Select((draft, index) => $"{index + 1} {draft.Id} {(draft.IsRight ? "right" : "wrong: " + draft.Why)}\n")));

            Assert.InRange(corpus.Drafts.Count(draft => draft.IsRight), 0, Math.Max(3, corpus.Drafts.Count(draft => !draft.IsRight)));
            Assert.Equal(corpus.Drafts.Count, corpus.Items.Count);
        }
    }

    [Fact]
    public void Recorded_opinions_catch_what_code_cannot_tell()
    {
        var (played, wrong, right, caught, alarms, unjudged, input, outputTokens) = (0, 0, 0, 0, 0, 0, 0, 0);
        foreach (var corpus in OpinionCorpus.All().Where(corpus => File.Exists(PathOf(corpus))))
        {
            var reply = File.ReadAllText(PathOf(corpus));
            var verdicts = Verdicts(corpus, reply);
            played++;
            input += TokenEstimator.Estimate(corpus.Prompt.System) + TokenEstimator.Estimate(corpus.Prompt.User) + TokenEstimator.Estimate(corpus.Prompt.Schema.GetRawText());
            outputTokens += TokenEstimator.Estimate(reply);
            foreach (var (draft, item) in corpus.Drafts.Zip(corpus.Items))
            {
                wrong += draft.IsRight ? 0 : 1;
                right += draft.IsRight ? 1 : 0;
                switch ((verdicts.GetValueOrDefault(item), draft.IsRight))
                {
                    case (null, _):
                        unjudged++;
                        output.WriteLine($"not judged {corpus.Name} {draft.Id}");
                        break;
                    case ({ Doubt: { } doubt }, true):
                        alarms++;
                        output.WriteLine($"false alarm {corpus.Name} {draft.Id}: {doubt.Question.Name}: {doubt.Why}");
                        break;
                    case ({ Doubt: { } }, false):
                        caught++;
                        break;
                    case ({ IsOk: true }, false):
                        output.WriteLine($"missed {corpus.Name} {draft.Id}: {draft.Why}");
                        break;
                }
            }
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{played} prompts, {wrong} wrong and {right} right: {caught} caught, {alarms} false alarms, {unjudged} not judged; {input} tokens in, {outputTokens} out, estimated: {(double)input / Math.Max(1, wrong + right):0} and {(double)outputTokens / Math.Max(1, wrong + right):0} an item"));
        Assert.InRange(unjudged, 0, (wrong + right) / 20);
    }

    // By the row: two drafts of an idiom have one id.
    private static Dictionary<JudgedItem, ItemVerdict> Verdicts(OpinionCorpus corpus, string reply)
    {
        var verdicts = new Dictionary<JudgedItem, ItemVerdict>(ReferenceEqualityComparer.Instance);
        foreach (var entry in new DraftReader().Read(reply).OfType<ReadItem>())
        {
            if (corpus.Reader.Read(entry.Draft) is var (item, verdict))
            {
                verdicts[item] = verdict;
            }
        }

        return verdicts;
    }

    private static string PathOf(OpinionCorpus corpus) => Path.Combine(Replies, $"{corpus.Name}.json");

    private static void Write(string? folder, string name, string text)
    {
        if (folder is not null)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, name), text);
        }
    }
}
