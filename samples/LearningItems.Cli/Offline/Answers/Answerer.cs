using LearningItems.Generation;
using Microsoft.Extensions.AI;

namespace LearningItems.Cli.Offline;

/// <summary>Answers a prompt with JSON: reads what it asks for and hands it to who can answer each category.</summary>
internal sealed class Answerer
{
    private readonly WordAnswers _words;
    private readonly Dictionary<LearningItemCategory, ICategoryAnswers> _answers;

    public Answerer(OfflineLibrary library)
    {
        _words = new WordAnswers(library);
        var notes = new NoteAnswers(library);
        _answers = new()
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

    /// <summary>The answer as minified JSON; an empty list where there is nothing to say.</summary>
    public string Answer(string prompt, ChatOptions? options)
    {
        var schema = AnswerSchema.Read(prompt, options);
        var items = PromptReader.Read(prompt, schema).Where(CanAnswer).SelectMany(work => ItemsOf(work).Select(item => (work.Schema, item)));
        return ItemWriter.Write(schema.List, items);
    }

    private IEnumerable<StandInItem> ItemsOf(AskedWork work) => AnswersFor(work)?.Answer(work).Where(item => !IsTaught(item, work)).Take(work.OnePerSource ? work.Rows.Count : work.Most) ?? [];

    private static bool IsTaught(StandInItem item, AskedWork work) =>
        !work.OnePerSource && work.Taught.Contains(item.Facts["feature"]?.GetValue<string>() ?? item.Target, StringComparer.Ordinal);

    // Notes, features and translations are in English; for a learner of another language only the glosses of the rows are right.
    private static bool CanAnswer(AskedWork work) => work.Schema.Fields.Count > 0 && (work.InEnglish || (work.OnePerSource && !work.WithTranslations));

    private ICategoryAnswers? AnswersFor(AskedWork work) =>
        _answers.TryGetValue(new LearningItemCategory(work.Category), out var answers) ? answers
        : work.OnePerSource && ItemWriter.HasOnlyCommonFields(work.Schema) ? _words
        : null;
}
