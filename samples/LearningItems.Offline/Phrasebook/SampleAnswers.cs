using LearningItems.Generation;
using LearningItems.Generation.Testing;

namespace LearningItems.Offline.Phrasebook;

/// <summary>
/// Answers from the sample data, and says no more than they tell: what would have to be invented is left out. The words of the
/// data are English, as notes and translations are; where another language is asked for, the glosses of the rows are given and no more.
/// </summary>
internal sealed class SampleAnswers : IAnswers
{
    private readonly WordAnswers _words;
    private readonly Dictionary<LearningItemCategory, IAnswers> _ofCategories;

    public SampleAnswers(SampleLibrary library)
    {
        _words = new WordAnswers(library);
        var notes = new NoteAnswers(library);
        _ofCategories = new()
        {
            [LearningItemCategory.Vocab] = _words,
            [LearningItemCategory.Grammar] = new GrammarAnswers(library),
            [LearningItemCategory.Pronunciation] = new SoundAnswers(library),
            [LearningItemCategory.WritingSystem] = new SignAnswers(library),
            [LearningItemCategory.Cultural] = new CustomAnswers(library),
            [LearningItemCategory.Idiom] = notes,
            [LearningItemCategory.Functional] = notes,
            [LearningItemCategory.Sociolinguistic] = notes,
            [LearningItemCategory.Pragmatic] = notes,
            [LearningItemCategory.Literacy] = notes,
            [LearningItemCategory.Pattern] = notes,
            [LearningItemCategory.Other] = notes,
        };
    }

    public IEnumerable<StandInItem> Answer(AskedWork work) =>
        CanAnswer(work) ? AnswersFor(work)?.Answer(work with { Language = CourseLanguage.Of(work.Language) }) ?? [] : [];

    private static bool CanAnswer(AskedWork work) => work.InEnglish || (work.OnePerSource && !work.WithTranslations);

    private IAnswers? AnswersFor(AskedWork work) =>
        _ofCategories.TryGetValue(new LearningItemCategory(work.Category), out var answers) ? answers
        : work.OnePerSource && work.Schema.Fields.All(field => field.IsNullable || ItemWriter.IsCommon(field)) ? _words
        : null;
}
