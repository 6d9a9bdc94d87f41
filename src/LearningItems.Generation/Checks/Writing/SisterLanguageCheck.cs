using System.Buffers;
using LearningItems.Generation.Languages.Spelling;

namespace LearningItems.Generation.Checks;

/// <summary>An example in Han characters is in the language taught and not in a sister of it: Mandarin in Cantonese, Cantonese in Mandarin, Chinese in Japanese.</summary>
internal sealed class SisterLanguageCheck : IDraftCheck
{
    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var category = context.Strategy.Category;
        if (!HanMarks.ByLanguage.TryGetValue(context.Language.Tag, out var marks) || category == LearningItemCategory.WritingSystem || category == LearningItemCategory.Sociolinguistic
            || AreInRows(marks.Other, context))
        {
            return;
        }

        var examples = context.Draft.Examples;
        for (var index = 0; index < examples.Count; index++)
        {
            var text = examples[index].Text;
            if (text.AsSpan().ContainsAny(marks.Other) && !text.AsSpan().ContainsAny(marks.Own) && Different(text, marks.Other) >= marks.Fewest)
            {
                findings.Add(Finding.Warning(FindingCodes.OffLanguage, $"'{text}' seems to be in {marks.Name}: write the example in {context.Language.Name}."));
                return;
            }
        }
    }

    private static bool AreInRows(SearchValues<char> marks, DraftContext context) => context.Rows.Any(row => row.Text.AsSpan().ContainsAny(marks));

    private static int Different(string text, SearchValues<char> marks) => text.Where(marks.Contains).Distinct().Count();
}
