namespace LearningItems.Generation.Files;

/// <summary>Whether characters are Han, kana, Hangul or Latin, as far as notations differ by it.</summary>
/// <remarks>The blocks are those of the Unicode Standard. Written by hand; licence MIT, as the library; checked by <c>WordCellTests</c>.</remarks>
internal static class CjkLetters
{
    /// <summary>Han, also of the second and third plane, whose characters begin with one of these surrogates.</summary>
    public static bool IsHan(char c) => c is '々' or '〇' or '〆' or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uD840' and <= '\uD88D');

    public static bool IsKana(char c) => c is (>= '\u3041' and <= '\u309F') or (>= '\u30A1' and <= '\u30FF' and not '・') or (>= '\u31F0' and <= '\u31FF') or (>= '\uFF66' and <= '\uFF9F');

    public static bool IsHangul(char c) => c is (>= '\uAC00' and <= '\uD7A3') or (>= '\u1100' and <= '\u11FF') or (>= '\u3131' and <= '\u318E');

    public static bool IsCjk(char c) => IsHan(c) || IsKana(c) || IsHangul(c);

    /// <summary>Whether there is a character, and all are of Han, kana or Hangul (the second halves of pairs going with the first).</summary>
    public static bool IsAllCjk(string text) => text.Length > 0 && text.All(c => IsCjk(c) || char.IsLowSurrogate(c));

    public static bool IsAllHan(string text) => text.Length > 0 && text.All(c => IsHan(c) || char.IsLowSurrogate(c));

    public static bool IsAllHangul(string text) => text.Length > 0 && text.All(IsHangul);

    public static bool HasHan(string text) => text.Any(IsHan);

    public static bool HasCjk(string text) => text.Any(IsCjk);

    public static bool HasLatin(string text) => text.Any(IsLatin);

    public static bool IsLatin(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '\u00C0' and <= '\u024F' and not '×' and not '÷') or (>= '\u1E00' and <= '\u1EFF');
}
