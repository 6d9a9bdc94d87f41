namespace LearningItems.Generation;

/// <summary>A draft with what it was asked for: what a check may look at.</summary>
public sealed class DraftContext
{
    /// <summary>Puts a draft in its context.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="strategy">The category's strategy.</param>
    /// <param name="language">The language taught.</param>
    /// <param name="request">The request.</param>
    /// <param name="rows">The sources of the call; row 1 is the first.</param>
    /// <param name="instructionLanguage">
    /// The language of definitions and translations. Null (the default): a language of which no more than the request's tag is known.
    /// </param>
    public DraftContext(LearningItemDraft draft, LearningItemStrategy strategy, LanguageProfile language, GenerationRequest request, IReadOnlyList<SourceItem> rows, LanguageProfile? instructionLanguage = null)
        : this(draft, strategy, new CourseKnowledge(request, language, instructionLanguage ?? Unknown(request), FunctionWordLanguages.None, CharacterComponents.Common), rows)
    {
    }

    internal DraftContext(LearningItemDraft draft, LearningItemStrategy strategy, CourseKnowledge course, IReadOnlyList<SourceItem> rows)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(rows);
        Draft = draft;
        Strategy = strategy;
        Course = course;
        Rows = rows;
        IsOnePerSource = strategy.IsOnePerSource;
        CitedRows = Existing(draft.Rows, rows.Count);
        Sources = [.. CitedRows.Select(row => rows[row - 1])];
    }

    /// <summary>The draft.</summary>
    public LearningItemDraft Draft { get; }

    /// <summary>The category's strategy.</summary>
    public LearningItemStrategy Strategy { get; }

    /// <summary>The language taught.</summary>
    public LanguageProfile Language => Course.Language;

    /// <summary>The language of definitions and translations.</summary>
    public LanguageProfile InstructionLanguage => Course.InstructionLanguage;

    /// <summary>The request.</summary>
    public GenerationRequest Request => Course.Request;

    /// <summary>The sources of the call; row 1 is the first.</summary>
    public IReadOnlyList<SourceItem> Rows { get; }

    /// <summary>The sources of the rows that the draft cites and that exist, in their order.</summary>
    public IReadOnlyList<SourceItem> Sources { get; }

    /// <summary>Whether every source gets an item of its own.</summary>
    public bool IsOnePerSource { get; }

    /// <summary>What is taught: the source's text in one-per-source work, else the draft's target.</summary>
    public string Target => IsOnePerSource ? (Sources is [var source, ..] ? source.Text : string.Empty) : Draft.Target;

    /// <summary>What is known of the whole course, the same for every draft of a run.</summary>
    /// <summary>The rows the draft cites, as far as they exist: each once, in their order.</summary>
    internal IReadOnlyList<int> CitedRows { get; }

    internal CourseKnowledge Course { get; }

    /// <summary>Whether the row of a number was offered to the draft's category; where categories share a call, each has its own rows.</summary>
    internal Predicate<int> IsOffered { get; init; } = _ => true;

    private static IReadOnlyList<int> Existing(IReadOnlyList<int> rows, int count) => rows is [var only]
        ? only >= 1 && only <= count ? rows : []
        : [.. rows.Distinct().Where(row => row >= 1 && row <= count).Order()];

    private static LanguageProfile Unknown(GenerationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new LanguageProfile { Tag = request.InstructionLanguage, Name = request.InstructionLanguage };
    }
}
