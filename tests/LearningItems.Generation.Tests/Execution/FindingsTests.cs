using System.Text;
using System.Text.Json.Nodes;
using LearningItems.Generation.Execution;
using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace LearningItems.Generation.Tests.Execution;

/// <summary>What a run does with findings: those of the application's own checks, those it does not want, and those it asks again for.</summary>
public class FindingsTests
{
    private const string ForbiddenWord = "我说好。";

    private static readonly GenerationRequest Words = Sources.Request(Sources.Words(3), LearningItemCategory.Vocab);

    [Fact]
    public async Task Own_check_rejects_and_its_message_reaches_the_model()
    {
        var client = new FakeChatClient(call => IsFirst(call) ? WithExample(call, ForbiddenWord) : ModelReplies.Good(call));
        await using var provider = Provider(client, services => services.AddLearningItemGeneration().AddCheck<NoForbiddenWord>());

        var result = await provider.GetRequiredService<ILearningItemGenerator>().GenerateAsync(Words);

        Assert.Equal(3, result.Items.Count);
        Assert.Equal(1, result.Report.Totals.Rejected["forbidden_word"]);
        Assert.Contains("'我说好。' is not for our pupils", client.Calls[1].User, StringComparison.Ordinal);
        Assert.Equal(Words.Sources[0].Text, Assert.Single(client.Calls[1].Rows));
    }

    // An item with an error must not be taken for one with warnings alone.
    [Fact]
    public void Error_behind_many_warnings_is_kept()
    {
        var error = Finding.Error("wrong", "This is wrong.");

        var kept = KeptFindings.Of([.. Enumerable.Range(0, 60).Select(index => Finding.Warning("doubtful", $"doubt {index}")), error]);

        Assert.Contains(error, kept);
        Assert.Equal(50, kept.Count);
    }

    [Fact]
    public async Task Own_warning_travels_with_the_item()
    {
        var client = new FakeChatClient(call => WithExample(call, ForbiddenWord));
        await using var provider = Provider(client, services => services.AddLearningItemGeneration().AddCheck<DoubtfulWord>());

        var result = await provider.GetRequiredService<ILearningItemGenerator>().GenerateAsync(Words);

        var warned = Assert.Single(result.Items, item => item.Warnings.Count > 0);
        Assert.Equal("doubtful_word", Assert.Single(warned.Warnings).Code);
        Assert.Equal(1, result.Report.Totals.Warnings["doubtful_word"]);
        var worst = Assert.Single(result.Report.WorstSources);
        Assert.Equal((Words.Sources[0].Text, 1), (worst.SourceText, worst.Findings));
    }

    [Fact]
    public async Task Built_in_check_that_is_switched_off_finds_nothing()
    {
        var english = new FakeChatClient(call => WithExample(call, "This is an English sentence."));

        var strict = await new LearningItemGenerator(english).GenerateAsync(Words);
        var lenient = await new LearningItemGenerator(english, new LearningItemGenerationOptions { IgnoredFindings = { FindingCodes.OffLanguage, FindingCodes.TargetAbsent } }).GenerateAsync(Words);

        Assert.Equal(2, strict.Items.Count);
        Assert.Equal(3, lenient.Items.Count);
        Assert.Empty(lenient.Report.Totals.Rejected);
    }

    [Fact]
    public async Task Draft_that_stays_wrong_is_kept_among_the_rejected_with_its_findings()
    {
        var result = await new LearningItemGenerator(new FakeChatClient(call => WithExample(call, "This is an English sentence."))).GenerateAsync(Words);

        var lost = Assert.Single(result.Ledger.Entries, entry => entry.Outcome == SourceOutcome.Rejected);
        Assert.Equal(Words.Sources[0].Text, lost.SourceText);
        Assert.Contains("off_language", lost.Detail, StringComparison.Ordinal);
        Assert.Equal(3, result.Rejected.Count(draft => draft.Findings.Any(finding => finding.Code == FindingCodes.OffLanguage))); // asked twice again
    }

    [Fact]
    public async Task Own_table_of_components_decides()
    {
        var request = Sources.Request([new SourceItem { Text = "龘" }, new SourceItem { Text = "靐" }], LearningItemCategory.WritingSystem);
        var client = new FakeChatClient(call =>
        {
            var item = ModelReplies.Pattern(call, [1, 2], "The dragon");
            item["feature"] = "component:龍";
            return ModelReplies.Items([item]);
        });

        var common = await new LearningItemGenerator(client).GenerateAsync(request);
        var own = await new LearningItemGenerator(client, new LearningItemGenerationOptions { CharacterComponents = new RareCharacters() }).GenerateAsync(request);

        Assert.Equal(FindingCodes.ComponentUnverified, Assert.Single(Assert.Single(common.Items).Warnings).Code);
        Assert.Empty(own.Items);
        Assert.True(own.Report.Totals.Rejected.ContainsKey(FindingCodes.ComponentAbsent));
    }

