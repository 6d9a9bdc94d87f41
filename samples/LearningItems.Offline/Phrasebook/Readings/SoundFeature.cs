namespace LearningItems.Offline.Phrasebook;

/// <summary>A sound feature that words may share.</summary>
/// <param name="Key">Its key, such as <c>tones:1-4</c>.</param>
/// <param name="Name">Its name in English.</param>
/// <param name="Note">What to know of it, a sentence.</param>
/// <param name="Contrast">What learners take it for; null where nothing stands out.</param>
internal sealed record SoundFeature(string Key, string Name, string Note, string? Contrast = null);
