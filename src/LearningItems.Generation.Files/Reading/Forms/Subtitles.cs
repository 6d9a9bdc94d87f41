using System.Text.RegularExpressions;

namespace LearningItems.Generation.Files;

/// <summary>What is said in a film or sung in a song, with its times: text, but no list.</summary>
internal static partial class Subtitles
{
    private const int FewestTimes = 2;
    private const int LinesLookedAt = 200;

    public static bool Recognizes(string text)
    {
        var lines = TextLines.Of(text).Take(LinesLookedAt).Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
        var times = lines.Count(line => Time().IsMatch(line));
        return times >= FewestTimes && times * 4 >= lines.Count;
    }

    [GeneratedRegex(@"^\s*(([0-9]+:)?[0-9]{1,2}:[0-9]{2}[.,][0-9]{1,3}\s*-->\s*([0-9]+:)?[0-9]{1,2}:[0-9]{2}[.,][0-9]{1,3}|\[[0-9]{1,3}:[0-9]{2}([.:][0-9]{1,3})?\])", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Time();
}
