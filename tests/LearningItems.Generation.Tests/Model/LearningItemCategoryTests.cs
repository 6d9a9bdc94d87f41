using System.Text.Json;

namespace LearningItems.Generation.Tests.Model;

public sealed class LearningItemCategoryTests
{
    [Fact]
    public void Built_in_categories_are_the_twelve_of_the_contract() => Assert.Equal(
        ["vocab", "grammar", "pronunciation", "idiom", "functional", "cultural", "writing_system", "sociolinguistic", "pragmatic", "literacy", "pattern", "other"],
        LearningItemCategory.BuiltIn.Select(category => category.Value));

    [Fact]
    public void Default_is_safe_and_equals_only_itself()
    {
        LearningItemCategory none = default;

        Assert.Equal(string.Empty, none.Value);
        Assert.Equal(string.Empty, none.ToString());
        Assert.Equal(default, none);
        Assert.Equal(default(LearningItemCategory).GetHashCode(), none.GetHashCode());
        Assert.True(none != LearningItemCategory.Vocab);
        Assert.False(none.Equals(null));
        Assert.Equal(1, new Dictionary<LearningItemCategory, int> { [default] = 1 }[none]);
    }

    [Theory]
    [InlineData("Vocab")]
    [InlineData("VOCAB")]
    public void Case_does_not_matter(string name)
    {
        var category = new LearningItemCategory(name);

        Assert.True(category == LearningItemCategory.Vocab);
        Assert.True(category.Equals((object)LearningItemCategory.Vocab));
        Assert.Equal(LearningItemCategory.Vocab.GetHashCode(), category.GetHashCode());
        Assert.Equal("vocab", category.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("two words")]
    [InlineData("a/b")]
    [InlineData("a,b")]
    [InlineData("a\nb")]
    [InlineData("\"")]
    public void Bad_name_is_refused(string name) => Assert.Throws<ArgumentException>(() => new LearningItemCategory(name));

    [Fact]
    public void Missing_name_is_refused() => Assert.Throws<ArgumentNullException>(() => new LearningItemCategory(null!));

    [Theory]
    [InlineData("vocab")]
    [InlineData("writing_system")]
    [InlineData("my-own_category2")]
    public void Category_is_its_string_in_json(string name)
    {
        var category = new LearningItemCategory(name);

        Assert.Equal($"\"{name}\"", JsonSerializer.Serialize(category));
        Assert.Equal(category, JsonSerializer.Deserialize<LearningItemCategory>($"\"{name.ToUpperInvariant()}\""));
    }

    [Fact]
    public void Category_is_its_string_as_a_dictionary_key_in_json()
    {
        var counts = new Dictionary<LearningItemCategory, int> { [LearningItemCategory.WritingSystem] = 1, [new("my_own")] = 2, [default] = 3 };

        var json = JsonSerializer.Serialize(counts);

        Assert.Equal("""{"writing_system":1,"my_own":2,"":3}""", json);
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<LearningItemCategory, int>>(json));
    }

    [Fact]
    public void Default_is_read_back_from_json() => Assert.Equal(default, JsonSerializer.Deserialize<LearningItemCategory>(JsonSerializer.Serialize(default(LearningItemCategory))));

    [Theory]
    [InlineData("\"two words\"")]
    [InlineData("3")]
    [InlineData("{}")]
    public void What_is_no_category_in_json_is_a_json_error(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LearningItemCategory>(json));
}
