namespace LearningItems.Offline.Phrasebook;

/// <summary>A word of a sample list.</summary>
/// <param name="Language">The language.</param>
/// <param name="Text">The word.</param>
/// <param name="Reading">Pinyin or kana; null where the list has none.</param>
/// <param name="Gloss">The meaning in English.</param>
/// <param name="PartOfSpeech">The part of speech in English.</param>
internal sealed record VocabularyEntry(string Language, string Text, string? Reading, string Gloss, string PartOfSpeech);
