namespace LearningItems.Generation.Profiles;

/// <summary>Latin words that texts of any script have: units, and what the world calls its devices and services by.</summary>
/// <remarks>Source not recorded, written by hand; licence MIT, as the library; checked by <c>BuiltInProfilesTests</c>.</remarks>
internal static class LatinWords
{
    public static IReadOnlyList<string> Common { get; } =
    [
        "km", "cm", "mm", "kg", "mg", "ml", "m", "g", "°C", "Wi-Fi", "WiFi", "USB", "PDF", "SMS", "GPS", "CD", "DVD", "TV", "IT", "AI", "VIP", "OK",
        "YouTube", "Facebook", "Instagram", "WhatsApp", "TikTok", "Google", "Android", "iPhone", "Netflix", "Zoom",
    ];
}
