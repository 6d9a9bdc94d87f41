using LearningItems.Generation;

namespace MyCourses;

/// <summary>Proverbs that the words of the level stand in: up to five a call, none is a right answer.</summary>
public class ProverbStrategy : LearningItemStrategy
{
    public override LearningItemCategory Category { get; } = new("proverb");

    public override IReadOnlyList<SourceKind> SourceKinds => [SourceKind.Vocabulary];

    public override string Brief =>
        "Proverbs that native speakers know and that contain a word of the rows. The target is the proverb as it is said. If there is none, return no items.";

    public override ItemYield YieldFor(int sources) => ItemYield.UpTo(5);

    public override IReadOnlyList<DraftField> FieldsFor(LanguageProfile language) =>
    [
        new DraftField("literal", "word for word, in the instruction language"),
        new DraftField("use", "where it belongs") { Values = ["everyday", "old-fashioned", "literary"] },
    ];

    public override IReadOnlyList<IDraftCheck> Checks => [new LiteralIsNoProverb()];
}

/// <summary>A word-for-word translation that repeats the proverb says nothing.</summary>
public class LiteralIsNoProverb : IDraftCheck
{
    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        if (string.Equals(context.Draft.Field("literal"), context.Draft.Target, StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(Finding.Error("literal_repeats_target", "Give literal word for word in the instruction language, not the proverb again."));
        }
    }
}
