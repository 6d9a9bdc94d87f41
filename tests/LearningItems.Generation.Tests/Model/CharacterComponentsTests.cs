using System.Text;

namespace LearningItems.Generation.Tests.Model;

public class CharacterComponentsTests
{
    private const string Table = "LearningItems.Generation.Model.Extending.components.txt";

    [Fact]
    public void Every_line_of_the_table_that_is_no_comment_is_a_character_with_its_components()
    {
        var lines = Lines().Where(line => !line.StartsWith('#')).ToList();

        Assert.Equal(2650, lines.Count);
        Assert.All(lines, line =>
        {
            Assert.True(line.Split(' ') is [_, _], line);
            var character = Rune.GetRuneAt(line, 0);
            Assert.Equal(line, $"{character} {CharacterComponents.Common.ComponentsOf(character)}");
        });
    }

    [Fact]
    public void Comment_of_the_table_is_no_character()
    {
        Assert.StartsWith("# Components", Lines().First(), StringComparison.Ordinal);
        Assert.Null(CharacterComponents.Common.ComponentsOf(new Rune('#')));
    }

    private static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(typeof(CharacterComponents).Assembly.GetManifestResourceStream(Table)!, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
