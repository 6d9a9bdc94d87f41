namespace LearningItems.Generation.Languages.Japanese;

/// <summary>The morae of a text, in a buffer of the caller.</summary>
internal ref struct MoraList(Span<Mora> buffer)
{
    /// <summary>The most morae that are read; of a longer text none are.</summary>
    public const int Most = 128;

    private readonly Span<Mora> _buffer = buffer;
    private bool _apart = true;
    private bool _isTooLong;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<Mora> Morae => _buffer[..Count];

    public readonly Mora Last => _buffer[Count - 1];

    /// <summary>Puts the next mora apart from the last.</summary>
    public void Separate() => _apart = true;

    public void Add(Mora mora)
    {
        if (Count == _buffer.Length)
        {
            _isTooLong = true;
            return;
        }

        mora.IsApart = _apart;
        _apart = false;
        _buffer[Count++] = mora;
    }

    public readonly void Replace(Mora mora)
    {
        mora.IsApart = Last.IsApart;
        _buffer[Count - 1] = mora;
    }

    /// <summary>Tells each mora what stands before it and which other sound it may have as a particle.</summary>
    /// <param name="isRomaji">Whether particles are written as they sound.</param>
    /// <returns>Whether there are morae, and all of them had room.</returns>
    public readonly bool Finish(bool isRomaji)
    {
        var vowel = Mora.NoVowel;
        for (var index = 0; index < Count; index++)
        {
            ref var mora = ref _buffer[index];
            mora.Before = vowel;
            if (mora.Other == '\0')
            {
                mora.Other = OtherOnset(index, isRomaji);
            }

            vowel = mora.IsLong ? vowel : mora.Vowel;
        }

        return Count > 0 && !_isTooLong;
    }

    // は is wa at the end of a word – it is mostly a particle there – and in では, には, とは wherever they stand; へ is e at the end.
    private readonly char OtherOnset(int index, bool isRomaji)
    {
        var mora = _buffer[index];
        return (mora.Onset, mora.Vowel) switch
        {
            ('h', 'a') when IsFinal(index) || IsAfterParticle(index) => 'w',
            ('h', 'e') when IsFinal(index) => Mora.NoOnset,
            ('w', 'a') or (Mora.NoOnset, 'e') when isRomaji && IsFinal(index) => 'h',
            ('w', 'o') when isRomaji => Mora.NoOnset,
            _ => '\0',
        };
    }

    private readonly bool IsFinal(int index) => index + 1 == Count || _buffer[index + 1].IsApart || _buffer[index + 1].Onset == Mora.Gap;

    private readonly bool IsAfterParticle(int index) =>
        index > 0 && !_buffer[index].IsApart && (_buffer[index - 1].Onset, _buffer[index - 1].Vowel) is ('d', 'e') or ('n', 'i') or ('t', 'o');
}
