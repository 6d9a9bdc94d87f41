using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LearningItems.Generation.Tests.Json;

/// <summary>Every update of a run can be written and read back, alone and in lists.</summary>
public sealed class UpdateJsonTests
{
    public static TheoryData<string> Types => [.. Concrete.Select(type => type.Name)];

    private static IEnumerable<Type> Concrete => typeof(GenerationUpdate).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(GenerationUpdate)) && !type.IsAbstract);

    [Theory]
    [MemberData(nameof(Types))]
    public void Update_has_a_kind_that_is_its_name_in_snake_case(string type)
    {
        var kind = typeof(GenerationUpdate).GetCustomAttributes<JsonDerivedTypeAttribute>().SingleOrDefault(derived => derived.DerivedType.Name == type)?.TypeDiscriminator;

        Assert.True(kind is string, $"{type} has no kind in JSON: add it to the attributes of GenerationUpdate, and an example to WrittenUpdates.");
        Assert.Equal(JsonNamingPolicy.SnakeCaseLower.ConvertName(type), kind);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Update_with_every_member_reads_back_equal(string type)
    {
        var update = Assert.Single(WrittenUpdates.All, update => update.GetType().Name == type);

        var json = LearningItemJson.Serialize(update);
        var back = LearningItemJson.Deserialize<GenerationUpdate>(json)!;

        Assert.IsType(update.GetType(), back);
        Assert.Equal(json, LearningItemJson.Serialize(back));
        if (update is not CallFailed)
        {
            Assert.Equivalent(update, back, strict: true);
        }
    }

    // A member added later must be set in the example too, or the round trip does not cover it.
    [Theory]
    [MemberData(nameof(Types))]
    public void Every_member_of_an_update_is_written(string type)
    {
        var update = Assert.Single(WrittenUpdates.All, update => update.GetType().Name == type);
        using var json = JsonDocument.Parse(LearningItemJson.Serialize(update));

        Assert.Equal(update.GetType().GetProperties().Length + 1, json.RootElement.EnumerateObject().Count()); // and the kind
    }

    [Fact]
    public void Kind_is_written_whatever_the_update_is_known_as()
    {
        var accepted = WrittenUpdates.All.OfType<ItemAccepted>().Single();

        Assert.StartsWith("{\"kind\":\"item_accepted\",", LearningItemJson.Serialize(accepted), StringComparison.Ordinal);
        Assert.Equal(LearningItemJson.Serialize<GenerationUpdate>(accepted), LearningItemJson.Serialize(accepted));
    }

    [Fact]
    public void Run_is_a_list_of_updates()
    {
        var json = LearningItemJson.Serialize(WrittenUpdates.All);

        Assert.Equal(json, LearningItemJson.Serialize(LearningItemJson.Deserialize<IReadOnlyList<GenerationUpdate>>(json)));
    }

    [Fact]
    public void Kind_may_stand_behind_other_members() =>
        Assert.IsType<ItemWithdrawn>(LearningItemJson.Deserialize<GenerationUpdate>("""{"category":"vocab","item_id":"6ba7b810-9dad-51d1-80b4-00c04fd430c8","kind":"item_withdrawn","reason":"r"}"""));

    [Fact]
    public void Member_of_a_later_version_is_passed_over() =>
        Assert.IsType<ItemWithdrawn>(LearningItemJson.Deserialize<GenerationUpdate>("""{"kind":"item_withdrawn","item_id":"6ba7b810-9dad-51d1-80b4-00c04fd430c8","category":"vocab","reason":"r","later":1}"""));

    [Theory]
    [InlineData("""{"kind":"item_blessed"}""", "item_blessed")]
    [InlineData("""[{"kind":"item_blessed"}]""", "item_blessed")]
    [InlineData("""{"item_id":"6ba7b810-9dad-51d1-80b4-00c04fd430c8"}""", "discriminator")]
    [InlineData("""{"kind":"item_withdrawn","reason":"r"}""", "item_id")]
    [InlineData("""{"kind":"call_failed","failure":{"category":"vocab","call_number":1,"exception":{"type":"X"}}}""", "message")]
    public void What_is_no_update_is_a_json_error_that_names_it(string json, string named)
    {
        var exception = Assert.Throws<JsonException>(() => json[0] == '[' ? LearningItemJson.Deserialize<IReadOnlyList<GenerationUpdate>>(json) : (object?)LearningItemJson.Deserialize<GenerationUpdate>(json));

        Assert.Contains(named, exception.Message, StringComparison.Ordinal);
    }
}
