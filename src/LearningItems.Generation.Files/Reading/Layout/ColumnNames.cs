namespace LearningItems.Generation.Files;

/// <summary>Finds the fields that a header may name, in the tables of names and among the names of languages.</summary>
internal static class ColumnNames
{
    private static readonly HashSet<string> Fillers = ["the", "of", "in", "a", "an", "your", "my", "de", "la", "le", "du", "der", "des", "auf", "en", "s"];

    private static readonly Dictionary<string, NameMatch> Table = Index(
        (ListField.Text, NameRank.Exact, TextColumnNames.Exact),
        (ListField.Reading, NameRank.Exact, ReadingColumnNames.Exact),
        (ListField.Gloss, NameRank.Exact, GlossColumnNames.Exact),
        (ListField.PartOfSpeech, NameRank.Exact, SideColumnNames.PartOfSpeech),
        (ListField.Sense, NameRank.Exact, SideColumnNames.Sense),
        (ListField.Level, NameRank.Exact, SideColumnNames.Level),
        (ListField.Id, NameRank.Exact, SideColumnNames.Id),
        (ListField.Aliases, NameRank.Exact, SideColumnNames.Aliases),
        (LevelTags.Field, NameRank.Vague, SideColumnNames.Tags),
        (ListField.Reading, NameRank.Language, ReadingColumnNames.Vague),
        (ListField.Reading, NameRank.Language, ReadingColumnNames.OfCharacters),
        (ListField.Text, NameRank.Vague, TextColumnNames.Vague),
        (ListField.Gloss, NameRank.Vague, GlossColumnNames.Vague),
        (ListField.Text, NameRank.Leftover, TextColumnNames.Leftover));

    private static readonly HashSet<string> OfSomethingElse = [.. SideColumnNames.OfSomethingElse.Select(HeaderName.Fold)];

    /// <summary>The field a header names where no language is known, or null.</summary>
    public static string? FieldOf(string header) =>
        Find(header, ListLanguages.Unknown) is [{ Rank: not NameRank.Leftover } match, ..] && match.Field != LevelTags.Field ? match.Field : null;

    /// <summary>The fields that a header may name, best first; none where it says nothing.</summary>
    public static IReadOnlyList<NameMatch> Find(string header, ListLanguages languages)
    {
        // A level is a cell of a level column, however much it looks like a name with a number.
        if (HeaderName.IsOfIndex(header) || ProficiencyLevel.TryParse(header, out _))
        {
            return [];
        }

        var whole = HeaderName.Fold(header);
        var outside = HeaderName.Fold(HeaderName.WithoutBrackets(header));
        return Whole(whole, languages) ?? Whole(outside, languages) ?? Whole(HeaderName.WithoutNumber(outside), languages) ?? Parts(header, languages);
    }

    private static IReadOnlyList<NameMatch>? Whole(string folded, ListLanguages languages) =>
        folded.Length == 0 ? null
        : Table.TryGetValue(folded, out var match) ? [match]
        : languages.Named(folded) is { } language ? languages.FieldsOf(language)
        : null;

    private static IReadOnlyList<NameMatch> Parts(string header, ListLanguages languages)
    {
        var words = Unjoined(HeaderName.Words(header)).ToList();
        if (words.Exists(OfSomethingElse.Contains))
        {
            return [];
        }

        // A tag of two letters is one at the end only: traduction_fr, meaning (en).
        var isNamed = words.Select((word, index) => (word.Length > 2 || (index > 0 && index == words.Count - 1 && word.Length == 2)) && languages.Named(word) is not null).ToList();
        var named = words.Where((_, index) => isNamed[index]).Select(languages.Named).FirstOrDefault();
        var others = words.Where((word, index) => !isNamed[index] && !Fillers.Contains(word) && !word.All(char.IsDigit)).ToList();
        if (others.Count == 0)
        {
            return named is null ? [] : languages.FieldsOf(named);
        }

        return FieldOfWords(others) is { } field ? [InLanguage(field, named, languages)]
            : Table.TryGetValue(HeaderName.WithoutNumber(others[^1]), out var last) && last is { Rank: NameRank.Exact, Field: ListField.Reading or ListField.Gloss } ? [new NameMatch(last.Field, NameRank.Leftover)] // selected pinyin, simple definition
            : [];
    }

    // The last word says what it is – "word meaning" is a meaning – if the others are no unknown ones.
    private static string? FieldOfWords(List<string> words) =>
        Table.TryGetValue(string.Concat(words), out var joined) ? joined.Field
        : words.TrueForAll(word => Table.ContainsKey(HeaderName.WithoutNumber(word))) ? Table[HeaderName.WithoutNumber(words[^1])].Field
        : null;

    private static NameMatch InLanguage(string field, string? language, ListLanguages languages)
    {
        // "English word" beside "Chinese word" is the meaning.
        var isOfLearner = language is not null && language == languages.Learner && language != languages.Taught;
        var isOther = language is not null && language != languages.Learner && language != languages.Taught && languages.Taught is not null;
        return field == ListField.Text && (isOfLearner || isOther)
            ? new NameMatch(ListField.Gloss, isOfLearner ? NameRank.Close : NameRank.Leftover)
            : new NameMatch(field, field == ListField.Gloss && isOther ? NameRank.Leftover : NameRank.Close);
    }

    // 英文释义 is two words without a space between them.
    private static IEnumerable<string> Unjoined(IEnumerable<string> words) => words.SelectMany(word =>
        word[0] > '\u2E80' && LanguageNames.Unspaced.FirstOrDefault(name => word.Length > name.Length && word.StartsWith(name, StringComparison.Ordinal)) is { } prefix
            ? [prefix, word[prefix.Length..].TrimStart('の', '的')]
            : new[] { word });

    private static Dictionary<string, NameMatch> Index(params (string Field, NameRank Rank, IReadOnlyList<string> Names)[] table)
    {
        var index = new Dictionary<string, NameMatch>(StringComparer.Ordinal);
        foreach (var (field, rank, names) in table)
        {
            foreach (var name in names)
            {
                index.TryAdd(HeaderName.Fold(name), new NameMatch(field, rank));
            }
        }

        // In Dutch categorie is a theme; in French catégorie is what a word is.
        foreach (var (name, match) in index.Where(entry => entry.Value.Field != ListField.PartOfSpeech).ToList())
        {
            index.TryAdd(HeaderName.WithoutMarks(name), match);
        }

        return index;
    }
}
