namespace Seam.Acs.Samples.Tests;

/// <summary>Runs one after the other against one server.</summary>
public sealed class SecondRunTests
{
    private static readonly string[] Window = ["--from", "2031-05-01T10:00Z", "--until", "2031-05-08T11:00Z", "--json"];

    [Fact]
    public async Task A_second_run_finds_the_pins_of_the_first()
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby", "Garage", "Room 4");

        var first = await host.RunAsync(Window);
        var second = await host.RunAsync(Window);

        Assert.Equal(["created", "created", "created"], first.Column("outcome"));
        Assert.Equal(["found", "found", "found"], second.Column("outcome"));
        Assert.Equal(first.Column("pin"), second.Column("pin"));
        Assert.Equal(first.Column("acs_credential_id"), second.Column("acs_credential_id"));
        Assert.Equal(3, host.Simulator.Credentials.Count);
        Assert.Single(host.Simulator.Users);
        Assert.Single(host.Simulator.UserIdentities);
    }

    [Fact]
    public async Task Without_options_a_second_run_on_the_same_day_finds_the_pins_too()
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby");

        await host.RunAsync();
        var second = await host.RunAsync();

        Assert.Contains("found, ready", second.Output);
        Assert.Single(host.Simulator.Credentials);
    }

    [Fact]
    public async Task Each_pin_opens_its_own_door_only()
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby", "Garage");

        var run = await host.RunAsync(Window);

        foreach (var credential in host.Simulator.Credentials)
        {
            var row = run.Rows.Single(row => row["pin"]!.GetValue<string>() == credential.Code);
            Assert.Equal(row["acs_entrance_id"]!.GetValue<string>(), Assert.Single(credential.AcsEntranceIds));
            Assert.Equal(DateTimeOffset.Parse("2031-05-01T10:00Z"), credential.StartsAt);
            Assert.Equal(DateTimeOffset.Parse("2031-05-08T11:00Z"), credential.EndsAt);
        }
    }

    [Fact]
    public async Task One_more_door_gets_one_more_pin()
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby", "Garage");

        await host.RunAsync([.. Window, "--entrance", "Garage"]);
        var second = await host.RunAsync(Window);

        Assert.Equal(["Lobby", "Garage"], second.Column("door"));
        Assert.Equal(["created", "found"], second.Column("outcome"));
        Assert.Equal(2, host.Simulator.Credentials.Count);
    }

    [Fact]
    public async Task Another_window_gets_another_pin()
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby");

        await host.RunAsync(Window);
        var second = await host.RunAsync("--from", "2031-05-01T10:00Z", "--until", "2031-05-09T11:00Z", "--json");

        Assert.Equal(["created"], second.Column("outcome"));
        Assert.Equal(2, host.Simulator.Credentials.Count);
    }

    [Fact]
    public async Task A_start_that_Seam_moved_is_still_the_same_window()
    {
        await using var host = new SimulatorHost
        {
            Rewrite = (path, body) =>
                path == "/acs/credentials/list"
                    ? body.Replace("\"starts_at\":\"2031-05-01T10:00:00", "\"starts_at\":\"2031-05-02T10:00:00")
                        .Replace(
                            "\"warnings\":[]",
                            "\"warnings\":[{\"warning_code\":\"schedule_modified\",\"message\":\"moved\",\"created_at\":\"2031-05-01T00:00:00Z\"}]"
                        )
                    : body,
        };
        host.Simulator.AddLatchBuilding("Maple House", "Lobby");

        await host.RunAsync(Window);
        var second = await host.RunAsync(Window);

        Assert.Equal(["found"], second.Column("outcome"));
        Assert.Equal(["moved"], second.Column("state"));
        Assert.Single(host.Simulator.Credentials);
    }

    [Fact]
    public async Task Another_resident_gets_other_pins()
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby");

        var jane = await host.RunAsync(Window);
        var maria = await host.RunAsync([.. Window, "--name", "Maria Silva", "--email", "maria@example.com"]);

        Assert.Equal(["Maria Silva"], maria.Column("resident"));
        Assert.NotEqual(jane.Column("pin"), maria.Column("pin"));
        Assert.Equal(2, host.Simulator.Users.Count);
    }

    [Fact]
    public async Task A_resident_is_found_by_email_and_keeps_the_name()
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby");

        await host.RunAsync([.. Window, "--name", "Maria Silva", "--email", "maria@example.com"]);
        var second = await host.RunAsync([.. Window, "--name", "M. Silva", "--email", "Maria@Example.com"]);

        Assert.Equal(["found"], second.Column("outcome"));
        Assert.Equal(["Maria Silva"], second.Column("resident"));
        Assert.Contains("known as Maria Silva", Assert.Single(second.ErrorLines));
        Assert.Single(host.Simulator.UserIdentities);
    }

    [Fact]
    public async Task A_user_with_the_same_email_is_taken_and_linked()
    {
        await using var host = new SimulatorHost();
        var building = host.Simulator.AddLatchBuilding("Maple House", "Lobby");
        using (var seam = host.Simulator.CreateClient())
        {
            await seam.UsersAcs.CreateAsync(
                building.AcsSystemId,
                "Jane Doe",
                emailAddress: "jane@example.com",
                cancellationToken: TestContext.Current.CancellationToken
            );
        }
        host.Simulator.ClearRequests();

        var run = await host.RunAsync(Window);

        Assert.Equal(0, run.ExitCode);
        var user = Assert.Single(host.Simulator.Users);
        Assert.Equal(Assert.Single(host.Simulator.UserIdentities).UserIdentityId, user.UserIdentityId);
        Assert.Equal(0, host.Calls("acs/users/create"));
    }
}
