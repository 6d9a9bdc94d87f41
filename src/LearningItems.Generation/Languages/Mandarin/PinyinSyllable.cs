namespace LearningItems.Generation.Languages.Mandarin;

/// <summary>A syllable of a reading.</summary>
/// <param name="Letters">Its letters without tone and final r, ü as v.</param>
/// <param name="Tone">Its tone, 1 to 4; 0 for the neutral tone.</param>
/// <param name="HasR">Whether an r-ending is added.</param>
internal readonly record struct PinyinSyllable(string Letters, int Tone, bool HasR);
