namespace LearningItems.Generation.Files;

/// <summary>Says what a bracket in a word is, by its place, its script and the language.</summary>
internal static class BracketReader
{
    private const int LongestOptional = 6;

    public static BracketMeaning Read(Bracket bracket, string text, string outside, string? language)
    {
        var (before, after) = (text[..bracket.Start], text[bracket.End..]);
        if (outside.Length == 0)
        {
            return BracketMeaning.Keep;
        }

        var isLast = string.IsNullOrWhiteSpace(after);
        if (bracket.Inner.Length == 0 || AffixMark.IsIn(bracket.Inner) || before.TrimEnd() is [.., var mark] && AffixMark.Is(mark))
        {
            return BracketMeaning.Note;
        }

        if (isLast && !bracket.IsSquare && PartOfSpeechLabels.AreForms(bracket.Inner))
        {
            return PartOfSpeechLabels.AreKinds(bracket.Inner) ? BracketMeaning.PartOfSpeech : BracketMeaning.Note;
        }

        return CjkLetters.HasCjk(outside) ? ReadCjk(bracket, outside, language, isLast) : AlphabetBrackets.Read(bracket, before, after, language);
    }

    private static BracketMeaning ReadCjk(Bracket bracket, string outside, string? language, bool isLast)
    {
        var inner = bracket.Inner;
        var bare = SenseDigits.Split(AffixMark.Bare(outside) ?? outside).Text;
        if (HanForms.ArePair(inner, bare) || (CjkLetters.IsAllHangul(bare) && CjkLetters.IsAllHan(inner)))
        {
            return BracketMeaning.OtherForm;
        }

        if (IsReading(inner, outside, language, isLast || bracket.IsSquare))
        {
            return BracketMeaning.Reading;
        }

        if (bracket.IsSquare)
        {
            return BracketMeaning.Keep;
        }

        if (inner.Length > bare.Length && inner.Contains(bare, StringComparison.Ordinal))
        {
            return BracketMeaning.Note;
        }

        // A kana word with more kana behind it may be anything: カップ（グラス）.
        var isUnsure = isLast && language == "ja" && !CjkLetters.HasHan(outside) && !CjkLetters.HasHan(inner) && inner.Length >= bare.Length;
        return CjkLetters.IsAllCjk(inner) && inner.Length <= LongestOptional && !isUnsure && !IsMidWordKana(inner, outside, isLast) ? BracketMeaning.Optional
            : isLast && CjkLetters.HasLatin(inner) ? BracketMeaning.Sense
            : BracketMeaning.Keep;
    }

    // 食(た)べる may be furigana, 受(け)付 an optional letter: no one can tell.
    private static bool IsMidWordKana(string inner, string outside, bool isLast) => !isLast && inner.All(CjkLetters.IsKana) && CjkLetters.HasHan(outside);

    private static bool IsReading(string inner, string outside, string? language, bool isAtEnd) => isAtEnd && CjkLetters.HasHan(outside) && language switch
    {
        "zh" => ReadingScripts.IsZhuyin(inner) || Pinyin.IsReading(inner, mostWithoutTone: 0),
        "ja" => Kana.IsReading(inner),
        null => ReadingScripts.IsZhuyin(inner) || Kana.IsReading(inner) || Pinyin.IsReading(inner, mostWithoutTone: 0),
        _ => false,
    };
}
