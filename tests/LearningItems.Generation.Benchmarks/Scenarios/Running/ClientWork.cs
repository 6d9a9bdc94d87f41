namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>What the client takes of this machine, the stand-in for the model not counted but in the peak.</summary>
/// <param name="CpuMilliseconds">Processor time, on average.</param>
/// <param name="AllocatedBytes">Bytes allocated, on average.</param>
/// <param name="PeakBytes">The largest working set of the process until the first run had ended.</param>
internal sealed record ClientWork(double CpuMilliseconds, double AllocatedBytes, double PeakBytes);
