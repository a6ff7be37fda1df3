using System.Globalization;
using OpenQA.Selenium;

namespace Seam.Acs.Simulator.Tests;

/// <summary>The page for those who don't see it, or see it on a phone: names, roles, contrast, width.</summary>
public sealed class PageAccessibilityTests(Browser browser) : IClassFixture<Browser>
{
    private const int Phone = 360;
    private const int Desktop = 1280;

    public static TheoryData<int, string> Views =>
        Repetitions.AreLong
            ? new()
            {
                { Desktop, "light" },
                { Desktop, "dark" },
                { Phone, "light" },
                { Phone, "dark" },
            }
            : new() { { Desktop, "light" }, { Phone, "dark" } };

    [Theory]
    [MemberData(nameof(Views))]
    public async Task It_keeps_the_rules_of_accessibility_in_every_state(int width, string scheme)
    {
        await using var host = await TestHost.StartAsync();
        browser.Open(host, width, scheme);
        Assert.Empty(await Axe.FindViolationsAsync(browser));

        browser.Button($"Try PIN {PageTests.Pin(host, "Ada Okafor", "Gym")}, which is for Gym").Click();
        browser.UntilText("#outcome", "Gym opens");
        Assert.Empty(await Axe.FindViolationsAsync(browser));

        browser.One("#pin").SendKeys("1" + Keys.Enter);
        browser.UntilText("#outcome", "Gym stays shut");
        Assert.Empty(await Axe.FindViolationsAsync(browser));

        foreach (var system in (string[])["Maple Annex", "Harbour Office", "Hotel Meridian", "Meridian Mobile Keys"])
        {
            browser.Button(system).Click();
            browser.Until(() => browser.Button(system).GetDomAttribute("aria-pressed") == "true");
            Assert.Empty(await Axe.FindViolationsAsync(browser));
        }
    }

    [Fact]
    public async Task Everything_that_can_be_used_has_a_role_and_a_name()
    {
        await using var host = await TestHost.StartAsync();
        browser.Open(host);

        foreach (var element in browser.All("button, input, select, section, nav, [role]").Cast<WebElement>())
        {
            var isLeftOut = browser.Run("return arguments[0].closest('[hidden], [role=status]') !== null", element);
            if (isLeftOut is true)
                continue;
            Assert.NotEqual("generic", element.ComputedAccessibleRole);
            Assert.False(
                string.IsNullOrWhiteSpace(element.ComputedAccessibleLabel),
                element.GetDomProperty("outerHTML")
            );
        }
        AssertIs("#pin", "textbox", "PIN");
        AssertIs("#doors", "radiogroup", "Doors");
        AssertIs("#doors input", "radio", "Front Door");
        AssertIs("#keypad [type=submit]", "button", "Try the door");
        AssertIs("#outcome", "status", "");
        AssertIs("main", "main", "");
    }

    public static TheoryData<int> Widths => Repetitions.AreLong ? [Phone, 320] : [320];

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task On_a_phone_nothing_sticks_out_and_fingers_hit_what_they_mean(int width)
    {
        await using var host = await TestHost.StartAsync();
        browser.Open(host, width);
        foreach (var system in (string[])["Maple Annex", "Hotel Meridian", "Maple House"])
        {
            browser.Button(system).Click();
            browser.Until(() => browser.Button(system).GetDomAttribute("aria-pressed") == "true");
            Assert.Equal((long)width, browser.Run("return document.documentElement.scrollWidth"));
        }
        var small = browser.Run(
            """
            return [...document.querySelectorAll("button, input:not([type=radio]), select, .door")]
              .filter(element => element.checkVisibility() && element.getBoundingClientRect().height < 36)
              .map(element => element.outerHTML);
            """
        );
        Assert.Empty((System.Collections.IEnumerable)small!);
        Assert.All(browser.All("#keys button"), key => Assert.True(key.Size.Height >= 44 && key.Size.Width >= 44));
    }

    [Fact]
    public async Task The_focus_is_seen_and_goes_down_the_page()
    {
        await using var host = await TestHost.StartAsync();
        browser.Open(host);
        var stops = new List<(double Top, string Name)>();

        for (var i = 0; i < 12; i++)
        {
            browser.Press(Keys.Tab);
            var seen = browser.Run(
                """
                const element = document.activeElement;
                const shown = element.type === "radio" ? element.closest(".door") : element;
                return getComputedStyle(shown).outlineStyle !== "none" && getComputedStyle(shown).outlineWidth === "3px";
                """
            );
            Assert.True((bool)seen!, (string?)browser.Run("return document.activeElement.outerHTML"));
            stops.Add(WhereIsTheFocus());
        }

        // Header, doors, keypad: each further down or beside the one before.
        Assert.Equal(stops.Count, stops.Distinct().Count());
        Assert.Equal(stops[1..7].Select(stop => stop.Top), stops[1..7].Select(stop => stop.Top).Order());
    }

    private (double Top, string Name) WhereIsTheFocus()
    {
        var found =
            (IReadOnlyList<object>)
                browser.Run(
                    """
                    const element = document.activeElement;
                    return [element.getBoundingClientRect().top + scrollY, element.tagName + element.id + element.textContent];
                    """
                )!;
        return (Convert.ToDouble(found[0], CultureInfo.InvariantCulture), (string)found[1]);
    }

    private void AssertIs(string selector, string role, string name)
    {
        var element = (WebElement)browser.One(selector);
        Assert.Equal(role, element.ComputedAccessibleRole);
        Assert.Equal(name, element.ComputedAccessibleLabel);
    }
}
