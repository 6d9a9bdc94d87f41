using System.Text.RegularExpressions;

namespace LearningItems.Generation.Files;

/// <summary>Marks that a list has before its words: <c>- 爱</c>, <c>• 好</c>, <c>- [ ] 书</c>.</summary>
internal static partial class Bullets
{
    private const double Most = 0.7;

    /// <summary>The text without them, where most lines begin with the same one; otherwise the text as it is. Lines stay where they are.</summary>
    public static string Without(string text)
    {
        var lines = TextLines.Of(text);
        var filled = lines.Where(line => !string.IsNullOrWhiteSpace(line) && !IsHeading(line)).ToList();
        var usual = filled.Select(MarkOf).Where(mark => mark is not null).GroupBy(mark => mark).MaxBy(group => group.Count());
        return usual is null || usual.Count() < 2 || usual.Count() < Most * filled.Count ? text
            : string.Join('\n', lines.Select(line => MarkOf(line) == usual.Key ? Bullet().Match(line).Groups["word"].Value : line));
    }

    private static bool IsHeading(string line) => line.StartsWith('#') || line.StartsWith("//", StringComparison.Ordinal);

    private static string? MarkOf(string line) => Bullet().Match(line) is { Success: true } match ? match.Groups["mark"].Value : null;

    // A dash is one only before a space: -子 is the affix.
    [GeneratedRegex(@"^\s*((?<mark>[-*–—])\s+|(?<mark>[•▪▫◦●○■□‣∙·・‧✓✔➤►▶])\s*)(\[[ xX✓]\]\s+)?(?<word>[^\s|].*)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Bullet();
}
