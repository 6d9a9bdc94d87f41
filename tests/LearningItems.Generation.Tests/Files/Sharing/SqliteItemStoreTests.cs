using LearningItems.Generation.Files;
using LearningItems.Generation.Tests.Contracts;
using LearningItems.Generation.Tests.Fakes;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace LearningItems.Generation.Tests.Files.Sharing;

public sealed class SqliteItemStoreTests : ItemStoreContract, IDisposable
{
    private readonly FakeTimeProvider _clock = new();
    private readonly TempDirectory _directory = new();
    private readonly SqliteItemStore _store;

    public SqliteItemStoreTests() => _store = SqliteItemStore.Open(PathOf("items.db"), _clock, Lease);

    protected override IItemStore Store => _store;

    protected override void Advance(TimeSpan by) => _clock.Advance(by);

    public void Dispose()
    {
        _store.Dispose();
        _directory.Dispose();
    }

    [Fact]
    public async Task Store_is_there_when_it_is_opened_again_and_for_another_process_meanwhile()
    {
        await _store.ClaimAsync(["b"], "one");
        await _store.KeepAsync(new Dictionary<string, GeneratedItem> { ["a"] = Item("你好") });

        using var other = SqliteItemStore.Open(PathOf("items.db"), _clock, Lease);

        var claims = await other.ClaimAsync(["a", "b"], "two");
        Assert.Equal("你好", claims.Found["a"].Item.TargetItem);
        Assert.Empty(claims.Claimed);
    }

    // Two lessons of twenty words that share sixteen, each over its own connection, as two processes would.
    [Fact]
    public async Task Lessons_at_the_same_time_pay_for_each_word_once()
    {
        var clock = new HurriedTimeProvider();
        using var client = new FakeChatClient(async (call, cancellationToken) =>
        {
            await Task.Delay(TimeSpan.FromSeconds(5), clock, cancellationToken);
            return FakeChatClient.Reply(ModelReplies.Good(call));
        });
        using var one = SqliteItemStore.Open(PathOf("shared.db"), clock, Lease);
        using var other = SqliteItemStore.Open(PathOf("shared.db"), clock, Lease);
        var words = Sources.Words(24);
        var generator = new LearningItemGenerator(client, timeProvider: clock);

        var results = await clock.RunAsync(
        [
            generator.GenerateAsync(Sources.Request([.. words.Take(20)], LearningItemCategory.Vocab), new GenerationRunOptions { ItemStore = one }),
            generator.GenerateAsync(Sources.Request([.. words.Skip(4)], LearningItemCategory.Vocab), new GenerationRunOptions { ItemStore = other }),
        ]);

        Assert.Equal(words.Select(word => word.Text).Order(StringComparer.Ordinal), client.Calls.SelectMany(call => call.Rows).Order(StringComparer.Ordinal));
        Assert.All(results, result => Assert.Equal((true, 20), (result.IsComplete, result.Items.Count)));
    }

    [Fact]
    public void Claims_hold_ten_minutes_or_what_is_said_up_to_a_day()
    {
        using var store = SqliteItemStore.Open(PathOf("other.db"));
        using var longest = SqliteItemStore.Open(PathOf("other.db"), lease: TimeSpan.FromDays(1));

        Assert.Equal((TimeSpan.FromMinutes(10), TimeSpan.FromDays(1)), (store.Lease, longest.Lease));
        Assert.All([TimeSpan.Zero, TimeSpan.FromDays(1) + TimeSpan.FromTicks(1)], lease => Assert.Throws<ArgumentOutOfRangeException>(() => SqliteItemStore.Open(PathOf("other.db"), lease: lease)));
    }

    [Fact]
    public void Directory_is_made()
    {
        using var store = SqliteItemStore.Open(PathOf("courses/french/items.db"));

        Assert.True(File.Exists(store.Path));
    }

    [Fact]
    public void Database_of_another_kind_is_refused_and_left_as_it_is()
    {
        Execute(PathOf("cards.db"), "CREATE TABLE card (front TEXT)");

        var error = Assert.Throws<ItemStoreException>(() => SqliteItemStore.Open(PathOf("cards.db")));

        Assert.Equal($"'{PathOf("cards.db")}' is a database, but no store of items. Name another file.", error.Message);
        Execute(PathOf("cards.db"), "INSERT INTO card VALUES ('merci')");
    }

    [Fact]
    public void File_that_is_no_database_is_refused_and_left_as_it_is()
    {
        File.WriteAllText(PathOf("words.csv"), string.Concat(Enumerable.Repeat("merci;thank you\n", 100)));

        var error = Assert.Throws<ItemStoreException>(() => SqliteItemStore.Open(PathOf("words.csv")));

        Assert.Contains("words.csv' cannot be used (SQLite Error 26", error.Message, StringComparison.Ordinal);
        Assert.StartsWith("merci;thank you\n", File.ReadAllText(PathOf("words.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Store_of_a_later_version_is_refused()
    {
        Execute(PathOf("items.db"), "PRAGMA user_version = 2");

        var error = Assert.Throws<ItemStoreException>(() => SqliteItemStore.Open(PathOf("items.db")));

        Assert.Contains("is of version 2, and this library knows version 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Damaged_item_is_named_with_its_file()
    {
        await _store.KeepAsync(new Dictionary<string, GeneratedItem> { ["a"] = Item("你好") });
        Execute(PathOf("items.db"), "UPDATE item SET item = substr(item, 1, 40)");

        var error = await Assert.ThrowsAsync<ItemStoreException>(async () => await _store.FindAsync(["a"]));

        Assert.StartsWith($"The item 'a' in the store '{PathOf("items.db")}' is damaged (", error.Message, StringComparison.Ordinal);
    }

    private string PathOf(string name) => _directory.Of(name);

    private static void Execute(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // a text of this file
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
