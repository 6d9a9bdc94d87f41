using System.Text;

namespace LearningItems.Cli;

/// <summary>Whether this process can compare words at all.</summary>
internal static class UnicodeData
{
    /// <exception cref="PlatformNotSupportedException">It cannot; the message says what to install.</exception>
    public static void EnsurePresent()
    {
        // Without ICU data Normalize returns its input and says nothing, and no culture but the invariant one is known.
        if (!string.Equals("\uFB01".Normalize(NormalizationForm.FormKC), "fi", StringComparison.Ordinal))
        {
            throw new PlatformNotSupportedException(
                "Unicode data is missing in this process, so words could not be compared. "
                + "Install ICU (package libicu or icu-libs) and do not set DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");
        }
    }
}
