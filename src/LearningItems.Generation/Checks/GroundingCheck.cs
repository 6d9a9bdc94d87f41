using LearningItems.Generation.Languages.Spelling;

namespace LearningItems.Generation.Checks;

/// <summary>
/// The rows a draft cites exist in its call, and the word the draft echoes is that of its row: a reply whose rows slipped by one has the
/// right count and the wrong content.
/// </summary>
internal sealed class GroundingCheck : IDraftCheck
{
    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var rows = context.Draft.Rows;
        if (rows.Count == 0)
        {
            findings.Add(Finding.Error(FindingCodes.NoRows, "The item names no row it comes from."));
            return;
        }

        for (var index = 0; index < rows.Count; index++)
        {
            if (rows[index] < 1 || rows[index] > context.Rows.Count)
            {
                findings.Add(Finding.Error(FindingCodes.UnknownRow, $"There is no row {rows[index]}; the rows are 1 to {context.Rows.Count}."));
                return;
            }

            if (!context.IsOffered(rows[index]))
            {
                findings.Add(Finding.Error(FindingCodes.UnknownRow, $"Row {rows[index]}, '{context.Rows[rows[index] - 1].Text}', is not among those of {context.Strategy.Category}."));
                return;
            }
        }

        if (context.IsOnePerSource)
        {
            InspectEcho(context, findings);
        }
    }

    private static void InspectEcho(DraftContext context, ICollection<Finding> findings)
    {
        if (context.Sources.Count != 1)
        {
            findings.Add(Finding.Error(FindingCodes.SeveralRows, "The item must come from exactly one row."));
            return;
        }

        var (word, source) = (context.Draft.Word, context.Sources[0]);
        if (!EchoedWord.Is(word, source, context.Language.CaseRule) && !RowForms.Have(source.Text, word, context.Language) && !RowForms.Have(source.Citation ?? string.Empty, word, context.Language) && !(context.Language.Tag == "vi" && VietnameseSpelling.AreOne(word, source.Text)))
        {
            findings.Add(Finding.Error(FindingCodes.EchoMismatch, $"Row {context.Draft.Rows[0]} is '{source.Text}', but the item is for '{word}'."));
        }
    }
}
