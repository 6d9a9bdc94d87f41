using System.Collections.Frozen;
using System.Text;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Languages.Spelling;

/// <summary>
/// The commonest words of many languages, each with the languages of a course that have it too: <c>hoje</c> is Portuguese and no Spanish, <c>come</c> is English
/// and Spanish and Italian.
/// </summary>
/// <remarks>Written by hand; common-words.txt says by which dictionaries the words were checked. Held by <c>CommonWordsTests</c>.</remarks>
internal sealed class CommonWords
{
    private const int SlotsOfPart = 64;
    private const string Resource = "LearningItems.Generation.Languages.Spelling.common-words.txt";

    private static readonly Lazy<CommonWords> Table = new(Read);

    private readonly List<(string Tag, string Name)> _languages = [];
    private readonly List<string> _courses = [];
    private readonly FrozenDictionary<string, int> _numbers;
    private readonly int[] _likeliest;
    private readonly WordIndex _words;
    private readonly ulong[] _of;
    private readonly ulong[] _alsoIn;

    // Of each course, a bit for each slot of which its language lacks some word: most words of a right text are told by this alone.
    private readonly ulong[][] _lacking;

    private CommonWords(IEnumerable<string> lines)
    {
        var entries = new Dictionary<string, (ulong Of, ulong AlsoIn)>(StringComparer.OrdinalIgnoreCase);
        var writtenAlike = 0UL;
        foreach (var line in lines)
        {
            switch (line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                case ["courses", .. var courses]:
                    _courses.AddRange(courses);
                    writtenAlike = courses.Aggregate(0UL, (bits, tag) => bits | BitOf(tag));
                    break;
                case ["=", var tag, .. var name]:
                    _languages.Add((tag, string.Join(' ', name)));
                    break;
                case var parts:
                    Add(entries, parts, ~writtenAlike);
                    break;
            }
        }

        _numbers = _courses.Select((tag, number) => (tag, number)).ToFrozenDictionary(course => course.tag, course => course.number, StringComparer.Ordinal);
        _likeliest = [.. Enumerable.Range(0, _languages.Count).OrderByDescending(language => _languages[language].Tag == "en").ThenByDescending(language => _numbers.ContainsKey(_languages[language].Tag))];
        _words = new WordIndex(entries.Keys);
        (_of, _alsoIn) = (new ulong[_words.Count], new ulong[_words.Count]);
        _lacking = [.. _courses.Select(_ => new ulong[(_words.Slots / SlotsOfPart) + 1])];
        foreach (var (word, entry) in entries)
        {
            var at = _words.Find(word);
            (_of[at], _alsoIn[at]) = entry;
            for (int course = 0, slot = _words.SlotOf(word); course < _courses.Count; course++)
            {
                _lacking[course][slot / SlotsOfPart] |= (~entry.AlsoIn >> course & 1) << slot;
            }
        }
    }

    public static CommonWords All => Table.Value;

    /// <summary>The languages whose words are known, with their English names.</summary>
    public IReadOnlyList<(string Tag, string Name)> Languages => _languages;

    /// <summary>The languages of which is known whether they have the words of the others.</summary>
    public IReadOnlyList<string> Courses => _courses;

    public IReadOnlyList<string> Words => _words.Words;

    /// <summary>The number of the language a course teaches; -1 where nothing is known of it.</summary>
    public int CourseOf(string tag)
    {
        for (var end = tag.Length; end > 0; end = tag.LastIndexOf('-', end - 1))
        {
            if (_numbers.TryGetValue(tag[..end], out var number))
            {
                return number; // of sr-Cyrl what is known of sr
            }
        }

        return -1;
    }

    /// <summary>How many words of a text are of other languages alone; right texts have next to none.</summary>
    public int CountForeign(int course, ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var word in new WordsOf(text))
        {
            count += ForeignTo(course, word) != 0 ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether a word is a common one that the language taught has.</summary>
    public bool IsOwn(int course, ReadOnlySpan<char> word) => _words.Find(word) is >= 0 and var at && (_alsoIn[at] >> course & 1) != 0;

    /// <summary>How many words of a text are none of the language taught, and some of another that is named.</summary>
    public int CountForeign(int course, ReadOnlySpan<char> text, string tag)
    {
        var (language, count) = (_languages.FindIndex(other => other.Tag == tag), 0);
        foreach (var word in new WordsOf(text))
        {
            count += language >= 0 && (ForeignTo(course, word) >> language & 1) != 0 ? 1 : 0;
        }

        return count;
    }

    /// <summary>The languages that a word is of, a bit for each, where the language taught does not have it; 0 where it does, or where the word is unknown.</summary>
    public ulong ForeignTo(int course, ReadOnlySpan<char> word) =>
        Lacks(course, _words.SlotOf(word)) && _words.Find(word) is >= 0 and var at && (_alsoIn[at] >> course & 1) == 0 ? _of[at] : 0;

    private bool Lacks(int course, int slot) => (_lacking[course][slot / SlotsOfPart] >> slot & 1) != 0;

    /// <summary>The language that most of some words are of, and how many of them; of several English, and one that is taught, rather than another.</summary>
    /// <param name="languages">Of each word, the languages it is of, as <see cref="ForeignTo"/> tells them.</param>
    public (string Name, int Words) Commonest(ReadOnlySpan<ulong> languages)
    {
        var (most, best) = (0, 0);
        foreach (var language in _likeliest)
        {
            var count = 0;
            foreach (var of in languages)
            {
                count += (int)(of >> language & 1);
            }

            (most, best) = count > most ? (count, language) : (most, best);
        }

        return (_languages[best].Name, most);
    }

    // A line: the languages of a course that have its words too, a colon, the words. Of words in another script nothing is known.
    private void Add(Dictionary<string, (ulong Of, ulong AlsoIn)> entries, string[] parts, ulong unknown)
    {
        var colon = Array.IndexOf(parts, ":");
        var alsoIn = parts[..colon].Aggregate(unknown, (bits, tag) => bits | BitOf(tag));
        if (_courses.IndexOf(_languages[^1].Tag) is >= 0 and var own)
        {
            alsoIn |= 1UL << own;
        }

        foreach (var word in parts[(colon + 1)..])
        {
            var (of, also) = entries.GetValueOrDefault(word);
            entries[word] = (of | (1UL << (_languages.Count - 1)), also | alsoIn);
        }
    }

    private ulong BitOf(string tag) => _courses.IndexOf(tag) is >= 0 and var at ? 1UL << at : throw new FormatException($"'{tag}' in {Resource} is no language of a course.");

    private static CommonWords Read()
    {
        using var stream = typeof(CommonWords).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                lines.Add(line);
            }
        }

        return new CommonWords(lines);
    }
}
