namespace LearningItems.Generation.Files;

/// <summary>The language taught, as far as it is known, and the learner's.</summary>
internal sealed record ListLanguages
{
    private readonly string? _taughtTag;
    private readonly string _learnerTag;

    public ListLanguages(string? taught, string? learner)
    {
        _taughtTag = string.IsNullOrWhiteSpace(taught) ? null : taught;
        _learnerTag = string.IsNullOrWhiteSpace(learner) ? "en" : learner;
        Taught = Primary(_taughtTag);
        Learner = Primary(_learnerTag)!;
    }

    /// <summary>No language taught is known, and the learner reads English.</summary>
    public static ListLanguages Unknown { get; } = new(taught: null, learner: null);

    /// <summary>The primary subtag of the language taught; null when nobody said which that is.</summary>
    public string? Taught { get; }

    /// <summary>The primary subtag of the learner's language.</summary>
    public string Learner { get; }

    /// <summary>Whether Chinese is taught in traditional characters.</summary>
    public bool IsTraditional => CellLanguage.IsTraditional(_taughtTag);

    /// <summary>The language whose name a folded header is; null for any other text.</summary>
    public string? Named(string folded) =>
        folded.Length == 0 ? null
        : _taughtTag is not null && LanguageNames.IsNameOf(_taughtTag, folded) ? Taught
        : LanguageNames.IsNameOf(_learnerTag, folded) ? Learner
        : LanguageNames.TagOf(folded);

    /// <summary>Whether a folded header is the learner's language, where another one is taught.</summary>
    public bool IsNameOfLearner(string folded) => Taught is not null && Taught != Learner && Named(folded) == Learner;

    /// <summary>Whether a header is the very tag of the language taught: <c>pl</c> is no word of Polish.</summary>
    public bool IsTagTaught(string header) => Taught is not null && (header == Taught || header == _taughtTag);

    /// <summary>What a column of this language is: words where it is taught, meanings where it is the learner's.</summary>
    public IReadOnlyList<NameMatch> FieldsOf(string language)
    {
        if (language == Taught)
        {
            // English taught in English: a second column of it explains the first.
            return language == Learner ? [Words, new(ListField.Gloss, NameRank.Leftover)] : [Words];
        }

        return language == Learner ? [Meanings, .. Taught is null ? LeftoverWords : []]
            : Taught is null ? [Words, new(ListField.Gloss, NameRank.Leftover)]
            : [new(ListField.Gloss, NameRank.Leftover)];
    }

    private static NameMatch Words => new(ListField.Text, NameRank.Language);

    private static NameMatch Meanings => new(ListField.Gloss, NameRank.Language);

    private static NameMatch[] LeftoverWords => [new(ListField.Text, NameRank.Leftover)];

    // Chinese is taught under several tags, and a list says Chinese to all of them.
    private static string? Primary(string? tag) => CellLanguage.Of(tag) is var primary && primary is "no" or "nn" ? "nb" : primary;
}
