using System.Collections.Frozen;

namespace LearningItems.Generation.Languages.Sounds;

/// <summary>The letters by which languages write a consonant, where a key names it by its sign of the International Phonetic Alphabet or by its usual name.</summary>
/// <remarks>Written by hand from the spelling rules of each language, every spelling that words of its own have; licence MIT, as the library; checked by <c>SpelledFeatureTests</c>.</remarks>
internal static class SoundSpellings
{
    private static readonly FrozenDictionary<string, string[]> Spellings = (
        "it:ʎ=gl it:ɲ=gn it:ʃ=sc/sh/ch it:gn=gn it:tʃ=ci/ce/cì/cé/cè it:dʒ=gi/ge/gì/gé/gè es:ɲ=ñ es:ʎ=ll es:θ=z/c es:x=j/g/x es:ñ=ñ es:ll=ll es:rr=rr/^r/nr/lr/sr es:tʃ=ch es:j=j/g/x ca:ɲ=ny ca:ʎ=ll pt:ɲ=nh pt:ʎ=lh pt:ʃ=ch/x/s/z pt:rr=rr/^r/nr/lr/sr fr:ɲ=gn fr:ʃ=ch/sh/sc fr:ʒ=j/g "
        + "de:ʃ=sch/s/ch/sh de:ç=ch/g de:x=ch de:ich=ch/g de:ach=ch de:ts=z/ts/ds/c/ti de:pf=pf nl:x=g/ch nl:ɣ=g sv:sj=sj/sk/stj/sch/ch/si/ti/sc/g/j/sh sv:ɧ=sj/sk/stj/sch/ch/si/ti/sc/g/j/sh sv:tj=tj/k/kj/ch sv:ɕ=tj/k/kj/ch "
        + "pl:ɲ=ń/ni pl:ʂ=sz/rz/ż pl:ʐ=ż/rz pl:tʂ=cz/trz hu:ɲ=ny hu:ʃ=s hu:ʒ=zs hu:tʃ=cs/ts cs:ɲ=ň/n cs:ɟ=ď/d ro:ʃ=ș/ş ro:ts=ț/ţ tr:ʃ=ş tr:tʃ=ç vi:ɲ=nh vi:ŋ=ng id:ŋ=ng en:ŋ=n de:ŋ=ng/nk es:ð=d da:ð=d")
        .Split(' ').Select(row => row.Split('=')).ToFrozenDictionary(row => row[0], row => row[1].Split('/'), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word can have a consonant; null where nothing is known of how the language writes it.</summary>
    public static bool? In(string language, string value, string word) =>
        Spellings.TryGetValue($"{language}:{value}", out var letters) ? letters.Any(letter => Has(word, letter)) : null;

    // ^r: at the beginning of a word.
    private static bool Has(string word, string letter) =>
        letter[0] == '^' ? word.StartsWith(letter[1..], StringComparison.OrdinalIgnoreCase) || word.Contains($" {letter.AsSpan(1)}", StringComparison.OrdinalIgnoreCase) : word.Contains(letter, StringComparison.OrdinalIgnoreCase);
}
