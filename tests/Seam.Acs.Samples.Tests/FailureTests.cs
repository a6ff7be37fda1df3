using System.Net;
using LatchPinCodes;
using Seam.Acs.Testing;

namespace Seam.Acs.Samples.Tests;

/// <summary>What can go wrong: one line on standard error, an exit code of its own, and nothing half done untold.</summary>
public sealed class FailureTests
{
    [Fact]
    public async Task There_is_no_Latch_system()
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddSystem(SimulatedSystemKind.VisionlineSystem, "Grand Hotel", "Room 1");

        var run = await host.RunAsync("--json");

        Assert.Contains("no Latch system", run.AssertFailed(ExitCode.LatchSystem));
        AssertNothingWasMade(host, run);
    }

    [Fact]
    public async Task The_system_named_is_not_a_Latch_one()
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddSystem(SimulatedSystemKind.VisionlineSystem, "Grand Hotel", "Room 1");
        host.Simulator.AddLatchBuilding("Maple House", "Lobby");

        var run = await host.RunAsync("--system", "Grand Hotel");

        Assert.Contains("Maple House", run.AssertFailed(ExitCode.LatchSystem));
        AssertNothingWasMade(host, run);
    }

    [Fact]
    public async Task Several_Latch_systems_need_a_choice()
    {
        await using var host = new SimulatorHost();
        var maple = host.Simulator.AddLatchBuilding("Maple House", "Lobby");
        host.Simulator.AddLatchBuilding("Oak House", "Porch");

        var run = await host.RunAsync();
        Assert.Contains(maple.AcsSystemId, run.AssertFailed(ExitCode.LatchSystem));
        AssertNothingWasMade(host, run);

        var byName = await host.RunAsync("--system", "oak house", "--json");
        Assert.Equal(["Porch"], byName.Column("door"));
        var byId = await host.RunAsync("--system", maple.AcsSystemId, "--json");
        Assert.Equal(["Lobby"], byId.Column("door"));
    }

    [Fact]
    public async Task A_door_does_not_exist()
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby");

        var run = await host.RunAsync("--entrance", "Lobby", "--entrance", "Attic", "--entrance", "Cellar");

        var line = run.AssertFailed(ExitCode.Door);
        Assert.Contains("no door 'Attic' and no door 'Cellar'", line);
        Assert.EndsWith("Nothing was created.", line);
        AssertNothingWasMade(host, run);
    }

    [Fact]
    public async Task A_doors_name_fits_several()
    {
        await using var host = new SimulatorHost();
        var building = host.Simulator.AddLatchBuilding("Maple House", "Lobby", "Lobby");

        var run = await host.RunAsync("--entrance", "lobby");
        Assert.Contains(building.Entrances[1].AcsEntranceId, run.AssertFailed(ExitCode.Door));
        AssertNothingWasMade(host, run);

        var byId = await host.RunAsync("--entrance", building.Entrances[1].AcsEntranceId, "--json");
        Assert.Equal([building.Entrances[1].AcsEntranceId], byId.Column("acs_entrance_id"));
    }

    [Fact]
    public async Task A_building_has_no_doors()
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House");

        var run = await host.RunAsync();

        Assert.Contains("no doors", run.AssertFailed(ExitCode.Door));
        AssertNothingWasMade(host, run);
    }

    [Fact]
    public async Task Doors_are_found_beyond_the_first_page()
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Tower", [.. Enumerable.Range(1, 905).Select(number => $"Room {number}")]);

        var run = await host.RunAsync("--entrance", "Room 905", "--json");

        Assert.Equal(["Room 905"], run.Column("door"));
        Assert.Equal(2, host.Calls("acs/entrances/list"));
    }

    [Theory]
    [InlineData("2031-05-08", "2031-05-01", "before it starts")]
    [InlineData("2031-05-08", "2031-05-08", "before it starts")]
    [InlineData("2021-05-01", "2021-05-08", "is over")]
    public async Task A_window_cannot_be(string from, string until, string reason)
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby");

        var run = await host.RunAsync("--from", from, "--until", until);

        Assert.Contains(reason, run.AssertFailed(ExitCode.Window));
        Assert.Empty(host.Simulator.Requests);
    }

    [Theory]
    [InlineData("--from", "yesterday")]
    [InlineData("--until", "2031-02-30")]
    [InlineData("--email", "jane")]
    [InlineData("--name", " ")]
    [InlineData("--name", "Only A Name")]
    [InlineData("--entrance", "")]
    [InlineData("--wait", "soon")]
    [InlineData("--wait", "-1")]
    [InlineData("--doors", "Lobby")]
    public async Task An_option_cannot_be_read(string option, string value)
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby");

        var run = await host.RunAsync(option, value);

        Assert.Contains(option, run.AssertFailed(ExitCode.CommandLine));
        Assert.Empty(run.Output);
        Assert.Empty(host.Simulator.Requests);
    }

    [Theory]
    [InlineData("seam_anotherkey_1234567890")]
    [InlineData("seam_at1_notanapikey")]
    [InlineData("nonsense-secret")]
    public async Task The_key_is_wrong_and_is_not_printed(string key)
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby");
        var environment = host.Environment;
        environment["SEAM_API_KEY"] = key;

        var run = await SampleCommand.RunPinsAsync(environment);

        run.AssertFailed(ExitCode.Key);
        Assert.DoesNotContain(key, run.Errors + run.Output);
        AssertNothingWasMade(host, run);
    }

    [Fact]
    public async Task A_personal_access_token_is_a_key_too()
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby");
        var environment = host.Environment;
        environment.Remove("SEAM_API_KEY");
        environment["SEAM_PERSONAL_ACCESS_TOKEN"] = host.Simulator.PersonalAccessToken;
        environment["SEAM_WORKSPACE_ID"] = host.Simulator.WorkspaceId;

        var run = await SampleCommand.RunPinsAsync(environment, "--json");
        Assert.Equal(["Lobby"], run.Column("door"));

        environment["SEAM_API_KEY"] = host.Simulator.ApiKey;
        var both = await SampleCommand.RunPinsAsync(environment);
        both.AssertFailed(ExitCode.Key);
        Assert.DoesNotContain(host.Simulator.ApiKey, both.Errors);
    }

    [Fact]
    public async Task The_server_cannot_be_reached()
    {
        using var port = new ClosedPort();
        var environment = new Dictionary<string, string>
        {
            ["SEAM_API_KEY"] = "seam_somekey",
            ["SEAM_ENDPOINT"] = port.Endpoint,
        };

        var run = await SampleCommand.RunPinsAsync(environment, "--json");

        Assert.EndsWith("Nothing was created.", run.AssertFailed(ExitCode.Unreachable));
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task The_api_refuses_the_third_door()
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby", "Garage", "Room 4");
        FailTheThirdPin(host);

        var run = await host.RunAsync("--json");

        var line = run.AssertFailed(ExitCode.Other);
        Assert.Contains("2 of 3 doors have their PINs, see above.", line);
        Assert.Contains("Created before that: the user identity, the ACS user.", line);
        Assert.DoesNotContain("not known", line);
        Assert.Equal(["Lobby", "Garage"], run.Column("door"));
        Assert.Equal(host.Simulator.Credentials.Select(credential => credential.Code), run.Column("pin"));
    }

    [Fact]
    public async Task A_pin_is_told_though_its_doors_cannot_be_read_back()
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby");
        host.Simulator.Faults.FailNext("acs/credentials/list_accessible_entrances", HttpStatusCode.Forbidden);

        var run = await host.RunAsync("--json");

        run.AssertFailed(ExitCode.Other);
        Assert.Equal(["not checked"], run.Column("state"));
        Assert.Equal([Assert.Single(host.Simulator.Credentials).Code!], run.Column("pin"));
    }

    [Fact]
    public async Task Latch_manages_the_resident_itself()
    {
        await using var host = new SimulatorHost();
        var building = host.Simulator.AddLatchBuilding("Maple House", "Lobby");
        host.Simulator.AddResident(building.AcsSystemId, "Jane Doe", "jane@example.com");

        var run = await host.RunAsync();

        var line = run.AssertFailed(ExitCode.LatchResident);
        Assert.Contains("Created before that: the user identity, the ACS user. 0 of 1 doors", line);
        Assert.Empty(host.Simulator.Credentials);
    }

    [Fact]
    public async Task Something_else_answers()
    {
        await using var host = new SimulatorHost { Rewrite = (_, _) => "<html>Welcome</html>" };
        host.Simulator.AddLatchBuilding("Maple House", "Lobby");

        var run = await host.RunAsync();

        run.AssertFailed(ExitCode.Other);
        Assert.DoesNotContain("html", run.Errors);
    }

    private static void FailTheThirdPin(SimulatorHost host)
    {
        var creates = 0;
        host.BeforeServing = path =>
        {
            if (path == "/acs/credentials/create" && ++creates == 3)
                host.Simulator.Faults.FailNext("acs/credentials/create", HttpStatusCode.Forbidden);
            return Task.CompletedTask;
        };
    }

    private static void AssertNothingWasMade(SimulatorHost host, SampleRun run)
    {
        Assert.Empty(run.Output);
        Assert.DoesNotContain(
            host.Simulator.Requests,
            request => request.Path.EndsWith("/create", StringComparison.Ordinal)
        );
    }
}
