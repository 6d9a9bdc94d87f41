namespace LearningItems.Generation.Files;

/// <summary>What a bracket in a word is.</summary>
internal enum BracketMeaning
{
    /// <summary>Not understood, or a part of the word as it is written: it stays.</summary>
    Keep,

    /// <summary>A part that the word may have or not: 没（有）, colo(u)r.</summary>
    Optional,

    /// <summary>An ending that makes another form: amigo(a), Student(in).</summary>
    Ending,

    /// <summary>Another spelling or form: 国家 [國家], beau (belle).</summary>
    OtherForm,

    /// <summary>好（形）</summary>
    PartOfSpeech,

    /// <summary>得（děi）</summary>
    Reading,

    /// <summary>bank (money)</summary>
    Sense,

    /// <summary>Example, pronoun, gender or number: 第（第二）, (sich) anmelden, Leute (Pl.).</summary>
    Note,
}
