namespace LearningItems.Generation.Testing;

/// <summary>
/// Answers from the rows alone where items are checked for their readings and sounds and for the letters of the instruction language, too. A reading that no row has is made up of syllables that
/// could be one, and its item is named by two words together: the list may know better how a single one is read.
/// </summary>
internal sealed class SpokenAnswers : IAnswers
{
    private readonly RowAnswers _rows = new();

    public IEnumerable<StandInItem> Answer(AskedWork work)
    {
        var isJapanese = IsOf(work, "ja");
        var items = work.Category == LearningItemCategory.Pronunciation.Value && (isJapanese || IsOf(work, "zh")) ? SharedSounds.Answer(work, isJapanese)
            : _rows.Answer(work).Select(item => work.Schema.Asks("reading") ? Spelled(item, work, isJapanese) : item);
        return items.Select(item => InstructionWords.Said(work.Category == LearningItemCategory.Cultural.Value ? WithoutForeignHan(item, work) : item, work.InstructionLanguage));
    }

    // A topic in Japanese is no example of Korean, which has Chinese characters as well.
    private static StandInItem WithoutForeignHan(StandInItem item, AskedWork work) => IsOf(work, "zh") || IsOf(work, "yue") || IsOf(work, "ja") || !SpelledOut.HasHan(item.Target) ? item
        : item with { Examples = [.. Quotations.Of("OK", meaning: null, work.Examples).Zip(item.Examples, (quoted, example) => example with { Text = quoted.Text })] };

    private static StandInItem Spelled(StandInItem item, AskedWork work, bool isJapanese)
    {
        var target = !work.OnePerSource && item.Reading is null && SpelledOut.HasHan(item.Target) ? Joined(item, work) : item.Target;
        return item with { Target = target, Reading = SpelledOut.Of(target, item.Reading, isJapanese, isCantonese: IsOf(work, "yue")) };
    }

    private static string Joined(StandInItem item, AskedWork work)
    {
        var other = work.Rows.LastOrDefault(row => item.Rows.Contains(row.Number) && row.Text != item.Target)?.Text;
        return $"{item.Target}，{other ?? item.Target}";
    }

    private static bool IsOf(AskedWork work, string language) =>
        work.Language.Split('-')[0].Equals(language, StringComparison.OrdinalIgnoreCase);
}
