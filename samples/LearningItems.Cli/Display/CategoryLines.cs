using System.Globalization;
using LearningItems.Generation;

namespace LearningItems.Cli.Display;

/// <summary>One line for each category when its planned calls have ended, and one at the end of the run where follow-ups came after it.</summary>
internal sealed class CategoryLines(Screen screen) : IProgress<GenerationUpdate>
{
    private readonly Dictionary<LearningItemCategory, GenerationProgress> _latest = [];
    private readonly List<GenerationProgress> _told = [];

    public void Report(GenerationUpdate value)
    {
        switch (value)
        {
            case CallFinished finished:
                foreach (var standing in finished.Progress)
                {
                    Note(standing);
                }

                break;
            case RunFinished:
                foreach (var told in _told.Where(told => _latest[told.Category].CallsDone > told.CallsDone))
                {
                    Tell(_latest[told.Category], " with follow-ups");
                }

                break;
        }
    }

    private void Note(GenerationProgress standing)
    {
        _latest[standing.Category] = standing;
        if (standing.CallsDone == standing.CallsPlanned && !_told.Exists(told => told.Category == standing.Category))
        {
            _told.Add(standing);
            Tell(standing, string.Empty);
        }
    }

    private void Tell(GenerationProgress standing, string addition)
    {
        var seconds = standing.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        screen.Line($"{standing.Category}{addition}: {StandingColumn.Describe(standing)}, {seconds} s");
    }
}
