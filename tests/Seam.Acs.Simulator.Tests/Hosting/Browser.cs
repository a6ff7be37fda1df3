using System.Text.Json;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;
using OpenQA.Selenium.Support.UI;

namespace Seam.Acs.Simulator.Tests;

/// <summary>A headless Chromium, the one that the system has. Skips a test where there is none, but never in CI.</summary>
public sealed class Browser : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly string[] Programs = ["chromium", "chromedriver"];

    private ChromeDriver? _driver;

    public ChromeDriver Driver => _driver ?? throw new InvalidOperationException("No page was opened.");

    /// <summary>Opens the simulator's page, as wide as told, and waits until it shows the building.</summary>
    internal void Open(TestHost host, int width = 1280, string scheme = "light")
    {
        _driver ??= Start();
        // What happened before belongs to another test.
        _driver.Manage().Logs.GetLog(LogType.Browser);
        _driver.Manage().Logs.GetLog("performance");
        _driver.ExecuteCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            new Dictionary<string, object?>
            {
                ["width"] = width,
                ["height"] = 800,
                ["deviceScaleFactor"] = 1,
                ["mobile"] = width < 600,
            }
        );
        Dictionary<string, object> Feature(string name, string value) => new() { ["name"] = name, ["value"] = value };
        _driver.ExecuteCdpCommand(
            "Emulation.setEmulatedMedia",
            new Dictionary<string, object?>
            {
                ["features"] = new object[]
                {
                    Feature("prefers-color-scheme", scheme),
                    Feature("prefers-reduced-motion", "reduce"),
                },
            }
        );
        _driver.Navigate().GoToUrl(host.World.Address + "/");
        Until(() => All(".resident").Count > 0);
    }

    public IWebElement One(string selector) => Driver.FindElement(By.CssSelector(selector));

    public IReadOnlyList<IWebElement> All(string selector) => Driver.FindElements(By.CssSelector(selector));

    /// <summary>Finds a visible button by its text or label, in one script: the page has hundreds of buttons.</summary>
    public IWebElement Button(string name) =>
        Run(
            """
            return [...document.querySelectorAll("button")].find(button => button.checkVisibility()
              && (button.innerText.trim() === arguments[0] || button.getAttribute("aria-label") === arguments[0]));
            """,
            name
        ) as IWebElement
        ?? throw new NoSuchElementException($"There is no button '{name}'.");

    public string Text(string selector) => One(selector).Text;

    /// <summary>Waits for what the page comes to show; what is drawn anew meanwhile is looked for again.</summary>
    public void Until(Func<bool> isSo)
    {
        var wait = new WebDriverWait(Driver, Patience) { PollingInterval = TimeSpan.FromMilliseconds(50) };
        wait.IgnoreExceptionTypes(typeof(StaleElementReferenceException), typeof(NoSuchElementException));
        wait.Until(_ => isSo());
    }

    public void UntilText(string selector, string expected)
    {
        try
        {
            Until(() => Text(selector).Contains(expected, StringComparison.Ordinal));
        }
        catch (WebDriverTimeoutException)
        {
            Assert.Contains(expected, Text(selector));
        }
    }

    /// <summary>Types keys to whatever has the focus.</summary>
    public void Press(params string[] keys)
    {
        foreach (var key in keys)
            Driver.SwitchTo().ActiveElement().SendKeys(key);
    }

    public object? Run(string script, params object[] arguments) => Driver.ExecuteScript(script, arguments);

    /// <summary>The addresses that were asked for since the page was opened.</summary>
    public IReadOnlyList<Uri> Requests() =>
        [
            .. Driver
                .Manage()
                .Logs.GetLog("performance")
                .Select(entry => JsonDocument.Parse(entry.Message).RootElement.GetProperty("message"))
                .Where(message => message.GetProperty("method").GetString() == "Network.requestWillBeSent")
                .Select(message => message.GetProperty("params").GetProperty("request").GetProperty("url").GetString()!)
                .Select(url => new Uri(url)),
        ];

    /// <summary>What the page complained of since it was opened.</summary>
    public IReadOnlyList<string> Complaints() =>
        [.. Driver.Manage().Logs.GetLog(LogType.Browser).Select(entry => $"{entry.Level}: {entry.Message}")];

    public void Dispose() => _driver?.Dispose();

    private static ChromeDriver Start()
    {
        var paths = Programs.Select(ExternalProgram.Require).ToList();
        var options = new ChromeOptions { BinaryLocation = paths[0] };
        options.AddArguments(
            "--headless=new",
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--lang=en-US"
        );
        options.SetLoggingPreference(LogType.Browser, LogLevel.All);
        options.SetLoggingPreference("performance", LogLevel.All);
        var service = ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(paths[1]), "chromedriver");
        service.SuppressInitialDiagnosticInformation = true;
        return new ChromeDriver(service, options, TimeSpan.FromMinutes(2));
    }
}
