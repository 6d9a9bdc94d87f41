using System.Text.Json;
using LearningItems.Generation.Text;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Prompting;

/// <summary>What one call sends: the stable system text, the rows with the category's brief, and the schema of the reply.</summary>
/// <param name="System">The same text in every call of every category.</param>
/// <param name="User">The course, the rows, and the brief last.</param>
/// <param name="Schema">The schema of the reply.</param>
internal sealed record Prompt(string System, string User, JsonElement Schema)
{
    public IReadOnlyList<ChatMessage> Messages => [new(ChatRole.System, System), new(ChatRole.User, User)];

    /// <summary>Names the exact prompt and schema in an item's details.</summary>
    public string Hash => Hashes.Sha256(System, User, Schema.GetRawText());

    /// <summary>What the schema is called where it is sent.</summary>
    public string SchemaName { get; init; } = ReplySchema.Name;

    public ChatResponseFormat ResponseFormat => ChatResponseFormat.ForJsonSchema(Schema, SchemaName);
}
