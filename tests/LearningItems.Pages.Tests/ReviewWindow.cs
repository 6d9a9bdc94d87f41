using Microsoft.Playwright;

namespace LearningItems.Pages.Tests;

/// <summary>A window with the page of a review, and all that went wrong or elsewhere in it.</summary>
internal sealed class ReviewWindow : IAsyncDisposable
{
    private readonly IBrowserContext _window;

    private ReviewWindow(IBrowserContext window, IPage page) => (_window, Page) = (window, page);

    public IPage Page { get; }

    public List<string> Errors { get; } = [];

    public List<string> Requests { get; } = [];

    /// <summary>The item that keys decide on.</summary>
    public ILocator Current => Page.Locator("article[aria-current=true]");

    public static async Task<ReviewWindow> OpenAsync(Chromium chromium, string address, int width = 1_200, ColorScheme scheme = ColorScheme.Light)
    {
        var window = await chromium.OpenAsync(width, scheme);
        var review = new ReviewWindow(window, await window.NewPageAsync());
        window.Console += (_, message) => review.Errors.AddRange(message.Type is "error" or "warning" ? [message.Text] : []);
        window.WebError += (_, error) => review.Errors.Add(error.Error);
        window.Request += (_, request) => review.Requests.Add(request.Url);
        await review.Page.GotoAsync(address);
        return review;
    }

    public async Task PressAsync(params string[] keys)
    {
        foreach (var key in keys)
        {
            await Page.Keyboard.PressAsync(key);
        }
    }

    /// <summary>Waits until the page says something.</summary>
    public Task SaysAsync(string text) => Assertions.Expect(Page.Locator("#status")).ToContainTextAsync(text);

    /// <summary>Waits until the page has an item with a standing.</summary>
    public Task StandsAsync(int position, string standing) =>
        Assertions.Expect(Page.Locator($"article[aria-posinset='{position}'] .standing")).ToHaveTextAsync(standing);

    public ValueTask DisposeAsync() => _window.DisposeAsync();
}
