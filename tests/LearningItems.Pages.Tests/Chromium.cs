using Microsoft.Playwright;

namespace LearningItems.Pages.Tests;

/// <summary>The machine's own Chromium, started once for all tests; Playwright brings none.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The program; null where there is none.</summary>
    public static string? Program { get; } = Array.Find(Places, File.Exists);

    public async Task InitializeAsync()
    {
        if (Program is not null)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program, Args = ["--no-sandbox"] });
        }
    }

    /// <summary>A new window.</summary>
    public Task<IBrowserContext> OpenAsync(int width = 1_200, ColorScheme scheme = ColorScheme.Light) =>
        _browser!.NewContextAsync(new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = 900 } });

    public async Task DisposeAsync()
    {
        await (_browser?.CloseAsync() ?? Task.CompletedTask);
        _playwright?.Dispose();
    }
}

/// <summary>A test that needs a browser; without one it is skipped and says what to install.</summary>
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute() => Skip = Chromium.Program is null ? "There is no Chromium: apt-get install chromium fonts-noto-core fonts-noto-cjk" : null;
}
