using System.Text;

namespace LearningItems.Generation.Languages.Sounds;

/// <summary>Signs of Devanagari that a feature names by kind: dots, joined consonants, the forms of र.</summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>SpelledFeatureTests</c>.</remarks>
internal static class DevanagariSigns
{
    private const char Nukta = '\u093C';
    private const char Virama = '\u094D';

    public static bool? In(string name, string word) => name switch
    {
        "nukta" => word.Normalize(NormalizationForm.FormD).Contains(Nukta, StringComparison.Ordinal) ? null : false,
        "conjunct" or "conjuncts" or "half_form" or "half_letter" or "halant" => word.Contains(Virama, StringComparison.Ordinal) ? null : false,
        "reph" or "repha" => word.Contains("र" + Virama, StringComparison.Ordinal),
        "rakar" => word.Contains(Virama + "र", StringComparison.Ordinal),
        "anusvara" => word.Contains('ं', StringComparison.Ordinal),
        "chandrabindu" => word.Contains('ँ', StringComparison.Ordinal),
        "visarga" => word.Contains('ः', StringComparison.Ordinal),
        _ => null,
    };
}
