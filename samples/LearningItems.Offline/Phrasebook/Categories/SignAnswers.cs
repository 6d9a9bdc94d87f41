using System.Text;
using LearningItems.Generation.Testing;

namespace LearningItems.Offline.Phrasebook;

/// <summary>Components that characters of the rows share and, in Japanese, kana with a use of their own; those of most rows first.</summary>
internal sealed class SignAnswers(SampleLibrary library) : IAnswers
{
    private const int FewestRows = 2;
    private const int FewestCharacters = 2;

    private static readonly (string Sign, string Name, string Note)[] Kana =
    [
        ("っ", "small tsu", "Small っ doubles the consonant after it."),
        ("ッ", "small tsu in katakana", "Small ッ doubles the consonant after it."),
        ("ー", "long-vowel mark", "The mark ー makes the vowel before it long; it stands in katakana words above all."),
        ("ゃ", "small ya", "Small ゃ joins the sign before it to one beat."),
        ("ゅ", "small yu", "Small ゅ joins the sign before it to one beat."),
        ("ょ", "small yo", "Small ょ joins the sign before it to one beat."),
        ("ャ", "small ya in katakana", "Small ャ joins the sign before it to one beat."),
        ("ュ", "small yu in katakana", "Small ュ joins the sign before it to one beat."),
        ("ョ", "small yo in katakana", "Small ョ joins the sign before it to one beat."),
    ];

    public IEnumerable<StandInItem> Answer(AskedWork work)
    {
        var japanese = work.Language == CourseLanguage.Japanese;
        if (!japanese && !CourseLanguage.IsChinese(work.Language))
        {
            return [];
        }

        var components = library.Components.Select(component => OfComponent(component, work));
        return components.Concat(japanese ? Kana.Select(sign => OfKana(sign, work)) : []).OfType<StandInItem>().OrderByDescending(item => item.Rows.Count);
    }

    private StandInItem? OfComponent(CharacterComponent component, AskedWork work)
    {
        var rows = work.Rows.Where(row => Characters(row.Text, component).Any()).ToList();
        var characters = rows.SelectMany(row => Characters(row.Text, component)).Distinct(StringComparer.Ordinal).ToList();
        if (rows.Count < FewestRows || characters.Count < FewestCharacters)
        {
            return null;
        }

        // A character that is no word of the rows has no gloss to translate it by.
        var words = SharedFeature.Words(rows, work, library).ToList();
        var single = work.WithTranslations ? [] : characters.Where(character => words.TrueForAll(word => word.Text != character)).Select(character => new Sentence(character, string.Empty));
        return SharedFeature.Item(
            work,
            rows,
            $"Component {component.Sign}: {component.Name}",
            $"{component.Sign}, {component.Name}, is a part of {string.Join(", ", characters)}.",
            words.Concat(single),
            $"component:{component.Sign}");
    }

    private StandInItem? OfKana((string Sign, string Name, string Note) kana, AskedWork work)
    {
        var rows = work.Rows.Where(row => row.Text.Contains(kana.Sign, StringComparison.Ordinal)).ToList();
        return rows.Count < FewestRows ? null : SharedFeature.Item(
            work, rows, $"Kana {kana.Sign}: {kana.Name}", kana.Note, SharedFeature.Words(rows, work, library), $"kana:{kana.Sign}");
    }

    private static IEnumerable<string> Characters(string text, CharacterComponent component) => text.EnumerateRunes()
        .Select((Rune rune) => rune.ToString()).Where(character => component.Characters.Contains(character, StringComparison.Ordinal));
}
