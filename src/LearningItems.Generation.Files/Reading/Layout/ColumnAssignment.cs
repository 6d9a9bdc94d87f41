namespace LearningItems.Generation.Files;

/// <summary>Gives columns their fields: what a person chose, what the form says, what headers name, what cells look like – in this order.</summary>
internal sealed class ColumnAssignment(IReadOnlyList<string> names, IReadOnlyList<ColumnContent> contents, ListLanguages languages)
{
    private readonly Dictionary<int, (string Field, ColumnRecognition Recognition)> _fields = [];
    private readonly HashSet<int> _sure = [];
    private readonly HashSet<int> _notToBeUsed = [];

    /// <summary>The column whose labels are read as the level; null where none is.</summary>
    public int? LevelTags { get; private set; }

    public bool HasText => Has(ListField.Text);

    /// <summary>The sides of cards of which the cells say the contrary of the names; null where there are none.</summary>
    public (int Words, int Meanings)? Turned { get; private set; }

    /// <summary>Whether the column can hardly be anything else.</summary>
    public bool IsSure(int index) => _sure.Contains(index) && _fields.ContainsKey(index);

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
                _sure.Add(index);
            }
        }
    }

    public void Declare(IReadOnlyDictionary<int, string> declared)
    {
        foreach (var (index, field) in declared.Where(entry => entry.Key < contents.Count))
        {
            Give(index, field, ColumnRecognition.Declared, isSure: true);

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
        foreach (var (index, match) in new ColumnMatches(names, contents, languages).Best())
        {
            Give(index, match.Field, ColumnRecognition.Named, isSure: match.Rank < NameRank.Vague);
        }

        // One of the two alone is not how a character is read as a word: 雪 is セツ in other words, and ゆき by itself.
        if (_fields.Where(IsReadingOfCharacters).Select(entry => entry.Key).ToList() is [var single])
        {
            _fields.Remove(single);
        }

        // Traditional characters are other spellings beside simplified ones, and the words where they stand alone.
        if (!HasText && Enumerable.Range(0, names.Count).FirstOrDefault(index => IsTraditional(index), -1) is >= 0 and var traditional)
        {
            _fields[traditional] = (ListField.Text, ColumnRecognition.Named);
        }
    }

    /// <summary>Looks into the sides of cards, whose names do not say which has the words: where the cells do not say it either, none is used.</summary>
    /// <param name="isInOrder">Whether the form has the words before their meanings; then only clear cells say the contrary.</param>
    public void LookIntoSides(bool isInOrder)
    {
        if (Side(ListField.Text) is not { } words || (Side(ListField.Gloss) ?? FreeSide()) is not { } meanings)
        {
            return;
        }

        var sides = CardSideContent.Of(contents[words], contents[meanings], languages);
        if (sides == CardSides.Turned)
        {
            // A third column may be the meanings by a better name: question, answer, explanation.
            var isGloss = _fields.Remove(meanings) || !Has(ListField.Gloss);
            _fields.Remove(words);
            _fields[meanings] = (ListField.Text, ColumnRecognition.Content);
            if (isGloss)
            {
                _fields[words] = (ListField.Gloss, ColumnRecognition.Content);
            }

            Turned = (meanings, words);
            _sure.UnionWith([words, meanings]);
        }
        else if (sides == CardSides.Unsure && !isInOrder)
        {
            _fields.Remove(words);
            _fields.Remove(meanings);
        }
        else if (sides == CardSides.AsNamed)
        {
            _sure.UnionWith([words, meanings]);
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
                Give(index, field, ColumnRecognition.Content, guess.IsSure);
            }
        }

        return guess;
    }

    // Words that are known already stay in the comparison: what stands beside them is known by it.
    private bool IsOpen(ColumnContent content) =>
        !_notToBeUsed.Contains(content.Index) && (Of(content.Index) is not { } known || known.Field is ListField.Text) && (contents.Count == 1 || !ColumnPath.IsOfSomethingElse(names[content.Index]));

    private bool IsTraditional(int index) => Of(index) is { Field: ListField.Aliases, Recognition: ColumnRecognition.Named } && SideColumnNames.IsTraditional(names[index]);

    private int? Side(string field) =>
        _fields.FirstOrDefault(entry => entry.Value == (field, ColumnRecognition.Named)) is { Value.Field: not null } entry && CardSideNames.Has(names[entry.Key]) ? entry.Key : null;

    private int? FreeSide() =>
        Enumerable.Range(0, names.Count).Where(index => !_fields.ContainsKey(index) && !_notToBeUsed.Contains(index) && CardSideNames.Has(names[index])).Select(index => (int?)index).FirstOrDefault();

    private void Give(int index, string field, ColumnRecognition recognition, bool isSure)
    {
        var isLevelTags = field == Files.LevelTags.Field;
        field = isLevelTags ? ListField.Level : field;
        if (_notToBeUsed.Contains(index) || _fields.ContainsKey(index) || !ListField.All.Contains(field)
            || (isLevelTags && contents[index].Share(CellForms.IsLevel) <= 0.5)
            || (Has(field) && !(recognition == ColumnRecognition.Named && (ColumnPath.IsNested(names[index]) || IsOtherReading(index, field)))))
        {
            return;
        }

        LevelTags = isLevelTags ? index : LevelTags;
        _fields[index] = (field, recognition);
        if (isSure)
        {
            _sure.Add(index);
        }
    }

    // A character has its readings in two columns.
    private bool IsOtherReading(int index, string field) =>
        field == ListField.Reading && ReadingColumnNames.IsOfCharacters(names[index]) && _fields.Where(entry => entry.Value.Field == field).All(IsReadingOfCharacters);

    private bool IsReadingOfCharacters(KeyValuePair<int, (string Field, ColumnRecognition Recognition)> entry) =>
        entry.Value is (ListField.Reading, ColumnRecognition.Named) && ReadingColumnNames.IsOfCharacters(names[entry.Key]);

    private bool Has(string field) => _fields.Values.Any(entry => entry.Field == field);
}
