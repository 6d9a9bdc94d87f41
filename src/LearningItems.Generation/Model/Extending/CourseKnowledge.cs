using LearningItems.Generation.Text;

namespace LearningItems.Generation;

/// <summary>What checks look up of the course: made once for a run, shared by all of its drafts.</summary>
internal sealed class CourseKnowledge
{
    // Sorted, and of no use to a run that checks nothing since all is kept.
    private readonly Lazy<WordIndex> _knownWords;

    public CourseKnowledge(GenerationRequest request, LanguageProfile language, LanguageProfile instructionLanguage, FunctionWordLanguages known, ICharacterComponents components)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(language);
        Request = request;
        Language = language;
        InstructionLanguage = instructionLanguage;
        ToldByFunctionWords = known;
        Components = components;
        _knownWords = new Lazy<WordIndex>(() => new WordIndex(request.LevelWords.Concat(request.Sources.Where(source => source.Kind == SourceKind.Vocabulary).SelectMany(source => source.Aliases.Prepend(source.Text)))));
    }

    public GenerationRequest Request { get; }

    public LanguageProfile Language { get; }

    public LanguageProfile InstructionLanguage { get; }

    /// <summary>The languages that running text can be told to be in by its function words.</summary>
    public FunctionWordLanguages ToldByFunctionWords { get; }

    /// <summary>The words of the request's list and of the level.</summary>
    public WordIndex KnownWords => _knownWords.Value;

    public ICharacterComponents Components { get; }
}
