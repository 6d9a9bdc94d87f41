using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>A way of generating the items of a course.</summary>
internal interface IWay
{
    /// <summary>Its name on the command line.</summary>
    string Name { get; }

    /// <summary>What it does, for the tables.</summary>
    string Description { get; }

    /// <summary>Generates all it can.</summary>
    /// <param name="course">The course.</param>
    /// <param name="client">The model.</param>
    /// <param name="time">The clock.</param>
    /// <param name="jitter">Random numbers from 0 to 1 for delays.</param>
    Task<IGenerated> GenerateAsync(GenerationRequest course, IChatClient client, TimeProvider time, Func<double> jitter);
}
