namespace LearningItems.Generation.Postgres;

/// <summary>The tables of a fleet are not those that this library knows. The message says which version they have, and the remedy.</summary>
public sealed class FleetSchemaException : Exception
{
    /// <summary>Makes the exception without saying what is wrong.</summary>
    public FleetSchemaException()
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong, with which schema, and the remedy.</param>
    public FleetSchemaException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception for another one.</summary>
    /// <param name="message">What is wrong, with which schema, and the remedy.</param>
    /// <param name="innerException">What led to it.</param>
    public FleetSchemaException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
