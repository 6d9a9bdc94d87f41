namespace LearningItems.Generation.Tests.Files;

/// <summary>
/// Lists in the shapes that people's lists have, each beside what a person reads in it: <c>lists/NAME.ext</c> and
/// <c>lists/NAME.expected.json</c>. A new shape is two files and no code.
/// </summary>
public sealed class ShapeTests
{
    public static TheoryData<string> Names => [.. Shape.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_shape_is_read_as_a_person_reads_it(string name)
    {
        var shape = Shape.Of(name);

        var read = await shape.ReadAsync();

        Assert.True(shape.Expected.SequenceEqual(read), shape.Difference(read));
    }
}
