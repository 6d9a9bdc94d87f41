using LearningItems.Fleet.Safety;
using LearningItems.Generation;
using LearningItems.Generation.Files;

namespace LearningItems.Fleet.Endpoints;

/// <summary>A form with a list file, its languages, its level and what is wanted of it: the fields of the web sample, and <c>tenant</c> and <c>id</c>.</summary>
internal static class ListForm
{
    public static async Task<(NewJob Job, GenerationRequest Request)> ReadAsync(HttpRequest http, CancellationToken cancellationToken)
    {
        if (!http.HasFormContentType)
        {
            throw new RefusedException(StatusCodes.Status415UnsupportedMediaType, "Send multipart/form-data with the list as 'file'.");
        }

        var form = await http.ReadFormAsync(cancellationToken);
        var file = form.Files.GetFile("file") ?? throw RefusedException.Malformed("There is no list: send it as 'file'.");
        var level = ProficiencyLevel.TryParse(form["level"], out var known) ? known : throw RefusedException.Malformed($"The level is one of {ProficiencyLevel.KnownLevels}.");
        var (language, learner) = (Field(form, "language"), Field(form, "instruction_language") is { Length: > 0 } told ? told : "en");
        var kind = Field(form, "kind") == "grammar" ? SourceKind.Grammar : SourceKind.Vocabulary;
        await using var content = file.OpenReadStream();
        var list = await WordListReader.ReadAsync(content, new WordListOptions { Language = language, InstructionLanguage = learner, Level = level, Kind = kind }, cancellationToken);
        var topic = Field(form, "topic") is { Length: > 0 } named ? named : null;
        var request = new GenerationRequest
        {
            Language = language,
            InstructionLanguage = learner,
            Level = level,
            Sources = list.Sources,
            Categories = [.. form["category"].OfType<string>().Distinct().Select(Category)],
            Topic = topic,
            Scenario = topic is null ? null : $"a conversation about {topic}",
        };
        var tenant = Field(form, "tenant");
        return (new NewJob { Id = Field(form, "id") is { Length: > 0 } id ? id : null, Tenant = tenant.Length > 0 ? tenant : "default" }, request);
    }

    private static string Field(IFormCollection form, string name) => form[name].ToString().Trim();

    private static LearningItemCategory Category(string name) => LearningItemCategory.BuiltIn.FirstOrDefault(category => category.Value == name) is { Value.Length: > 0 } known
        ? known
        : throw RefusedException.Malformed($"A category is one of {string.Join(", ", LearningItemCategory.BuiltIn)}.");
}
