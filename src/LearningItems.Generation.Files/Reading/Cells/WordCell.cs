namespace LearningItems.Generation.Files;

/// <summary>
/// Reads the notation of a word's cell: variants, brackets, digits of a sense, the citation of its language. Cells of grammar points and topics
/// are what they are: ～てもいい, 会、能.
/// </summary>
internal static class WordCell
{
    // What is longer is a sentence or worse, and no notation of a dictionary.
    private const int Longest = 160;

    public static WordNotation Read(string cell, string? tag, SourceKind kind)
    {
        if (cell.Length > Longest * 2)
        {
            return WordNotation.Of(cell);
        }

        var language = CellLanguage.Of(tag);
        var (text, reading) = Furigana.Read(cell, language);
        if (kind != SourceKind.Vocabulary || text.Length is 0 or > Longest)
        {
            return WordNotation.Of(text.Length == 0 ? cell : text) with { Reading = text.Length == 0 ? null : reading };
        }

        var cited = Citations.Read(text, language);
        var variants = cited ?? Variants.Split(text);
        var notations = variants.Select(variant => ReadOne(variant, language, isCited: cited is not null)).ToList();
        return Chosen(Merge(notations, text, cited is null ? variants.Count : 1, reading), tag, language);
    }

    private static WordNotation ReadOne(string variant, string? language, bool isCited)
    {
        var (outer, sense) = SenseDigits.Split(variant);
        var notation = BracketNotes.Read(outer, language);
        var (word, innerSense) = SenseDigits.Split(notation.Text);
        var words = (isCited ? null : Citations.Read(word, language)) ?? [word];
        string[] bare = AffixMark.Bare(words[0]) is { } affix && CjkLetters.HasCjk(affix) ? [affix] : [];
        return notation with
        {
            Text = words[0],
            Aliases = [.. words.Skip(1), .. notation.Aliases.SelectMany(alias => Citations.Read(alias, language) ?? [alias]), .. bare],
            Sense = sense ?? innerSense ?? notation.Sense,
        };
    }

    private static WordNotation Merge(List<WordNotation> notations, string text, int variants, string? reading)
    {
        var readings = notations.Skip(1).Select(notation => notation.Text).Where(variant => IsReading(variant, notations[0].Text)).ToList();
        return Merge(notations.FindAll(notation => !readings.Contains(notation.Text)), text, variants - readings.Count, reading, readings);
    }

    // The front of a card may have both: 雨<br>yǔ.
    private static bool IsReading(string variant, string word) =>
        CjkLetters.HasHan(word) && (ReadingScripts.IsZhuyin(variant) || (variant.Any(c => c > '\u00BF') && !CjkLetters.HasCjk(variant) && Pinyin.IsReading(variant, mostWithoutTone: 0)));

    private static WordNotation Merge(List<WordNotation> notations, string text, int variants, string? reading, List<string> readings) => notations[0] with
    {
        Citation = text,
        Aliases = Distinct([.. notations.Skip(1).Select(notation => notation.Text), .. notations.SelectMany(notation => notation.Aliases)], notations[0].Text),
        Reading = reading ?? notations[0].Reading ?? readings.FirstOrDefault(),
        PartOfSpeech = notations.Select(notation => notation.PartOfSpeech).FirstOrDefault(label => label is not null),
        Sense = notations.Select(notation => notation.Sense).FirstOrDefault(sense => sense is not null),
        Variants = variants,
    };

    // Of two sets of characters the one that is taught is the word, the other an alias.
    private static WordNotation Chosen(WordNotation notation, string? tag, string? language)
    {
        var unwanted = CellLanguage.IsTraditional(tag) ? HanForm.Simplified : HanForm.Traditional;
        var others = notation.Aliases;
        if (language != "zh" || HanForms.Of(notation.Text) != unwanted || others.FirstOrDefault(alias => HanForms.ArePair(alias, notation.Text)) is not { } text)
        {
            return notation;
        }

        return notation with { Text = text, Aliases = Distinct([notation.Text, .. others], text) };
    }

    private static string[] Distinct(IEnumerable<string> aliases, string text) => [.. aliases.Where(alias => alias != text && alias.Length > 0).Distinct(StringComparer.Ordinal)];
}
