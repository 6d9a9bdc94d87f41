using System.Text.Json;
using LearningItems.Generation.Assembly;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Strategies;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Tests.Assembly;

/// <summary>Drafts, and the items made of them.</summary>
internal static class Drafts
{
    public static readonly DateTimeOffset Now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    public static LearningItemDraft OnePerSource { get; } = new()
    {
        Rows = [1],
        Word = "爱",
        Reading = "ài",
        Definition = "to love; stronger than 喜欢",
        Examples = [new LearningItemExample { Text = "我爱你。" }, new LearningItemExample { Text = "他爱吃鱼。" }],
    };

    public static LearningItemDraft Pattern { get; } = OnePerSource with { Rows = [2, 1], Word = string.Empty, Target = "太好了", Reading = "tài hǎo le" };

    public static LearningItemDraft With(this LearningItemDraft draft, string field, string value) => draft with
    {
        Fields = new Dictionary<string, JsonElement>(draft.Fields) { [field] = JsonSerializer.SerializeToElement(value) },
    };

    public static GeneratedItem Assemble(SourceItem source, LearningItemDraft? draft = null, string language = "zh") =>
        Assemble(new VocabStrategy(), [source], draft ?? OnePerSource, Sources.Request([]) with { Language = language });

    public static GeneratedItem Assemble(LearningItemStrategy strategy, IReadOnlyList<SourceItem> rows, LearningItemDraft draft, GenerationRequest? request = null)
    {
        request ??= Sources.Request([]);
        var identified = rows.Select(row => row with { Id = row.Id ?? row.Text }).ToList();
        var context = new DraftContext(draft, strategy, Courses.Knowledge(request, LanguageProfiles.Find(request.Language, [])), identified);
        return new ItemAssembler(request, Now, []).Assemble(context, [.. context.Sources.Select(source => new Source(source, source.Id!))], strategy.FeatureOf(draft), [Finding.Warning("w", "look at it")], new Provenance("model-1", "hash"));
    }
}
