namespace LearningItems.Generation.Tests.Model.Requests;

/// <summary>A value at the limit of what an option may be is taken, and the one beyond it is named.</summary>
public class OptionsValidationTests
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);

    public static TheoryData<string, Action<LearningItemGenerationOptions>, Action<LearningItemGenerationOptions>> Limits => new()
    {
        { "MaxOutputTokens is 511;", options => options.MaxOutputTokens = 511, options => options.MaxOutputTokens = 512 },
        { "Batching is 3;", options => options.Batching = (BatchingPreference)3, options => options.Batching = BatchingPreference.LowestLatency },
        { "ReasoningTokenAllowance is -1;", options => options.ReasoningTokenAllowance = -1, options => options.ReasoningTokenAllowance = 0 },
        { "RequestsPerMinute is 0;", options => options.RequestsPerMinute = 0, options => options.RequestsPerMinute = 1 },
        { "MaxRetries is -1;", options => options.MaxRetries = -1, options => options.MaxRetries = 0 },
        { "MaxRetries is 11;", options => options.MaxRetries = 11, options => options.MaxRetries = 10 },
        { "MaxRateLimitWait is 00:00:00;", options => options.MaxRateLimitWait = TimeSpan.Zero, options => options.MaxRateLimitWait = Tick },
        { "MaxRetryAfter is 1.00:00:00.0000001;", options => options.MaxRetryAfter = Day + Tick, options => options.MaxRetryAfter = Day },
        { "CallTimeout is 00:00:00;", options => options.CallTimeout = TimeSpan.Zero, options => options.CallTimeout = Tick },
        { "StallTimeout is 1.00:00:00.0000001;", options => options.StallTimeout = Day + Tick, options => options.StallTimeout = Day },
        { "Prices are 1 in, -0.1 cached, 2 out;", options => options.Prices = new TokenPrices(1, 2, -0.1m), options => options.Prices = new TokenPrices(0, 0, 0) },
        { "BatchShare is -0.1;", options => options.Prices = new TokenPrices(1, 2) { BatchShare = -0.1m }, options => options.Prices = new TokenPrices(1, 2) { BatchShare = 0 } },
        { "BatchShare is 1.1;", options => options.Prices = new TokenPrices(1, 2) { BatchShare = 1.1m }, options => options.Prices = new TokenPrices(1, 2) { BatchShare = 1 } },
        { "LanguageProfiles has a profile with Tag 'tlh' and Name ' ';", options => options.LanguageProfiles.Add(new LanguageProfile { Tag = "tlh", Name = " " }), options => options.LanguageProfiles.Add(new LanguageProfile { Tag = "tlh", Name = "Klingon" }) },
        { "LanguageProfiles has a profile with Tag '' and Name 'Klingon';", options => options.LanguageProfiles.Add(new LanguageProfile { Tag = string.Empty, Name = "Klingon" }), _ => { } },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void Value_beyond_its_limit_is_named_and_one_at_it_is_taken(string fault, Action<LearningItemGenerationOptions> beyond, Action<LearningItemGenerationOptions> at)
    {
        Assert.StartsWith(fault, Assert.Single(Faults(beyond)), StringComparison.Ordinal);
        Assert.Empty(Faults(at));
    }

    [Fact]
    public void Failure_that_the_application_knows_is_what_it_says_and_others_are_left_to_what_was_added()
    {
        var options = new LearningItemGenerationOptions { ClassifyFailure = exception => exception is TimeoutException ? new ChatFailure(ChatFailureKind.Refused) : null }
            .AddFailureClassification(_ => new ChatFailure(ChatFailureKind.QuotaExhausted));

        Assert.Equal(ChatFailureKind.Refused, options.ClassifyFailure!(new TimeoutException())!.Kind);
        Assert.Equal(ChatFailureKind.QuotaExhausted, options.ClassifyFailure(new InvalidOperationException())!.Kind);
    }

    private static IReadOnlyList<string> Faults(Action<LearningItemGenerationOptions> set)
    {
        var options = new LearningItemGenerationOptions();
        set(options);
        return [.. new OptionsValidation().Validate(null, options).Failures ?? []];
    }
}
