namespace LearningItems.Generation.Languages.Japanese;

/// <summary>
/// Compares readings in kana and romaji with Japanese text and with each other. What is compared are morae, so every usual spelling of one
/// sound is the same; a long vowel that is not written is another sound, as it is to the ear.
/// </summary>
internal static class JapaneseReading
{
    /// <summary>Whether a text, with all its alternatives, is kana or readable romaji, each of them wholly the one or the other.</summary>
    public static bool IsReading(ReadOnlySpan<char> reading)
    {
        Span<Mora> buffer = stackalloc Mora[MoraList.Most];
        var any = false;
        for (var rest = Signs.Plain(reading); !rest.IsEmpty;)
        {
            var part = Spellings.Cut(ref rest);
            if (Signs.IsOnly(part))
            {
                continue;
            }

            any = true;
            var morae = new MoraList(buffer);
            if (!Read(part, ref morae))
            {
                return false;
            }
        }

        return any;
    }

    /// <summary>Compares a reading with that of the source.</summary>
    /// <returns>Whether one alternative of each sounds alike; null when one reading has no alternative that can be read.</returns>
    public static bool? Compare(ReadOnlySpan<char> reading, ReadOnlySpan<char> sourceReading) => Compare(reading, sourceReading, withGaps: false);

    /// <summary>Whether a reading can be that of a text: the kana of the text stand in the reading, in their places.</summary>
    /// <returns>Null when the reading cannot be read, or the text has what is no Japanese.</returns>
    public static bool? CanBe(ReadOnlySpan<char> reading, ReadOnlySpan<char> text) => Compare(reading, text, withGaps: true);

    /// <summary>Reads a text that is kana only or romaji only.</summary>
    /// <returns>Whether the text is one of the two.</returns>
    public static bool Read(ReadOnlySpan<char> text, scoped ref MoraList morae)
    {
        foreach (var c in text)
        {
            if (KanaReader.IsKana(c))
            {
                return KanaReader.Read(text, ref morae);
            }
        }

        return RomajiReader.Read(text, ref morae);
    }

    private static bool? Compare(ReadOnlySpan<char> reading, ReadOnlySpan<char> other, bool withGaps)
    {
        Span<Mora> buffer = stackalloc Mora[MoraList.Most];
        Span<char> letters = stackalloc char[Spellings.Longest];
        other = Signs.Plain(other);
        bool? result = null;
        foreach (var spelling in new Spellings(Signs.Plain(reading), letters))
        {
            var morae = new MoraList(buffer);
            if (Read(spelling, ref morae) && Matches(morae.Morae, other, withGaps) is { } matches)
            {
                result = matches;
                if (matches)
                {
                    break;
                }
            }
        }

        return result;
    }

    private static bool? Matches(ReadOnlySpan<Mora> reading, ReadOnlySpan<char> text, bool withGaps)
    {
        Span<Mora> buffer = stackalloc Mora[MoraList.Most];
        Span<char> letters = stackalloc char[Spellings.Longest];
        bool? result = null;
        foreach (var spelling in new Spellings(text, letters))
        {
            var morae = new MoraList(buffer);
            if (withGaps ? KanaReader.ReadWithGaps(spelling, ref morae) : Read(spelling, ref morae))
            {
                result = new MoraMatch(morae.Morae, reading).IsWhole();
                if (result.Value)
                {
                    break;
                }
            }
        }

        return result;
    }
}
