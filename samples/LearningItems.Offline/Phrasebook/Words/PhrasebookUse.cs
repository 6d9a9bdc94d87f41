using LearningItems.Generation.Testing;

namespace LearningItems.Offline.Phrasebook;

/// <summary>Finds the sentences of the phrasebook that use a word as the list means it, the shortest first.</summary>
internal sealed class PhrasebookUse(SampleLibrary library)
{
    // Places where the word is the same and its sense is not that of the list.
    private static readonly Dictionary<string, Func<PhrasebookSentence, int, bool>> OtherUses = new(StringComparer.Ordinal)
    {
        ["在"] = (sentence, _) => sentence.GrammarPoints.Contains("g20"), // in progress, not a place
        ["是"] = (sentence, _) => sentence.GrammarPoints.Contains("g46"), // 是…的
        ["的"] = (sentence, _) => sentence.GrammarPoints.Contains("g46"),
        ["了"] = (sentence, _) => sentence.GrammarPoints.Contains("g17"), // 太…了
        ["多"] = (sentence, at) => At(sentence, at + 1) == "大", // how old
        ["上"] = (sentence, at) => At(sentence, at + 1) == "个", // last week
        ["要"] = (sentence, at) => At(sentence, at + 1) == "回家", // about to
        ["再"] = (sentence, at) => At(sentence, at - 1) == "洗", // wash first, then
    };

    public IEnumerable<Sentence> Of(string word, string reading) =>
        library.Phrasebook.Where(sentence => Uses(sentence, word, reading))
            .Select(sentence => sentence.Sentence)
            .OrderBy(sentence => sentence.Text.Length); // stable: the order of the file among equals

    private static bool Uses(PhrasebookSentence sentence, string word, string reading)
    {
        var places = Enumerable.Range(0, sentence.Words.Count).Where(at => sentence.Words[at].Text == word).ToList();
        return places.Count > 0
            && places.TrueForAll(at => WordKnowledge.IsSameReading(reading, sentence.Words[at].Reading))
            && !(OtherUses.TryGetValue(word, out var isOther) && places.Exists(at => isOther(sentence, at)));
    }

    private static string At(PhrasebookSentence sentence, int at) => at >= 0 && at < sentence.Words.Count ? sentence.Words[at].Text : string.Empty;
}
