using System.Globalization;

namespace LearningItems.Generation.Tests.Cultures;

/// <summary>
/// Nothing depends on the culture of the machine. In Turkish <c>i</c> and <c>I</c> are letters of different words; in Persian numbers are
/// written with another decimal sign and the year is another; the invariant culture is what many containers run under.
/// </summary>
public class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("")]
    public async Task Tests_of_the_pure_stages_pass_under_any_culture(string culture)
    {
        var (run, failures) = await Suites.RunAsync(CultureInfo.GetCultureInfo(culture), "Text", "Model", "Languages", "Profiles", "Files", "Json", "Planning", "Prompting", "Checks", "Assembly");

        Assert.InRange(run, 1_000, int.MaxValue);
        Assert.True(failures.Count == 0, string.Join(Environment.NewLine, failures));
    }

    [Fact]
    public void Cultures_differ_where_it_matters()
    {
        Assert.Equal("İ", "i".ToUpper(CultureInfo.GetCultureInfo("tr-TR")));
        Assert.NotEqual("1.5", 1.5.ToString(CultureInfo.GetCultureInfo("fa-IR")));
    }
}
