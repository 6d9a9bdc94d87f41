namespace MyCourses;

public record Word(string Text, string Meaning);

public record Card(string Id, string Language, string Level, string Word, string Definition, IReadOnlyList<string> Examples);
