namespace LearningItems.Generation.Prompting;

/// <summary>What a row shows of a source beside its text and sense.</summary>
[Flags]
internal enum RowParts
{
    None = 0,
    Reading = 1,
    Gloss = 2,
    PartOfSpeech = 4,
}
