using System.Collections.Frozen;
using System.Text;

namespace LearningItems.Generation;

/// <summary>The built-in table of character components.</summary>
public sealed class CharacterComponents : ICharacterComponents
{
    private const string Resource = "LearningItems.Generation.Model.Extending.components.txt";

    private static readonly Lazy<CharacterComponents> Table = new(() => new CharacterComponents(Read()));

    private readonly FrozenDictionary<int, string> _components;

    private CharacterComponents(FrozenDictionary<int, string> components) => _components = components;

    /// <summary>
    /// Common characters: those of HSK 1 to 3 in simplified and traditional form, and the kanji of JLPT N5 and N4. The left ⻖ and the right ⻏
    /// are two components.
    /// </summary>
    /// <remarks>The source of the table is not recorded; its licence is that of the library (MIT). Its file, components.txt, begins with how to change it.</remarks>
    public static ICharacterComponents Common => Table.Value;

    /// <inheritdoc/>
    public string? ComponentsOf(Rune character) => _components.GetValueOrDefault(character.Value);

    private static FrozenDictionary<int, string> Read()
    {
        using var stream = typeof(CharacterComponents).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var components = new Dictionary<int, string>();
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && line.Split(' ') is [var character, var parts])
            {
                components.Add(Rune.GetRuneAt(character, 0).Value, parts);
            }
        }

        return components.ToFrozenDictionary();
    }
}
