using LearningItems.Generation;

namespace LearningItems.Cli.Display;

/// <summary>Why a category is skipped, in the words of the options where the library names a property of the request.</summary>
internal static class SkippedReason
{
    public static string Of(GenerationRequest request, LearningItemCategory category, string reason) =>
        category == LearningItemCategory.Cultural && string.IsNullOrWhiteSpace(request.Topic) ? "no --topic was given to write about" : reason;
}
