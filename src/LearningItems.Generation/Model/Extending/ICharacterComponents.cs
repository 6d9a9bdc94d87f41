using System.Text;

namespace LearningItems.Generation;

/// <summary>
/// Knows of which components Chinese characters are built, in the form written: 河 has 氵, not 水. Implement it to know more characters than
/// <see cref="CharacterComponents.Common"/>, and set <see cref="LearningItemGenerationOptions.CharacterComponents"/>.
/// </summary>
public interface ICharacterComponents
{
    /// <summary>The components of a character at every level of its composition, one after the other.</summary>
    /// <param name="character">A Chinese character.</param>
    /// <returns>All components that a course may name – for 想: 相木目心 – or null where the character is not known.</returns>
    string? ComponentsOf(Rune character);
}
