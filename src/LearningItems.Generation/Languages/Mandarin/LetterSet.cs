namespace LearningItems.Generation.Languages.Mandarin;

/// <summary>A set of places in a reading, from its first letter to its end; <see cref="PinyinLetters.Most"/> places fit.</summary>
internal struct LetterSet
{
    private UInt128 _places;

    public readonly bool IsEmpty => _places == UInt128.Zero;

    public void Add(int place) => _places |= UInt128.One << place;

    public readonly bool Contains(int place) => ((_places >> place) & UInt128.One) != UInt128.Zero;
}
