using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// An idiom means something else than its words say. A compound that a model calls an idiom – 打电话, "to make a phone call" –
/// has nothing figurative to tell.
/// </summary>
internal sealed class LiteralDiffersFromFigurative : IDraftCheck
{
    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var (literal, figurative) = (context.Draft.Field("literal"), context.Draft.Field("figurative"));
        if (string.IsNullOrWhiteSpace(figurative) || TextKey.Of(literal) == TextKey.Of(figurative))
        {
            findings.Add(Finding.Error(FindingCodes.NotFigurative, $"'{context.Target}' means what its words say ('{literal}'): it is not an idiom."));
        }
    }
}
