namespace LearningItems.Generation;

/// <summary>The scripts (ISO 15924) that language profiles speak of.</summary>
[Flags]
public enum Scripts
{
    /// <summary>No script: letters of any script are accepted.</summary>
    None = 0,

    /// <summary>Latin.</summary>
    Latin = 1 << 0,

    /// <summary>Chinese characters, hanzi and kanji, with 々 and 〇.</summary>
    Han = 1 << 1,

    /// <summary>Hiragana.</summary>
    Hiragana = 1 << 2,

    /// <summary>Katakana, with the long-vowel mark.</summary>
    Katakana = 1 << 3,

    /// <summary>Hangul.</summary>
    Hangul = 1 << 4,

    /// <summary>Cyrillic.</summary>
    Cyrillic = 1 << 5,

    /// <summary>Arabic, with the Persian and Urdu letters.</summary>
    Arabic = 1 << 6,

    /// <summary>Devanagari.</summary>
    Devanagari = 1 << 7,

    /// <summary>Thai.</summary>
    Thai = 1 << 8,

    /// <summary>Greek.</summary>
    Greek = 1 << 9,

    /// <summary>Hebrew.</summary>
    Hebrew = 1 << 10,

    /// <summary>Any other script.</summary>
    Other = 1 << 11,
}
