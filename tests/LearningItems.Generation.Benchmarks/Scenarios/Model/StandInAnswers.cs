using LearningItems.Generation.Testing;
using LearningItems.Offline.Phrasebook;

namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>
/// Answers that pass the checks, as many as are asked for: from the sample data, and where its notes end from the rows. Sounds and signs are checked
/// against tables that the rows say nothing of.
/// </summary>
internal sealed class StandInAnswers : IAnswers
{
    private readonly SampleLibrary _library = SampleLibrary.Load();
    private readonly SampleAnswers _known;
    private readonly RowAnswers _ofRows = new();

    public StandInAnswers() => _known = new SampleAnswers(_library);

    public IEnumerable<StandInItem> Answer(AskedWork work) =>
        work.OnePerSource || IsTabled(work.Category) ? _known.Answer(work) : _known.Answer(work).Concat(OfRows(work)).DistinctBy(item => item.Target);

    // Rows of these categories have no readings, which a model knows by itself.
    private IEnumerable<StandInItem> OfRows(AskedWork work) =>
        _ofRows.Answer(work).Select(item => item with { Reading = item.Reading ?? _library.OnlyReadingOf(item.Target) }).Where(item => item.Reading is not null);

    private static bool IsTabled(string category) => category is "pronunciation" or "writing_system";
}
