namespace LearningItems.Generation.Files;

/// <summary>Reads the list's own label of what kind a word is; it is kept as the list writes it.</summary>
internal static class PartOfSpeechCell
{
    // A label is a few words; what is longer is a definition or an example in the wrong column.
    private const int Longest = 100;

    public static string? Read(RowCells cells)
    {
        if (cells.FirstText(ListField.PartOfSpeech) is not { } label)
        {
            return null;
        }

        if (label.Length <= Longest && label.Any(char.IsLetter))
        {
            return label;
        }

        cells.Remark(RemarkCodes.PartOfSpeechNotUnderstood, $"{CellText.Quote(label)} is no part of speech");
        return null;
    }
}
