using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// Every text is one that can be shown: no character that controls, reorders or hides text, and none longer than a learner reads. Where one is not,
/// nothing else is looked at. Lost characters and those of private use are found by <see cref="DebrisCheck"/>.
/// </summary>
internal sealed class CharactersCheck : IDraftCheck
{
    private const int LongestTarget = 200;
    private const int LongestExample = 500;
    private const int LongestField = 2_000;

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var draft = context.Draft;
        _ = IsWrong("word", draft.Word, LongestTarget, context, findings)
            || IsWrong("target", draft.Target, LongestTarget, context, findings)
            || IsWrong("reading", draft.Reading, LongestExample, context, findings)
            || IsWrong("definition", draft.Definition, longest: int.MaxValue, context, findings) // ShapeCheck tells of its length
            || AreExamplesWrong(context, findings)
            || AreFieldsWrong(context, findings);
    }

    private static bool AreExamplesWrong(DraftContext context, ICollection<Finding> findings)
    {
        var examples = context.Draft.Examples;
        for (var index = 0; index < examples.Count; index++)
        {
            if (IsWrong("example", examples[index].Text, LongestExample, context, findings) || IsWrong("translation", examples[index].Translation, LongestExample, context, findings))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreFieldsWrong(DraftContext context, ICollection<Finding> findings)
    {
        var fields = context.Draft.FieldValues.All;
        for (var index = 0; index < fields.Count; index++)
        {
            if (IsWrong(fields[index].Name, fields[index].Text, LongestField, context, findings))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWrong(string name, string text, int longest, DraftContext context, ICollection<Finding> findings)
    {
        if (text.Length > longest)
        {
            findings.Add(Finding.Error(FindingCodes.TextTooLong, $"The {name} has {text.Length} characters; at most {longest} are allowed."));
            return true;
        }

        if (UnusableCharacters.First(text) is { } what && !IsOfList(what, context.Rows))
        {
            findings.Add(Finding.Error(FindingCodes.UnusableCharacter, $"The {name} has {what}: write the bare text."));
            return true;
        }

        return false;
    }

    // What the list has and a model is shown, it repeats.
    private static bool IsOfList(string what, IReadOnlyList<SourceItem> rows) => UnusableCharacters.IsShown(what) && rows.Any(row => UnusableCharacters.First(row.Text) == what);
}
