namespace LearningItems.LoopbackModel;

/// <summary>A request that the format does not allow.</summary>
internal sealed class RejectedRequestException(string message) : Exception(message);
