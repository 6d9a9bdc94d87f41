using LearningItems.Cli.Commands;
using LearningItems.Generation;
using Microsoft.Extensions.Options;

namespace LearningItems.Cli.Tests.Commands;

public sealed class GenerationSessionTests
{
    [Fact]
    public void IsOfTheRequest_WhatTheLibrarySaysOfARequest_IsBadUsage()
    {
        Assert.True(GenerationSession.IsOfTheRequest(new InvalidGenerationRequestException(["Language 'x' is no language tag."])));
        Assert.True(GenerationSession.IsOfTheRequest(new OptionsValidationException("options", typeof(object), ["MaxConcurrency is 0"])));
    }

    [Fact]
    public void IsOfTheRequest_AFaultOfTheProgram_IsNot()
    {
        Assert.False(GenerationSession.IsOfTheRequest(new ArgumentException("value")));
        Assert.False(GenerationSession.IsOfTheRequest(new ArgumentNullException("value")));
        Assert.False(GenerationSession.IsOfTheRequest(new ArgumentOutOfRangeException("index")));
        Assert.False(GenerationSession.IsOfTheRequest(new InvalidOperationException("no client")));
    }
}
