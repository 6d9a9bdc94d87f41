namespace LearningItems.Generation.Testing;

/// <summary>
/// Answers from the rows alone where items are checked for their readings and sounds, too. A reading that no row has is made up of syllables that
/// could be one, and its item is named by two words together: the list may know better how a single one is read.
/// </summary>
internal sealed class SpokenAnswers : IAnswers
{
    private readonly RowAnswers _rows = new();

    public IEnumerable<StandInItem> Answer(AskedWork work)
    {
        var isJapanese = IsOf(work, "ja");
        return work.Category == LearningItemCategory.Pronunciation.Value && (isJapanese || IsOf(work, "zh"))
            ? SharedSounds.Answer(work, isJapanese)
            : _rows.Answer(work).Select(item => work.Schema.Asks("reading") ? Spelled(item, work, isJapanese) : item);
    }

    private static StandInItem Spelled(StandInItem item, AskedWork work, bool isJapanese)
    {
        var target = !work.OnePerSource && item.Reading is null && SpelledOut.HasHan(item.Target) ? Joined(item, work) : item.Target;
        return item with { Target = target, Reading = SpelledOut.Of(target, item.Reading, isJapanese) };
    }

    private static string Joined(StandInItem item, AskedWork work)
    {
        var other = work.Rows.LastOrDefault(row => item.Rows.Contains(row.Number) && row.Text != item.Target)?.Text;
        return $"{item.Target}，{other ?? item.Target}";
    }

    private static bool IsOf(AskedWork work, string language) =>
        work.Language.Split('-')[0].Equals(language, StringComparison.OrdinalIgnoreCase);
}
