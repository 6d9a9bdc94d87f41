using LearningItems.Generation.Text;

namespace LearningItems.Generation;

/// <summary>What checks look up of the course: made once for a run, shared by all of its drafts.</summary>
internal sealed class CourseKnowledge
{
    public CourseKnowledge(GenerationRequest request, LanguageProfile language, LanguageProfile instructionLanguage, ICharacterComponents components)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(language);
        Request = request;
        Language = language;
        InstructionLanguage = instructionLanguage;
        Components = components;
        KnownWords = new WordIndex(request.LevelWords.Concat(request.Sources.Where(source => source.Kind == SourceKind.Vocabulary).SelectMany(source => source.Aliases.Prepend(source.Text))));
    }

    public GenerationRequest Request { get; }

    public LanguageProfile Language { get; }

    public LanguageProfile InstructionLanguage { get; }

    /// <summary>The words of the request's list and of the level.</summary>
    public WordIndex KnownWords { get; }

    public ICharacterComponents Components { get; }
}
