using LearningItems.Generation.Testing;
using LearningItems.Offline.Phrasebook;
using Microsoft.Extensions.AI;

namespace LearningItems.Offline;

/// <summary>A stand-in for a model that knows the sample lists and a phrasebook, for programs that are to work without a key.</summary>
public static class OfflineModel
{
    /// <summary>Reads the sample data beside the program.</summary>
    /// <returns>The client; it opens no connection.</returns>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    public static IChatClient Create() => new StandInChatClient(new SampleAnswers(SampleLibrary.Load()));
}
