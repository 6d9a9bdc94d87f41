using LearningItems.Generation.Work;

namespace LearningItems.Generation.Planning;

/// <summary>Picks the sources of a category. A source left out has its reason, and a category with nothing to send says why.</summary>
internal sealed class SourceSelector(GenerationRequest request, LanguageProfile language, IReadOnlyList<IntakeSource> sources, ExistingItemIndex existing, ReviewIndex review)
{
    public CategoryWork Select(LearningItemStrategy strategy)
    {
        var eligible = sources.Where(source => strategy.SourceKinds.Contains(source.Source.Item.Kind)).ToList();
        if (!strategy.AppliesTo(language))
        {
            var reason = $"{strategy.Category} does not apply to {language.Name} ({request.Language})";
            return Work(strategy, eligible.ConvertAll(source => source.Settle(SourceOutcome.Skipped, reason)), reason);
        }

        var selected = eligible.ConvertAll(source => Decide(source, strategy));
        return Work(strategy, selected, selected.Exists(source => source.Outcome is null || source.IsReviewed) ? null : ReasonForNothing(strategy, selected));
    }

    private IntakeSource Decide(IntakeSource source, LearningItemStrategy strategy)
    {
        if (source.Outcome is not null)
        {
            return source;
        }

        if (review.Settled(strategy.Category, source.Source) is { } settled)
        {
            return source.Settle(settled);
        }

        if (strategy.ReasonToLeaveOut(source.Source.Item, language) is { } reason)
        {
            return source.Settle(SourceOutcome.Skipped, reason);
        }

        if (!strategy.IsOnePerSource || review.IsAskedAgain(strategy.Category, source.Source))
        {
            return source;
        }

        if (existing.Clashing(source.Source, strategy.Category) is { } other)
        {
            return source.Settle(SourceOutcome.Skipped, $"its id '{source.Id}' already names the existing item for '{other.TargetItem}'; if that is not this source in other words, give the source another id");
        }

        return existing.Teaching(source.Source, strategy.Category) is { } item
            ? source.Settle(SourceOutcome.Existing, $"taught by the existing item {item.Id}")
            : source;
    }

    private CategoryWork Work(LearningItemStrategy strategy, IReadOnlyList<IntakeSource> selected, string? skippedReason) =>
        new(strategy, selected, Shape(strategy, selected), skippedReason) { AskedAgain = review.AskedAgain(strategy.Category, selected) };

    private ReplyShape Shape(LearningItemStrategy strategy, IReadOnlyList<IntakeSource> selected)
    {
        var onePerSource = strategy.IsOnePerSource;
        var withReading = language.Romanization is not null && !strategy.NamesTargetInInstructionLanguage
            && (!onePerSource || selected.Any(source => source.Outcome is null && ReplyShape.NeedsReading(source.Source.Item)));
        return new ReplyShape(onePerSource, withReading, request.IncludeTranslations, [.. strategy.FieldsFor(language).Where(field => !field.IsTarget)]);
    }

    private static string ReasonForNothing(LearningItemStrategy strategy, IReadOnlyList<IntakeSource> selected)
    {
        if (selected.Count > 0)
        {
            var reasons = selected.GroupBy(Explain).Select(group => $"{group.Count()} {group.Key}");
            return $"nothing to send: {string.Join("; ", reasons)}";
        }

        return strategy.SourceKinds is [SourceKind.Topic]
            ? "no Topic was given to write about"
            : $"the request has no {string.Join(" or ", strategy.SourceKinds.Select(Name))} sources";
    }

    private static string Explain(IntakeSource source) => source.Outcome switch
    {
        SourceOutcome.Existing => "taught by existing items",
        SourceOutcome.Duplicate => "standing twice in the list",
        _ => $"left out because {source.Reason}",
    };

    private static string Name(SourceKind kind) => kind switch
    {
        SourceKind.Vocabulary => "vocabulary",
        SourceKind.Grammar => "grammar",
        _ => "topic",
    };
}
