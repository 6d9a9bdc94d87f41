using LearningItems.Generation.Text;

namespace LearningItems.Generation.Languages.Sounds;

/// <summary>The few sounds of English that its spelling must show.</summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>SpelledFeatureTests</c>.</remarks>
internal static class EnglishSounds
{
    // th without voice: in the others that begin with it – this, then – it has one.
    private static readonly WordIndex Voiceless = new((
        "think thinks thought thinking thank thanks three third thirty thirteen thing things something nothing anything everything thin thick thumb throat through throw threw thursday theatre theater theme theory thief thirsty thunder thread thousand "
        + "bath teeth tooth mouth month months north south health healthy path math maths truth both earth birth birthday death fifth sixth cloth length strength method author breath").Split(' '));

    private static readonly WordIndex Voiced = new((
        "this that these those the they them their theirs there then than though although mother father brother weather other another together either neither leather feather gather rather bathe breathe clothes "
        + "themselves therefore thus whether further southern northern").Split(' '));

    public static bool? In(string name, string value, string word) => (name, value) switch
    {
        ("consonant" or "sound", "θ" or "th_voiceless" or "voiceless_th") => Has(word, "th") && !Voiced.Contains(word),
        ("consonant" or "sound", "ð" or "th_voiced" or "voiced_th") => Has(word, "th") && !Voiceless.Contains(word),
        ("consonant" or "sound", "v") => Has(word, "v") || Has(word, "ph") || Has(word, "f"),
        ("silent" or "silent_letter", [var letter]) => word.Contains(letter, StringComparison.OrdinalIgnoreCase),
        ("silent" or "silent_letter", "gh") => Has(word, "gh"),
        ("letter", [var letter]) => word.Contains(letter, StringComparison.OrdinalIgnoreCase),
        _ => null,
    };

    private static bool Has(string word, string letters) => word.Contains(letters, StringComparison.OrdinalIgnoreCase);
}
