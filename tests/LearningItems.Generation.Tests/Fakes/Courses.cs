using LearningItems.Generation.Profiles;

namespace LearningItems.Generation.Tests.Fakes;

/// <summary>What a run knows of its course, for drafts that are looked at outside a run.</summary>
internal static class Courses
{
    public static CourseKnowledge Knowledge(GenerationRequest request, LanguageProfile language) => new(
        request, language, LanguageProfiles.Find(request.InstructionLanguage, []), LanguageProfiles.FunctionWords, CharacterComponents.Common);
}
