namespace LearningItems.Generation.Languages.Japanese;

/// <summary>Lays the morae of a reading on those of a text or of another reading.</summary>
/// <param name="text">The morae asked for; may have gaps.</param>
/// <param name="reading">The morae of the reading.</param>
internal readonly ref struct MoraMatch(ReadOnlySpan<Mora> text, ReadOnlySpan<Mora> reading)
{
    private readonly ReadOnlySpan<Mora> _text = text;
    private readonly ReadOnlySpan<Mora> _reading = reading;

    /// <summary>Whether the reading is that of the text from beginning to end.</summary>
    /// <remarks>A gap takes as little as it can; only the last one need ever take more, so the time is bounded.</remarks>
    public bool IsWhole()
    {
        var (at, readingAt, afterGap, gapEnd) = (0, 0, -1, 0);
        while (true)
        {
            if (at < _text.Length && _text[at].Onset == Mora.Gap)
            {
                (afterGap, gapEnd) = (at + 1, readingAt + 1);
            }
            else if (at == _text.Length && IsEnd(readingAt))
            {
                return true;
            }
            else if (Step(ref at, ref readingAt))
            {
                continue;
            }
            else
            {
                gapEnd++;
            }

            if (afterGap < 0 || gapEnd > _reading.Length)
            {
                return false;
            }

            (at, readingAt) = (afterGap, gapEnd);
        }
    }

    private bool Step(ref int at, ref int readingAt)
    {
        if (at == _text.Length)
        {
            return false;
        }

        var (step, readingStep) = readingAt < _reading.Length && _text[at].IsLike(_reading[readingAt]) ? (1, 1)
            : IsSpeltOut(_text, at, _reading, readingAt) ? (2, 1)
            : IsSpeltOut(_reading, readingAt, _text, at) ? (1, 2)
            : IsUnwritten(_text, at) ? (1, 0)
            : IsUnwritten(_reading, readingAt) ? (0, 1)
            : (0, 0);
        (at, readingAt) = (at + step, readingAt + readingStep);
        return step + readingStep > 0;
    }

    private bool IsEnd(int readingAt) => readingAt == _reading.Length || (readingAt + 1 == _reading.Length && IsUnwritten(_reading, readingAt));

    // ウォ is written wo and uo.
    private static bool IsSpeltOut(ReadOnlySpan<Mora> morae, int at, ReadOnlySpan<Mora> others, int othersAt) =>
        at + 1 < morae.Length && othersAt < others.Length
        && others[othersAt] is { Onset: 'w', Vowel: ('i' or 'e' or 'o') and var vowel }
        && morae[at] is { Onset: Mora.NoOnset, Vowel: 'u' } && morae[at + 1].Onset == Mora.NoOnset && morae[at + 1].Vowel == vowel;

    // The っ at the end of a word (あっ) has no letter in romaji.
    private static bool IsUnwritten(ReadOnlySpan<Mora> morae, int at) =>
        at < morae.Length && morae[at].Onset == Mora.Sokuon && (at + 1 == morae.Length || morae[at + 1].IsApart);
}
