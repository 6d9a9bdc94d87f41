using LearningItems.Generation.Text;
using LearningItems.Generation.Work;

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
            .Where(item => ExistingItems.MayShareContent(item, request))
            .ToLookup(item => (item.Category, TextKey.Of(item.TargetItem, caseRule)));
    }

    /// <summary>The existing item that teaches the source in the category; null when there is none.</summary>
    public LearningItem? Teaching(Source source, LearningItemCategory category) =>
        NamedAs(source, category) is { } named && IsOf(named, source) ? named
        : _byTarget[(category, TextKey.Of(source.Text, _caseRule))].FirstOrDefault(item => ReadingsAgree(item.Romanization, source.Item.Reading) && Agree(item.SenseGloss, source.Item.Sense));

    /// <summary>
    /// The existing item that has the id which the source would give and teaches something else: a list that numbers its words anew.
    /// </summary>
    public LearningItem? Clashing(Source source, LearningItemCategory category) =>
        NamedAs(source, category) is { } named && !IsOf(named, source) ? named : null;

    private LearningItem? NamedAs(Source source, LearningItemCategory category) =>
        _byId.Count == 0 ? null : _byId.GetValueOrDefault(ItemIdentity.OfSourceItem(_request, category, source.Id));

    private bool IsOf(LearningItem item, Source source) => TextKey.Of(item.TargetItem, _caseRule) == TextKey.Of(source.Text, _caseRule);

    // たべる and taberu cannot be compared, and nǐhǎo is nǐ hǎo.
    private bool ReadingsAgree(string? one, string? other) =>
        one is null || other is null || ScriptOf.Any(one, Scripts.Latin) != ScriptOf.Any(other, Scripts.Latin) || Agree(Solid(one), Solid(other));

    private static string Solid(string reading) => reading.Replace(" ", string.Empty, StringComparison.Ordinal);

    private bool Agree(string? one, string? other) =>
        string.IsNullOrWhiteSpace(one) || string.IsNullOrWhiteSpace(other) || TextKey.Of(one, _caseRule) == TextKey.Of(other, _caseRule);
}
