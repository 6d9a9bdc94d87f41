namespace LearningItems.Generation.Checks;

/// <summary>
/// Makes the checks of a draft: grounding first, then the checks of every draft, then those of the language, of the category and of
/// the application.
/// </summary>
/// <param name="own">The application's checks, for the drafts of every category.</param>
/// <param name="ignoredCodes">Findings with these codes are dropped.</param>
internal sealed class DraftInspector(IEnumerable<IDraftCheck> own, IEnumerable<string> ignoredCodes)
{
    private static readonly GroundingCheck Grounding = new();
    private static readonly IDraftCheck[] Characters = [new CharactersCheck()];
    private static readonly IDraftCheck[] EveryDraft =
    [
        new ShapeCheck(), new NearExamplesCheck(), new DefinitionSubstanceCheck(), new DebrisCheck(), new ScriptCheck(), new LatinInTextCheck(), new MixedAlphabetsCheck(),
        new UnusedLettersCheck(), new FinalLettersCheck(), new SpellingCheck(), new SisterLanguageCheck(), new InlineGlossCheck(), new OffLanguageCheck(), new TargetInExamplesCheck(), new TargetSpellingCheck(), new GenderCheck(), new FactsCheck(), new DefinedWordCheck(),
        new RomanizationCheck(), new InstructionLanguageCheck(), new TranslationCheck(), new MeaningInTranslationCheck(), new NationalCharacterCheck(), new FieldCheck(), new LevelCheck(), new LeakageCheck(),
    ];

    private readonly IDraftCheck[] _own = [.. own];
    private readonly HashSet<string> _ignored = new(ignoredCodes, StringComparer.Ordinal);

    /// <summary>What the checks find. A check that throws becomes a warning: the draft is paid for and may well be right.</summary>
    public IReadOnlyList<Finding> Inspect(DraftContext context)
    {
        var findings = new List<Finding>();
        Grounding.Inspect(context, findings);
        if (findings.Count > 0)
        {
            return findings; // without its sources, nothing else can be said of the draft; so this finding cannot be ignored
        }

        Inspect(Characters, context, findings);
        if (findings.Count > 0 && !_ignored.Contains(findings[0].Code))
        {
            return findings; // what cannot be shown is written anew, whatever else is wrong with it
        }

        Inspect(EveryDraft, context, findings);
        Inspect(context.Language.Checks, context, findings);
        Inspect(context.Strategy.Checks, context, findings);
        Inspect(_own, context, findings);
        if (findings.Count > 0 && _ignored.Count > 0)
        {
            findings.RemoveAll(finding => _ignored.Contains(finding.Code));
        }

        return findings;
    }

    private static void Inspect(IReadOnlyList<IDraftCheck> checks, DraftContext context, List<Finding> findings)
    {
        for (var index = 0; index < checks.Count; index++)
        {
            var check = checks[index];
            try
            {
                check.Inspect(context, findings);
            }
#pragma warning disable CA1031 // a check may throw anything; the finding carries what it threw
            catch (Exception exception)
#pragma warning restore CA1031
            {
                findings.Add(Finding.Warning(FindingCodes.CheckFailed, $"{check.GetType().Name} threw {exception.GetType().Name}: {exception.Message}"));
            }
        }
    }
}
