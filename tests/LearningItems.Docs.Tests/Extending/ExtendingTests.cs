using LearningItems.Generation;
using LearningItems.Generation.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using MyCourses;

namespace LearningItems.Docs.Tests.Extending;

/// <summary>What the page adds to the library, used.</summary>
public sealed class ExtendingTests
{
    private static readonly GenerationRequest Words = new()
    {
        Language = "fr",
        Level = ProficiencyLevel.Parse("A1"),
        Sources = [new SourceItem { Text = "merci" }, new SourceItem { Text = "pain" }],
        Categories = [LearningItemCategory.Vocab],
    };

    private static readonly GenerationRequest Proverbs = Words with { Categories = [new LearningItemCategory("proverb")] };

    [Fact]
    public async Task Own_category_has_items_with_its_fields()
    {
        using var model = new StandInChatClient();

        var result = await GeneratorOver(model).GenerateAsync(Proverbs);

        Assert.NotEmpty(result.EnsureComplete().Items);
        Assert.All(result.Items, made => Assert.Contains(made.Details.Fields["use"].GetString(), new[] { "everyday", "old-fashioned", "literary" }));
    }

    [Fact]
    public async Task Own_check_rejects_and_says_what_to_write()
    {
        using var model = new ScriptedChatClient()
            .Enqueue("""{"items":[{"rows":[2],"target":"Long comme un jour sans pain","definition":"endless; said of boring things","examples":["Ce film est long comme un jour sans pain.","C'est long comme un jour sans pain.","Quel jour ! Long comme un jour sans pain."],"literal":"long comme un jour sans pain","use":"everyday"}]}""")
            .Otherwise(ScriptedReply.RightItems());

        var result = await GeneratorOver(model).GenerateAsync(Proverbs);

        Assert.Contains("literal_repeats_target", result.Rejected.SelectMany(draft => draft.Findings).Select(finding => finding.Code));
        Assert.Contains(model.Requests[1].Corrections, correction => correction.Contains("Give literal word for word", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Own_language_names_itself_and_knows_its_letters()
    {
        using var model = new ScriptedChatClient()
            .Enqueue("""{"items":[{"row":1,"word":"pano","definition":"bread; from the bakery","examples":["Mi manĝas *panon*.","La *pano* estas bona.","Ni qwi la *panon*."]}]}""")
            .Otherwise(ScriptedReply.RightItems());

        var result = await GeneratorOver(model).GenerateAsync(Words with { Language = "eo", Sources = [new SourceItem { Text = "pano" }] });

        Assert.Contains("Esperanto (eo)", model.Requests[0].Text, StringComparison.Ordinal);
        Assert.Contains("the root", model.Requests[0].Text, StringComparison.Ordinal);
        Assert.NotEmpty(result.Rejected);
    }

    [Fact]
    public async Task Own_journal_keeps_what_a_second_run_takes()
    {
        await using var database = SqliteFactory.Instance.CreateDataSource("Data Source=journal;Mode=Memory;Cache=Shared");
        await using var open = await database.OpenConnectionAsync(); // a database in memory is there as long as somebody has it open
        await using var table = open.CreateCommand();
        table.CommandText = "CREATE TABLE journal (number INTEGER PRIMARY KEY AUTOINCREMENT, course TEXT, key TEXT, keeps_item INTEGER, json TEXT)";
        await table.ExecuteNonQueryAsync();
        using var model = new ScriptedChatClient().Otherwise(ScriptedReply.RightItems());
        var generator = GeneratorOver(model);

        var first = await generator.GenerateAsync(Words, new GenerationRunOptions { Journal = new DatabaseJournal(database, "a1") });
        var second = await generator.GenerateAsync(Words, new GenerationRunOptions { Journal = new DatabaseJournal(database, "a1") });
        await generator.GenerateAsync(Words, new GenerationRunOptions { Journal = new DatabaseJournal(database, "another") });

        Assert.Equal(first.Items.Select(made => made.Item.Id), second.Items.Select(made => made.Item.Id));
        Assert.Equal(2, second.Report.Totals.KeptItems);
        Assert.Equal(2, model.Requests.Count); // the first run's, and that of the other course
    }

    private static ILearningItemGenerator GeneratorOver(IChatClient model)
    {
        var services = new ServiceCollection();
        services.AddSingleton(model);
        services.AddLearningItemGeneration().AddStrategy<ProverbStrategy>().AddLanguageProfile(Esperanto.Profile);
        return services.BuildServiceProvider().GetRequiredService<ILearningItemGenerator>();
    }
}
