using Microsoft.Extensions.Options;

namespace LearningItems.Fleet.Configuration;

/// <summary>Refuses to start with a configuration that says nothing useful.</summary>
internal sealed class FleetOptionsValidation : IValidateOptions<FleetOptions>
{
    private const int HeartbeatsInLapse = 2;

    public ValidateOptionsResult Validate(string? name, FleetOptions options)
    {
        var faults = Faults(options).Concat(Faults(options.Model)).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(FleetOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Database))
        {
            yield return "Fleet:Database is missing; it is a connection string, such as 'Host=127.0.0.1;Username=fleet;Database=fleet'. samples/LearningItems.Fleet/postgres.sh starts a database and prints its own.";
        }

        if (options.QuartzSchema == options.Schema)
        {
            yield return $"Fleet:Schema and Fleet:QuartzSchema are both '{options.Schema}'; give the tables of Quartz a schema of their own.";
        }

        if (options.Worker.Slots is < 0 or > 1_000)
        {
            yield return $"Fleet:Worker:Slots is {options.Worker.Slots}; it is from 0 to 1,000.";
        }

        if (options.Worker.Heartbeat <= TimeSpan.Zero || options.Worker.Heartbeat * HeartbeatsInLapse > options.Lapse)
        {
            yield return $"Fleet:Worker:Heartbeat is {options.Worker.Heartbeat} and Fleet:Lapse {options.Lapse}; a worker that lives is to be heard of at least {HeartbeatsInLapse} times within the lapse.";
        }

        if (options.Sweep < TimeSpan.FromMilliseconds(100) || options.Sweep > TimeSpan.FromMinutes(1))
        {
            yield return $"Fleet:Sweep is {options.Sweep}; it is from 00:00:00.1 to 00:01:00.";
        }

        if (options.Worker.Drain < TimeSpan.Zero || options.Worker.Drain > TimeSpan.FromHours(1))
        {
            yield return $"Fleet:Worker:Drain is {options.Worker.Drain}; it is from 00:00:00 to 01:00:00.";
        }
    }

    private static IEnumerable<string> Faults(ModelOptions model)
    {
        if (!ModelProvider.Known.Contains(model.Provider))
        {
            yield return $"Fleet:Model:Provider is '{model.Provider}'; it is one of {string.Join(", ", ModelProvider.Known)}.";
        }
        else if (model.Provider != ModelProvider.Offline && string.IsNullOrWhiteSpace(model.Name))
        {
            yield return $"Fleet:Model:Name is missing; Fleet:Model:Provider '{model.Provider}' needs the name of a model.";
        }

        if ((model.InputPrice is null) != (model.OutputPrice is null))
        {
            yield return "Fleet:Model:InputPrice and Fleet:Model:OutputPrice belong together; set both or neither.";
        }
    }
}
