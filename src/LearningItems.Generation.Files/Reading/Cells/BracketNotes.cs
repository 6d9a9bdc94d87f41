namespace LearningItems.Generation.Files;

/// <summary>Takes the brackets of one spelling apart.</summary>
internal static class BracketNotes
{
    private const int Most = 4;

    public static WordNotation Read(string text, string? language)
    {
        if (Brackets.Find(text) is not { Count: > 0 and <= Most } all)
        {
            return WordNotation.Of(text);
        }

        var outside = Brackets.Replace(text, all, _ => string.Empty);
        var meanings = all.ToDictionary(bracket => bracket, bracket => BracketReader.Read(bracket, text, outside, language));
        var full = Build(text, all, meanings, withOptional: true);
        if (full.Length == 0 || meanings.Values.All(meaning => meaning == BracketMeaning.Keep))
        {
            return WordNotation.Of(text);
        }

        return new WordNotation
        {
            Text = full,
            Citation = text,
            Aliases = [.. Aliases(text, all, meanings, full, language).Where(alias => alias.Length > 0 && alias != full)],
            Reading = Join(meanings, BracketMeaning.Reading, string.Empty),
            PartOfSpeech = Join(meanings, BracketMeaning.PartOfSpeech, "; "),
            Sense = Join(meanings, BracketMeaning.Sense, "; "),
            Brackets = meanings.ContainsValue(BracketMeaning.Optional) ? BracketUse.Optional : BracketUse.Note,
        };
    }

    private static IEnumerable<string> Aliases(string text, IReadOnlyList<Bracket> all, Dictionary<Bracket, BracketMeaning> meanings, string full, string? language)
    {
        yield return Build(text, all, meanings, withOptional: false);
        foreach (var (bracket, meaning) in meanings)
        {
            if (meaning is BracketMeaning.OtherForm)
            {
                yield return bracket.Inner;
            }
            else if (meaning is BracketMeaning.Ending)
            {
                yield return GenderForms.With(full, bracket.Inner, language);
            }
        }
    }

    private static string Build(string text, IReadOnlyList<Bracket> all, Dictionary<Bracket, BracketMeaning> meanings, bool withOptional) =>
        AffixMark.WithoutGap(Brackets.Replace(text, all, bracket => meanings[bracket] switch
        {
            BracketMeaning.Keep => text[bracket.Start..bracket.End],
            BracketMeaning.Optional when withOptional => bracket.Inner,
            _ => string.Empty,
        }));

    private static string? Join(Dictionary<Bracket, BracketMeaning> meanings, BracketMeaning meaning, string separator)
    {
        var inner = meanings.Where(pair => pair.Value == meaning).Select(pair => pair.Key.Inner).ToList();
        return inner.Count == 0 ? null : string.Join(separator, inner);
    }
}
