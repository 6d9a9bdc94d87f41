namespace LearningItems.Generation.Files;

/// <summary>What tells languages of the Latin script apart in lists: small words that stand with words, and letters that others lack.</summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>ContentTests</c>.</remarks>
internal static class LatinEvidence
{
    private static readonly Dictionary<string, (string Words, string Letters)> Table = new(StringComparer.Ordinal)
    {
        ["en"] = ("to a an the of or and be with for someone something sth sb somebody not from", string.Empty),
        ["de"] = ("der die das ein eine sich etwas und oder nicht von zu", "äöüß"),
        ["fr"] = ("le la les l un une des de du se s être et ou ne pas", "àâæçéèêëîïôœùûüÿ"),
        ["es"] = ("el la los las un una de se ser y o no", "áéíóúüñ"),
        ["it"] = ("il lo la i gli le l un una uno di essere e o non", "àèéìíîòóùú"),
        ["pt"] = ("o a os as um uma de se ser e ou não", "áâãàçéêíóôõúü"),
        ["nl"] = ("de het een te zich van en of niet", "éëïóöü"),
        ["pl"] = ("się i lub nie w na do z", "ąćęłńóśźż"),
        ["tr"] = ("bir ve veya için", "çğıöşüâî"),
        ["vi"] = ("cái con người sự và không", "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"),
        ["sv"] = ("en ett att och eller inte", "åäöé"),
        ["da"] = ("en et at og eller ikke", "åæøé"),
        ["nb"] = ("en et ei å og eller ikke", "åæøéóòâ"),
        ["fi"] = ("ja tai ei olla", "åäö"),
        ["cs"] = ("se si a nebo být", "áčďéěíňóřšťúůýž"),
        ["hu"] = ("a az egy és vagy nem", "áéíóöőúüű"),
        ["ro"] = ("un o a se și sau nu", "ăâîșțşţ"),
    };

    /// <summary>Whether a cell has a small word of a language as a word of its own.</summary>
    public static bool HasSmallWord(string cell, string language) =>
        Table.TryGetValue(language, out var entry) && Words(cell) is { Count: > 1 } words && words.Exists(entry.Words.Split(' ').Contains);

    /// <summary>Whether a cell has a letter that the language does not write; of a language that is not known here every letter is its own.</summary>
    public static bool HasForeignLetter(string cell, string language) =>
        Table.TryGetValue(language, out var entry) && cell.ToLowerInvariant().Any(c => c > 0x7F && char.IsLetter(c) && !entry.Letters.Contains(c, StringComparison.Ordinal));

    private static List<string> Words(string cell) => [.. cell.ToLowerInvariant().Split([' ', ',', ';', '\'', '’', '(', ')', '/', '.'], StringSplitOptions.RemoveEmptyEntries)];
}
