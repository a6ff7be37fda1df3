using OpenQA.Selenium;

namespace Seam.Acs.Simulator.Tests;

/// <summary>The page in a real browser, used as people use it: by mouse, and by keyboard alone.</summary>
public sealed class PageTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task It_shows_the_building_and_asks_nobody_else_for_anything()
    {
        await using var host = await TestHost.StartAsync();
        browser.Open(host);

        Assert.Equal("Simulated building", browser.Driver.Title);
        Assert.Equal(
            ["Front Door", "Garage", "Gym", "Room 101", "Room 102", "Room 201", "Room 202"],
            browser.All("#doors .door").Select(door => door.Text)
        );
        Assert.Equal(
            ["Ada Okafor", "Dmitri Novak", "Ben Larsen", "Chiara Russo", "Emi Tanaka"],
            browser.All("#residents h3").Select(name => name.Text)
        );
        Assert.Contains(Pin(host, "Ada Okafor", "Gym"), browser.Text("#residents"));
        Assert.Contains("SEAM_API_KEY=" + host.World.ApiKey, browser.Text("#variables"));
        browser.UntilText("#connection", "Live");

        var server = new Uri(host.World.Address);
        Assert.All(browser.Requests(), request => Assert.Equal(server.Authority, request.Authority));
        Assert.NotEmpty(browser.All("link, script"));
        Assert.Empty(browser.Complaints());
    }

    [Fact]
    public async Task By_mouse_a_door_opens_to_its_PIN_and_refuses_others_with_the_reason()
    {
        await using var host = await TestHost.StartAsync();
        browser.Open(host);

        browser.All("#doors .door")[2].Click();
        TypeByMouse(Pin(host, "Ada Okafor", "Gym"));
        browser.Button("Try the door").Click();
        browser.UntilText("#outcome", "Gym opens");
        Assert.Contains("The PIN of Ada Okafor opens Gym until", browser.Text("#outcome"));
        browser.Until(() => browser.All("#doors .opened").Single().Text == "Gym");
        browser.UntilText("#activity li", "Gym opened");

        browser.Button("Delete the last digit").Click();
        browser.Button("Try the door").Click();
        browser.UntilText("#outcome", "Gym stays shut");
        Assert.Contains("No door here knows this PIN.", browser.Text("#outcome"));

        browser.Button("Clear the PIN").Click();
        TypeByMouse(Pin(host, "Ben Larsen", "Garage"));
        browser.Button("Try the door").Click();
        browser.UntilText("#outcome", "The PIN of Ben Larsen opens Garage, not Gym.");
        Assert.Single(browser.All("#doors .refused"));
        Assert.Empty(browser.Complaints());
    }

    [Fact]
    public async Task By_keyboard_alone_a_door_is_chosen_and_tried()
    {
        await using var host = await TestHost.StartAsync();
        browser.Open(host);

        // The first stop leads straight to the keypad.
        browser.Press(Keys.Tab, Keys.Enter);
        browser.Until(() => Focused() == "pin");
        browser.Press(Pin(host, "Ada Okafor", "Front Door"), Keys.Enter);
        browser.UntilText("#outcome", "Front Door opens");

        // Back to the doors, on to the next one, and forward to the PIN again.
        browser.Press(Keys.Shift + Keys.Tab);
        Assert.StartsWith("door-", Focused());
        browser.Press(Keys.ArrowRight);
        browser.UntilText("#chosen-door", "at Garage");
        browser.Press(Keys.Tab);
        Assert.Equal("pin", Focused());
        browser.Press(Keys.Enter);
        browser.UntilText("#outcome", "The PIN of Ada Okafor opens Front Door, not Garage.");

        // Its keys are buttons on the way.
        browser.Press(Keys.Tab);
        Assert.Equal("1", browser.Driver.SwitchTo().ActiveElement().Text);
        var typed = browser.One("#pin").GetDomProperty("value");
        browser.Press(Keys.Space);
        Assert.Equal(typed + "1", browser.One("#pin").GetDomProperty("value"));
    }

    [Fact]
    public async Task What_a_program_does_appears_by_itself()
    {
        await using var host = await TestHost.StartAsync();
        browser.Open(host);
        browser.One("#pin").SendKeys("12");
        using var seam = host.CreateClient();
        var house = (await seam.SystemsAcs.ListAsync())[0].AcsSystemId;
        var door = (await seam.EntrancesAcs.ListAsync(acsSystemId: house))[0].AcsEntranceId;

        var user = await seam.UsersAcs.CreateAsync(house, "Zoë Adams");
        var credential = await seam.CredentialsAcs.CreateAsync(
            AcsCredentialAccessMethod.Code,
            user.AcsUserId,
            allowedAcsEntranceIds: [door],
            startsAt: host.Time.GetUtcNow(),
            endsAt: host.Time.GetUtcNow().AddHours(1)
        );

        browser.UntilText("#residents", credential.Code!);
        browser.UntilText("#activity li", "acs_credential.issued");
        Assert.Contains("Zoë Adams · PIN · Maple House", browser.Text("#activity li"));
        // For those who don't see it, it is said; and whoever types goes on typing.
        browser.Until(() => (string?)browser.One("#latest").GetDomProperty("textContent") != "");
        Assert.Contains("acs_", browser.One("#latest").GetDomProperty("textContent"));
        Assert.Equal("pin", Focused());
        Assert.Equal("12", browser.One("#pin").GetDomProperty("value"));
        browser.Button($"Try PIN {credential.Code}, which is for Front Door").Click();
        browser.UntilText("#outcome", "Front Door opens");

        host.Time.Advance(TimeSpan.FromHours(2));
        browser.Button("Try the door").Click();
        browser.UntilText("#outcome", "The PIN of Zoë Adams ended on");
    }

    [Fact]
    public async Task A_resident_is_suspended_and_let_in_again()
    {
        await using var host = await TestHost.StartAsync();
        browser.Open(host);
        var attempt = $"Try PIN {Pin(host, "Ada Okafor", "Gym")}, which is for Gym";

        browser.Button("Suspend: Ada Okafor").Click();
        browser.Until(() => browser.All(".resident.suspended h3").Any(name => name.Text == "Ada Okafor"));
        browser.Button(attempt).Click();
        browser.UntilText("#outcome", "The access of Ada Okafor is suspended.");

        browser.Button("Unsuspend: Ada Okafor").Click();
        browser.Until(() => browser.All(".resident.suspended h3").All(name => name.Text != "Ada Okafor"));
        browser.Button(attempt).Click();
        browser.UntilText("#outcome", "Gym opens");
    }

    [Fact]
    public async Task Without_a_hub_somebody_carries_the_changes()
    {
        await using var host = await TestHost.StartAsync();
        browser.Open(host);
        browser.Button("Maple Annex").Click();
        browser.UntilText("#waiting", "1 change has not reached the doors.");
        var attempt = $"Try PIN {Pin(host, "Ada Okafor", "Bicycle Room")}, which is for Bicycle Room";

        browser.Button(attempt).Click();
        browser.UntilText("#outcome", "The PIN has not reached the door yet");
        browser.Button("Carry to the doors").Click();
        browser.Until(() => !browser.One("#waiting").Displayed);
        browser.Button(attempt).Click();
        browser.UntilText("#outcome", "Bicycle Room opens");
    }

    [Fact]
    public async Task Trouble_and_time_are_set_on_the_page()
    {
        await using var host = await TestHost.StartAsync();
        browser.Open(host);

        browser.One("#fault-operation").SendKeys("acs/users/list");
        browser.Button("Set").Click();
        browser.UntilText("#faults-state", "1 call will meet trouble.");
        using var seam = host.CreateClient(options => options.MaxRetries = 0);
        await Assert.ThrowsAsync<SeamApiException>(() => seam.UsersAcs.ListAsync());
        browser.UntilText("#faults-state", "No trouble is set.");

        browser.One("#fault-operation").SendKeys("/nowhere");
        browser.Button("Set").Click();
        browser.UntilText("#faults-state", "The simulator has no operation 'acs/users/list/nowhere'.");

        browser.Button("+ 1 week").Click();
        browser.UntilText("#clock", "May 11, 2031");
        browser.Button($"Try PIN {Pin(host, "Emi Tanaka", "Room 202")}, which is for Room 202").Click();
        browser.UntilText("#outcome", "Room 202 opens");
    }

    [Fact]
    public async Task Names_are_shown_as_they_are_whatever_they_contain()
    {
        await using var host = await TestHost.StartAsync();
        using var seam = host.CreateClient();
        var house = (await seam.SystemsAcs.ListAsync())[0].AcsSystemId;
        const string name = "<img src=/x onerror=\"document.title='broken'\"><b>Bob</b>";
        await seam.UsersAcs.CreateAsync(house, name);

        browser.Open(host);

        browser.UntilText("#residents", name);
        Assert.Empty(browser.All("#residents img, #residents b"));
        Assert.Equal("Simulated building", browser.Driver.Title);
    }

    [Fact]
    public async Task It_says_when_the_simulator_is_gone()
    {
        await using (var host = await TestHost.StartAsync())
        {
            browser.Open(host);
            browser.UntilText("#connection", "Live");
        }

        browser.UntilText("#connection", "Not connected.");
    }

    private void TypeByMouse(string pin)
    {
        foreach (var digit in pin)
            browser.Button(digit.ToString()).Click();
    }

    private string? Focused() => (string?)browser.Run("return document.activeElement.id");

    internal static string Pin(TestHost host, string user, string door) =>
        host.World.Simulator.Inspect(simulated =>
            simulated
                .Main.Workspace.Credentials.All.Single(credential =>
                    credential is { Code: not null, User: { } holder }
                    && holder.FullName == user
                    && simulated.Main.Access.EntrancesOf(credential).Any(entrance => entrance.Name == door)
                )
                .Code!
        );
}
