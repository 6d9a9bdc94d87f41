using System.Reflection;
using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Architecture;

/// <summary>A public record can have another member without a caller noticing: it is no positional one, and its members can be set without a constructor.</summary>
public sealed class GrowingRecordTests
{
    // The shape is final: two ends of a range have no third; a price that some model adds is a property beside the two that every model has; a batch is limited
    // in number and size, and what a search finds is there or not.
    private static readonly Type[] Closed = [typeof(TokenRange), typeof(ItemRange), typeof(CostRange), typeof(TokenPrices), typeof(BatchLimits), typeof(FoundBatch)];

    // Read from a text, or made by a method that says what it means: nobody sets their members one by one.
    private static readonly Type[] MadeWhole = [typeof(ProficiencyLevel), typeof(ItemYield)];

    public static TheoryData<string> Records => [.. All.Select(type => type.Name)];

    private static IEnumerable<Type> All => new[] { typeof(LearningItem).Assembly, typeof(WordListReader).Assembly }
        .SelectMany(assembly => assembly.GetExportedTypes())
        .Where(type => type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null);

    [Theory]
    [MemberData(nameof(Records))]
    public void Record_is_not_positional(string name)
    {
        var type = All.Single(type => type.Name == name);

        Assert.True(
            type.GetMethod("Deconstruct") is null || Closed.Contains(type),
            $"{name} is a positional record: another member would break those who make or deconstruct one. Give it properties with init, and a constructor for what it is always made of.");
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Member_that_a_constructor_sets_can_be_set_by_itself(string name)
    {
        var type = All.Single(type => type.Name == name);
        var taken = type.GetConstructors().SelectMany(constructor => constructor.GetParameters()).Select(parameter => parameter.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.True(
            MadeWhole.Contains(type) || type.GetProperties().All(property => !taken.Contains(property.Name) || property.CanWrite),
            $"{name} has a member that only its constructor sets; the next one would need another constructor.");
    }

    [Fact]
    public void Exceptions_are_still_such()
    {
        Assert.All(Closed, type => Assert.NotNull(type.GetMethod("Deconstruct")));
        Assert.All(Closed.Concat(MadeWhole), type => Assert.Contains(type, All));
    }
}
