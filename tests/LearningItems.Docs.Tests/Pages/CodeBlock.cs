namespace LearningItems.Docs.Tests.Pages;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Number">Its number among the page's blocks of the same language, from 1.</param>
/// <param name="Line">The line of the page on which its first line stands, from 1.</param>
/// <param name="Code">What is between the fences.</param>
public sealed record CodeBlock(Page Page, int Number, int Line, string Code)
{
    public IEnumerable<string> Lines => Code.TrimEnd().Split('\n');

    public override string ToString() => $"{Page.Path}, block {Number}";
}
