namespace LearningItems.Offline.Phrasebook;

/// <summary>A part of characters, with characters it stands in, in the form written there.</summary>
/// <param name="Sign">The part.</param>
/// <param name="Name">Its name in English.</param>
/// <param name="Characters">Characters it stands in.</param>
internal sealed record CharacterComponent(string Sign, string Name, string Characters);
