using LearningItems.Generation;
using LearningItems.Generation.Testing;
using LearningItems.Generation.Text;

namespace LearningItems.Offline.Phrasebook;

/// <summary>One item a grammar point of the sample list, with sentences of the phrasebook that show it. Other points are not known.</summary>
internal sealed class GrammarAnswers(SampleLibrary library) : IAnswers
{
    private const int FewestExamples = 2;

    private readonly PatternReading _reading = new(library);

    public IEnumerable<StandInItem> Answer(AskedWork work) => work.Language == CourseLanguage.Chinese
        ? work.Rows.Select(row => Item(row, work)).OfType<StandInItem>()
        : [];

    private StandInItem? Item(AskedRow row, AskedWork work)
    {
        var reading = _reading.Of(row.Text);
        if (library.FindGrammarPoint(row.Text) is not { } point || (row.Gloss is null && !work.InEnglish) || (reading is null && ScriptOf.Any(row.Text, Scripts.Han)))
        {
            return null;
        }

        var examples = library.Phrasebook.Where(sentence => sentence.GrammarPoints.Contains(point.Id)).Select(sentence => sentence.Sentence)
            .OrderBy(sentence => sentence.Text.Length).Take(work.Examples).ToList();
        return examples.Count < FewestExamples ? null : new StandInItem([row.Number], row.Text, row.Gloss ?? point.Explanation, examples)
        {
            Reading = reading,
            Facts = new() { ["form"] = row.Text },
        };
    }
}
