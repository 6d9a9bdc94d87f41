namespace LearningItems.Generation.Files;

/// <summary>What a person is told of a list that was read: something was left out, guessed, or looks wrong. No row is lost to what a remark says.</summary>
public sealed record ListRemark
{
    private readonly IReadOnlyList<int> _lines = [];

    /// <summary>What it is about, in snake case, for programs: <c>level_not_understood</c>, <c>encoding_recognised</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What was found and what to do, in one line of at most 300 characters.</summary>
    public required string Message { get; init; }

    /// <summary>The lines of the file it is about, from 1, in their order; none where it is about the whole list. Copied when set.</summary>
    public IReadOnlyList<int> Lines
    {
        get => _lines;
        init => _lines = value is null ? [] : [.. value];
    }
}
