using LearningItems.Generation.Assembly;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Planning;

/// <summary>
/// Finds the existing item that teaches a source already: one with the id this source would give, or – an item of another
/// origin – one of the same category whose target, and reading and sense where both have one, are the same.
/// </summary>
internal sealed class ExistingItemIndex
{
    private readonly GenerationRequest _request;
    private readonly CaseRule _caseRule;
    private readonly Dictionary<Guid, LearningItem> _byId = [];
    private readonly ILookup<(LearningItemCategory, string), LearningItem> _byTarget;

    public ExistingItemIndex(GenerationRequest request, CaseRule caseRule)
    {
        _request = request;
        _caseRule = caseRule;
        foreach (var item in request.ExistingItems)
        {
            _byId[item.Id] = item;
        }

        _byTarget = request.ExistingItems
            .Where(item => string.Equals(item.Language, request.Language, StringComparison.OrdinalIgnoreCase))
            .ToLookup(item => (item.Category, TextKey.Of(item.TargetItem, caseRule)));
    }

    public LearningItem? Teaching(SourceItem source, LearningItemCategory category) =>
        _byId.GetValueOrDefault(ItemIdentity.OfSourceItem(_request, category, source))
        ?? _byTarget[(category, TextKey.Of(source.Text, _caseRule))].FirstOrDefault(item => ReadingsAgree(item.Romanization, source.Reading) && Agree(item.SenseGloss, source.Sense));

    // たべる and taberu cannot be compared, and nǐhǎo is nǐ hǎo.
    private bool ReadingsAgree(string? one, string? other) =>
        one is null || other is null || ScriptOf.Any(one, Scripts.Latin) != ScriptOf.Any(other, Scripts.Latin) || Agree(Solid(one), Solid(other));

    private static string Solid(string reading) => reading.Replace(" ", string.Empty, StringComparison.Ordinal);

    private bool Agree(string? one, string? other) =>
        string.IsNullOrWhiteSpace(one) || string.IsNullOrWhiteSpace(other) || TextKey.Of(one, _caseRule) == TextKey.Of(other, _caseRule);
}
