using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using LearningItems.Generation.Languages;
using LearningItems.Generation.Profiles;

namespace LearningItems.Generation.Planning;

/// <summary>Checks a request before anything is planned: every fault at once, each with its value and what would be right.</summary>
internal static partial class RequestValidation
{
    private const int LongestStyle = 4000;
    private const int LongestTag = 35; // RFC 5646, section 4.4.1: what every implementation should take

    public static void ThrowIfInvalid(GenerationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        InvalidGenerationRequestException.ThrowIfAny([.. FaultsOf(request)]);
    }

    /// <summary>Every fault of a request, each with its value and what would be right.</summary>
    public static IEnumerable<string> FaultsOf(GenerationRequest request)
    {
        if (!IsLanguageTag(request.Language))
        {
            yield return $"Language '{request.Language}' is no language tag; use one such as zh, ja or pt-BR.";
        }

        if (!IsLanguageTag(request.InstructionLanguage))
        {
            yield return $"InstructionLanguage '{request.InstructionLanguage}' is no language tag; use one such as en or de.";
        }

        if (request.Level is null)
        {
            yield return "Level is missing; use ProficiencyLevel.Parse(\"HSK1\") or the like.";
        }

        if (request.Level is not null && ProficiencyScale.LanguageOf(request.Level) is { } language && IsLanguageTag(request.Language)
            && !string.Equals(LanguageTags.LanguageOf(LanguageTags.Canonical(request.Language)), language, StringComparison.OrdinalIgnoreCase))
        {
            yield return $"Level '{request.Level}' is of a scale for {LanguageProfiles.NameOf(language)} ({language}), and Language is '{request.Language}'; use a CEFR level (A1 to C2) or the language's own.";
        }

        if (request.ExamplesPerItem is < 2 or > 5)
        {
            yield return $"ExamplesPerItem is {request.ExamplesPerItem}; 2 to 5 are possible.";
        }

        if (request.HouseStyle?.Length > LongestStyle)
        {
            yield return $"HouseStyle has {request.HouseStyle.Length} characters; at most {LongestStyle} are sent with every call.";
        }

        if (request.Sources.Any(source => source?.Text is null))
        {
            yield return "Sources has an entry that is null or has no text.";
        }

        foreach (var source in request.Sources.Where(source => source?.Text is not null && !IsUnicode(source)))
        {
            yield return $"The source '{source.Text}' has half a surrogate pair in its text, reading, gloss or sense; that is no Unicode text.";
        }

        foreach (var (one, other) in SameIdsOfDifferentSources(request.Sources))
        {
            yield return $"The id '{one.Id}' is that of two sources, '{one.Text}' and '{other.Text}'. Give each its own id, or none.";
        }

        if (request.ExistingItems.Any(item => item?.TargetItem is null || !IsUnicode(item.TargetItem)))
        {
            yield return "ExistingItems has an entry that is null or whose target is no Unicode text.";
        }

        if (request.Reviewed is { } reviewed && (reviewed.Items.Any(item => item?.Item is null) || reviewed.AskedAgain.Any(wish => wish?.Item?.Item is null) || reviewed.Settled.Any(entry => entry?.SourceId is null)))
        {
            yield return "Reviewed has an entry that is null or has no item; make it with ReviewDecisions.ToRequest.";
        }

        if (request.Categories.Contains(default))
        {
            yield return "Categories has an entry without a name.";
        }
    }

    private static IEnumerable<(SourceItem One, SourceItem Other)> SameIdsOfDifferentSources(IEnumerable<SourceItem> sources) => sources
        .Where(source => !string.IsNullOrEmpty(source?.Id))
        .GroupBy(source => source.Id)
        .SelectMany(same => same.Skip(1).Where(other => other.Text != same.First().Text || other.Kind != same.First().Kind).Take(1).Select(other => (same.First(), other)));

    private static bool IsUnicode(SourceItem source) =>
        new[] { source.Text, source.Reading, source.Gloss, source.Sense, source.PartOfSpeech }.All(text => text is null || IsUnicode(text));

    private static bool IsUnicode(string text)
    {
        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var read) != OperationStatus.Done)
            {
                return false;
            }

            rest = rest[read..];
        }

        return true;
    }

    private static bool IsLanguageTag(string? tag) => tag?.Length <= LongestTag && LanguageTag().IsMatch(tag);

    // The shape of BCP 47 tags (RFC 5646, section 2.1): subtags of up to eight letters and digits, the first of letters.
    [GeneratedRegex(@"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LanguageTag();
}