    [Fact]
    public async Task Features_of_earlier_calls_are_told_to_later_ones()
    {
        var request = Sources.Request(Sources.Words(400), LearningItemCategory.Pronunciation);
        var client = new FakeChatClient(call => ModelReplies.Items([ModelReplies.Pattern(call, [1, 2], "Second tones")]));

        var result = await new LearningItemGenerator(client, new LearningItemGenerationOptions { MaxConcurrency = 1 }).GenerateAsync(request);

        Assert.Equal(2, client.Calls.Count);
        Assert.DoesNotContain("Taught already", client.Calls[0].User, StringComparison.Ordinal);
        Assert.Contains("Taught already, write others: tones:2-2.", client.Calls[1].User, StringComparison.Ordinal);
        Assert.Single(result.Items);
        Assert.Equal(1, result.Report.Totals.Rejected[FindingCodes.Duplicate]);
    }

    [Fact]
    public async Task What_is_told_is_measured_before_the_call_leaves()
    {
        var request = Sources.Request(Sources.Words(400), LearningItemCategory.Pronunciation);
        var client = new FakeChatClient(call => ModelReplies.Items([ModelReplies.Pattern(call, [1, 2], "Second tones")]));
        var generator = new LearningItemGenerator(client, new LearningItemGenerationOptions { MaxConcurrency = 1, CountTokens = text => text.Length });

        var started = (await Updates.ReadAsync(generator.GenerateStreamingAsync(request))).OfType<CallStarted>();

        Assert.Equal([.. client.Calls.Select(call => call.System.Length + call.User.Length + call.Schema.GetRawText().Length)], started.Select(call => call.Call.InputTokens));
        Assert.Contains("Taught already", client.Calls[1].User, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_with_two_findings_of_a_code_is_counted_once_for_it()
    {
        var client = new FakeChatClient(call =>
        {
            var items = JsonNode.Parse(ModelReplies.Good(call))!["items"]!.AsArray().Select(item => item!.DeepClone().AsObject()).ToList();
            items[0]["examples"] = IsFirst(call) ? new JsonArray("This is an English sentence.", "This one is in English too.") : items[0]["examples"]!.DeepClone();
            return ModelReplies.Items(items);
        });

        var result = await new LearningItemGenerator(client).GenerateAsync(Words);

        Assert.Equal(1, result.Report.Totals.Rejected[FindingCodes.OffLanguage]);
    }

    private static bool IsFirst(SentCall call) => !call.User.Contains("Avoid these mistakes", StringComparison.Ordinal);

    // The first word of the list has this example instead of one of its own.
    private static string WithExample(SentCall call, string example)
    {
        var items = JsonNode.Parse(ModelReplies.Good(call))!["items"]!.AsArray().Select(item => item!.DeepClone().AsObject()).ToList();
        foreach (var item in items.Where(item => item["word"]!.GetValue<string>() == Words.Sources[0].Text))
        {
            item["examples"]![0] = example == ForbiddenWord ? $"我说{Words.Sources[0].Text}，{example}" : example;
        }

        return ModelReplies.Items(items);
    }

    private static ServiceProvider Provider(IChatClient client, Action<IServiceCollection> add)
    {
        var services = new ServiceCollection();
        services.AddSingleton(client);
        add(services);
        return services.BuildServiceProvider();
    }

    private sealed class NoForbiddenWord : IDraftCheck
    {
        public void Inspect(DraftContext context, ICollection<Finding> findings)
        {
            if (context.Draft.Examples.Any(example => example.Text.Contains(ForbiddenWord, StringComparison.Ordinal)))
            {
                findings.Add(Finding.Error("forbidden_word", $"'{ForbiddenWord}' is not for our pupils."));
            }
        }
    }

    private sealed class DoubtfulWord : IDraftCheck
    {
        public void Inspect(DraftContext context, ICollection<Finding> findings)
        {
            if (context.Draft.Examples.Any(example => example.Text.Contains(ForbiddenWord, StringComparison.Ordinal)))
            {
                findings.Add(Finding.Warning("doubtful_word", "look at it"));
            }
        }
    }

    private sealed class RareCharacters : ICharacterComponents
    {
        public string? ComponentsOf(Rune character) => character.ToString() == "靐" ? "雷" : CharacterComponents.Common.ComponentsOf(character);
    }
}
