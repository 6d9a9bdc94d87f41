namespace LearningItems.Generation.Files;

/// <summary>Recognises readings in kana.</summary>
internal static class Kana
{
    /// <summary>Whether a text has kana and nothing else but signs that stand between and around it: <c>いい; よい</c>, <c>～い</c>, <c>(お)ちゃ</c>.</summary>
    public static bool IsReading(string text) => text.Any(CjkLetters.IsKana) && text.All(c => CjkLetters.IsKana(c) || ReadingSigns.StandsBetween(c));
}
