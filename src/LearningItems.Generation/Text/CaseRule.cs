namespace LearningItems.Generation;

/// <summary>What a language's letter case means when two texts are compared.</summary>
public enum CaseRule
{
    /// <summary>Case carries no meaning: <c>Merci</c> and <c>merci</c> are the same word.</summary>
    Folded,

    /// <summary>Case tells words apart: German <c>Essen</c> (meal) and <c>essen</c> (to eat).</summary>
    Lexical,

    /// <summary>Case is folded with dotted and dotless i kept apart: Turkish and Azerbaijani.</summary>
    Turkic,
}
