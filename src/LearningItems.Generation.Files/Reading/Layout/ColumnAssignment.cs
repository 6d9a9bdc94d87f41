namespace LearningItems.Generation.Files;

/// <summary>Gives columns their fields: what a person chose, what the form says, what headers name, what cells look like – in this order.</summary>
internal sealed class ColumnAssignment(IReadOnlyList<string> names, IReadOnlyList<ColumnContent> contents, ListLanguages languages)
{
    private readonly Dictionary<int, (string Field, ColumnRecognition Recognition)> _fields = [];
    private readonly HashSet<int> _notToBeUsed = [];

    /// <summary>The column whose labels are read as the level; null where none is.</summary>
    public int? LevelTags { get; private set; }

    public bool HasText => Has(ListField.Text);

    public (string Field, ColumnRecognition Recognition)? Of(int index) => _fields.TryGetValue(index, out var field) ? field : null;

    public void Choose(IReadOnlyDictionary<int, string?> choices)
    {
        foreach (var (index, field) in choices)
        {
            if (field is null)
            {
                _notToBeUsed.Add(index);
            }
            else
            {
                _fields[index] = (field, ColumnRecognition.Chosen);
            }
        }
    }

    public void Declare(IReadOnlyDictionary<int, string> declared)
    {
        foreach (var (index, field) in declared.Where(entry => entry.Key < contents.Count))
        {
            Give(index, field, ColumnRecognition.Declared);

            // What the form says is no field – a deck, a note type – is no word either.
            if (!_fields.ContainsKey(index))
            {
                _notToBeUsed.Add(index);
            }
        }
    }

    /// <summary>The better name wins; of two as good the first column.</summary>
    public void Name()
    {
        var matches = names.SelectMany((name, index) => ColumnPath.Find(name, languages).Select(match => (Index: index, Match: match)));
        foreach (var (index, match) in matches.OrderBy(entry => entry.Match.Rank).ThenBy(entry => entry.Index))
        {
            Give(index, match.Field, ColumnRecognition.Named);
        }

        // Traditional characters are other spellings beside simplified ones, and the words where they stand alone.
        if (!HasText && Enumerable.Range(0, names.Count).FirstOrDefault(index => IsTraditional(index), -1) is >= 0 and var traditional)
        {
            _fields[traditional] = (ListField.Text, ColumnRecognition.Named);
        }
    }

    /// <summary>Fills what is free by the cells. Words are taken only where no other column could be them, or where the form has an order.</summary>
    /// <param name="isInOrder">Whether the form has the words before their meanings.</param>
    /// <returns>The guess, of which a person may be told where it is not sure.</returns>
    public ContentGuess LookInto(bool isInOrder)
    {
        var guess = ContentGuess.Of([.. contents.Where(IsOpen)], languages) is var found && isInOrder ? found.InOrder() : found;
        if (HasText || guess.IsSure || isInOrder)
        {
            foreach (var (index, field) in guess.Fields)
            {
                Give(index, field, ColumnRecognition.Content);
            }
        }

        return guess;
    }

    // Words that are known already stay in the comparison: what stands beside them is known by it.
    private bool IsOpen(ColumnContent content) =>
        !_notToBeUsed.Contains(content.Index) && (Of(content.Index) is not { } known || known.Field is ListField.Text) && !ColumnPath.IsOfSomethingElse(names[content.Index]);

    private bool IsTraditional(int index) => Of(index) is { Field: ListField.Aliases, Recognition: ColumnRecognition.Named } && SideColumnNames.IsTraditional(names[index]);

    private void Give(int index, string field, ColumnRecognition recognition)
    {
        var isLevelTags = field == Files.LevelTags.Field;
        field = isLevelTags ? ListField.Level : field;
        if (_notToBeUsed.Contains(index) || _fields.ContainsKey(index) || !ListField.All.Contains(field)
            || (isLevelTags && contents[index].Share(CellForms.IsLevel) <= 0.5)
            || (Has(field) && !(ColumnPath.IsNested(names[index]) && recognition == ColumnRecognition.Named)))
        {
            return;
        }

        LevelTags = isLevelTags ? index : LevelTags;
        _fields[index] = (field, recognition);
    }

    private bool Has(string field) => _fields.Values.Any(entry => entry.Field == field);
}
