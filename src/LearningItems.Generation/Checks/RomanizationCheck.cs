using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// A target with Han characters carries a romanization in Latin letters, from the source or from the model, where the language
/// has one.
/// </summary>
internal sealed class RomanizationCheck : IDraftCheck
{
    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        if (context.Language.Romanization is not { } scheme || context.Strategy.NamesTargetInInstructionLanguage || !ScriptOf.Any(context.Target, Scripts.Han))
        {
            return;
        }

        var fromSource = context.IsOnePerSource && context.Sources is [var source] && Romanization.Is(source.Reading);
        if (!fromSource && !Romanization.Is(context.Draft.Reading))
        {
            findings.Add(Finding.Error(FindingCodes.MissingRomanization, $"'{context.Target}' needs its reading in {scheme}, not '{context.Draft.Reading}'."));
        }
    }
}
