using System.Text.RegularExpressions;
using LearningItems.Generation;
using LearningItems.Web.Safety;

namespace LearningItems.Web.Lists;

/// <summary>The form with a list: a file or a text, and what is wanted of it.</summary>
internal static partial class ListForm
{
    public const string File = "file";
    public const string Text = "text";
    public const string Language = "language";
    public const string InstructionLanguage = "instruction_language";
    public const string Level = "level";
    public const string Kind = "kind";
    public const string Category = "category";
    public const string Topic = "topic";

    // A topic is a few words of the prompt.
    private const int LongestTopic = 200;

    /// <exception cref="RefusedException">A field lacks, or says what cannot be.</exception>
    public static ListSettings Settings(IFormCollection form) => new()
    {
        Language = Tag(form, Language, "The language taught"),
        InstructionLanguage = Tag(form, InstructionLanguage, "The language of the learner"),
        Level = ProficiencyLevel.TryParse(form[Level], out var level)
            ? level
            : throw RefusedException.Malformed($"The level is '{Beginning(form[Level])}'; give one of {ProficiencyLevel.KnownLevels}."),
        Kind = form[Kind].ToString() switch
        {
            "" or "vocabulary" => SourceKind.Vocabulary,
            "grammar" => SourceKind.Grammar,
            var other => throw RefusedException.Malformed($"The list has '{Beginning(other)}'; it has vocabulary or grammar."),
        },
        Categories = [.. form[Category].OfType<string>().Distinct().Select(Known)],
        Topic = TopicOf(form),
    };

    /// <summary>Where the list is; the caller disposes of it.</summary>
    /// <exception cref="RefusedException">There is none, or one of each kind, or it is too large.</exception>
    public static Stream Content(IFormCollection form, long most)
    {
        var file = form.Files.GetFile(File) is { Length: > 0 } sent ? sent : null;
        var text = form[Text].ToString();
        if (file is null == string.IsNullOrWhiteSpace(text))
        {
            throw RefusedException.Malformed(file is null ? "There is no list: choose a file, or paste the words." : "There is a file and a text beside it; send one of them.");
        }

        var content = file?.OpenReadStream() ?? new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text), writable: false);
        return content.Length <= most ? content : throw new RefusedException(StatusCodes.Status413PayloadTooLarge, $"The list has {content.Length:N0} bytes, and this server takes {most:N0}; divide it.");
    }

    private static string Tag(IFormCollection form, string field, string name)
    {
        var tag = form[field].ToString().Trim();
        return LanguageTag().IsMatch(tag) ? tag : throw RefusedException.Malformed($"{name} is '{Beginning(tag)}'; give a BCP 47 tag, such as zh, ja or pt-BR.");
    }

    private static LearningItemCategory Known(string name) => LearningItemCategory.BuiltIn.FirstOrDefault(category => category.Value == name) is { Value.Length: > 0 } known
        ? known
        : throw RefusedException.Malformed($"There is no category '{Beginning(name)}'; known are {string.Join(", ", LearningItemCategory.BuiltIn)}.");

    private static string? TopicOf(IFormCollection form) => form[Topic].ToString().Trim() switch
    {
        "" => null,
        { Length: > LongestTopic } => throw RefusedException.Malformed($"The topic has more than {LongestTopic} characters; give a few words."),
        var topic => topic,
    };

    private static string Beginning(string? text) => text is { Length: > 30 } ? $"{text[..30]}…" : text ?? string.Empty;

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LanguageTag();
}
