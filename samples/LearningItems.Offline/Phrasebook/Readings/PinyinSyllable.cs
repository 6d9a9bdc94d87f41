namespace LearningItems.Offline.Phrasebook;

/// <summary>A syllable of Hanyu Pinyin.</summary>
/// <param name="Initial">Its initial as written; empty when it has none.</param>
/// <param name="Final">Its final; ü stands where it is sounded, also where u is written (qù).</param>
/// <param name="Tone">1 to 4; 0 for the neutral tone.</param>
/// <param name="IsErhua">Whether 儿 has merged into it.</param>
internal sealed record PinyinSyllable(string Initial, string Final, int Tone, bool IsErhua);
