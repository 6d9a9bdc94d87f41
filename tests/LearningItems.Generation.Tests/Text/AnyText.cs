using FsCheck;
using FsCheck.Fluent;

namespace LearningItems.Generation.Tests.Text;

/// <summary>Texts for properties: pieces of many scripts with marks, punctuation and invisible characters between them.</summary>
internal static class AnyText
{
    private static readonly string[] Letters =
        ["a", "B", "ß", "é", "e\u0301", "İ", "ı", "I", "Σ", "ς", "Я", "ش", "का", "ก", "你", "好", "𠮷", "か", "ガ", "ﾞ", "한", "가", "\u1112", "\u1161", "\u11A8", "は", "\u3099", "\u309A", "ا", "\u0653", "\u0655", "क", "\u093C", "1", "½", "ﬁ"];

    private static readonly string[] Signs =
        [" ", "  ", "\u3000", "\t", "\n", "-", "—", "～", "'", "’", "ʼ", "`", "´", "\"", "“", "（", "）", "！", "。", ".", "+", "#", "&", "\u0301", "\u0345", "\u00AD", "\u200B", "\u200C", "\u200D", "\u202E", "😀", "㈠"];

    /// <summary>Any mixture.</summary>
    public static Arbitrary<string> Mixed => Gen.Elements([.. Letters, .. Signs]).ArrayOf().Select(string.Concat).ToArbitrary();

    /// <summary>One of what stands between letters, on them or around them.</summary>
    public static Arbitrary<string> Sign => Gen.Elements(Signs).ToArbitrary();

    /// <summary>Whatever FsCheck makes, without halves of surrogate pairs, which are not text.</summary>
    public static Arbitrary<string> Random =>
        ArbMap.Default.ArbFor<string>().Generator.Select(text => string.Concat((text ?? string.Empty).EnumerateRunes())).ToArbitrary();

    /// <summary>At least one letter and nothing else.</summary>
    public static Arbitrary<string> Word => Gen.Elements("a", "é", "Я", "你", "好", "か", "한", "ش", "ก", "1").NonEmptyListOf().Select(string.Concat).ToArbitrary();
}
