namespace LearningItems.Generation.Languages.Mandarin;

/// <summary>A syllable of a reading.</summary>
/// <param name="Start">Where its letters begin among those of the reading.</param>
/// <param name="Length">How many letters it has without a final r.</param>
/// <param name="Tone">Its tone, 1 to 4; 0 for the neutral tone.</param>
/// <param name="HasR">Whether an r-ending is added.</param>
internal readonly record struct PinyinSyllable(int Start, int Length, int Tone, bool HasR);
