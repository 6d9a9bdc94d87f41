using LearningItems.Generation.Testing;

namespace LearningItems.Offline.Phrasebook;

/// <summary>A sentence of the phrasebook, cut into words.</summary>
/// <param name="Sentence">The sentence with its translation.</param>
/// <param name="Words">Its words in order, each with its reading.</param>
/// <param name="GrammarPoints">The ids of the grammar points it shows.</param>
internal sealed record PhrasebookSentence(Sentence Sentence, IReadOnlyList<ReadWord> Words, IReadOnlyList<string> GrammarPoints);

/// <summary>A word as it is read in a place.</summary>
/// <param name="Text">The word.</param>
/// <param name="Reading">Its reading there.</param>
internal sealed record ReadWord(string Text, string Reading);
