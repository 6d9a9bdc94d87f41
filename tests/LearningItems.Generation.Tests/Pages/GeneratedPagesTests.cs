namespace LearningItems.Generation.Tests.Pages;

/// <summary>The pages on categories and languages are what strategies and profiles say; where they are not, a test writes what should stand there and says where.</summary>
public class GeneratedPagesTests
{
    [Fact]
    public async Task Page_of_the_categories_is_what_the_strategies_say() => AssertIs("categories.md", await CategoriesPage.TextAsync());

    [Fact]
    public void Page_of_the_languages_is_what_the_profiles_say() => AssertIs("languages.md", LanguagesPage.Text());

    private static void AssertIs(string page, string text)
    {
        var made = Path.Combine(AppContext.BaseDirectory, $"made-{page}");
        File.WriteAllText(made, text);

        var held = Path.Combine(AppContext.BaseDirectory, "docs", page);
        Assert.True(File.Exists(held) && File.ReadAllText(held).ReplaceLineEndings("\n") == text, $"docs/{page} is not what the code says. Look at it, and: cp {made} docs/{page}");
    }
}
