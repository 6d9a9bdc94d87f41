using System.Security.Authentication;

namespace LearningItems.Generation.Text;

/// <summary>What an exception says, and those within it say more: "An error occurred while sending the request. Connection refused".</summary>
internal static class ExceptionText
{
    /// <summary>Characters that are looked at: servers answer with whole pages.</summary>
    public const int LongestLookedAt = 2_000;

    private const int Deepest = 20;

    public static string Of(Exception exception)
    {
        var told = Message(exception);
        var depth = 0;
        for (var inner = exception.InnerException; inner is not null && told.Length < LongestLookedAt && depth++ < Deepest; inner = inner.InnerException)
        {
            // How a time limit strikes says nothing of the limit, which the exception around it names.
            if (inner is not OperationCanceledException && Message(inner) is var within && !told.Contains(within, StringComparison.Ordinal))
            {
                told = $"{told} {within}";
            }
        }

        return IsUntrusted(exception) ? $"The server's certificate is not trusted: have this machine trust its authority, or use the address the certificate is for. {told}" : told;
    }

    /// <summary>Whether the server could not prove who it is.</summary>
    public static bool IsUntrusted(Exception exception)
    {
        var depth = 0;
        for (Exception? inner = exception; inner is not null && depth++ < Deepest; inner = inner.InnerException)
        {
            if (inner is AuthenticationException && Message(inner).Contains("certificate", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string Message(Exception exception)
    {
        try
        {
            return Shortened.To(exception.Message, LongestLookedAt);
        }
#pragma warning disable CA1031 // an exception of a client may throw when it is asked what it says
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return $"Its message could not be read: {fault.GetType().Name}.";
        }
    }
}
