namespace Seam.Acs.Samples.Tests;

/// <summary>The samples of one page each, as processes: without an account, and on a workspace that stands for the real one.</summary>
public sealed class SmallSampleTests
{
    private static readonly Dictionary<string, string> NoEnvironment = [];

    [Fact]
    public async Task A_mobile_key_opens_its_doors_and_comes_to_the_phone()
    {
        var run = await SampleProcess.RunOtherAsync("LatchMobileKeys", NoEnvironment);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("The mobile key opens Lobby, Room 4.", run.Output);
        Assert.Contains("A phone that the guest signs in with has the key.", run.Output);
        Assert.DoesNotContain("seam_cst", run.Output + run.Errors);
    }

    [Fact]
    public async Task A_second_run_gives_no_second_mobile_key()
    {
        await using var host = new SimulatorHost();
        var building = host.Simulator.AddLatchBuilding("Maple House", "Lobby", "Garage");
        string[] arguments = ["Jane Doe", "jane@example.com", "Garage"];

        var first = await SampleProcess.RunOtherAsync("LatchMobileKeys", host.Environment, arguments);
        var second = await SampleProcess.RunOtherAsync("LatchMobileKeys", host.Environment, arguments);

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        var key = Assert.Single(host.Simulator.Credentials);
        Assert.Equal("mobile_key", key.AccessMethod);
        Assert.Equal([building.Entrance("Garage").AcsEntranceId], key.AcsEntranceIds);
        Assert.Single(host.Simulator.Users);
    }

    [Fact]
    public async Task A_door_that_is_not_there_is_told_before_anything_is_made()
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby");

        var run = await SampleProcess.RunOtherAsync(
            "LatchMobileKeys",
            host.Environment,
            ["Jane Doe", "jane@example.com", "Lobby", "Attic"]
        );

        Assert.Equal("Found 1 of the 2 doors in Maple House.", run.AssertFailed(1));
        Assert.Empty(host.Simulator.UserIdentities);
    }

    [Fact]
    public async Task A_card_is_written_at_the_second_try_and_read_again()
    {
        var run = await SampleProcess.RunOtherAsync("CardEncoding", NoEnvironment);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                "Lay a card on Front desk.",
                "Not written (no_credential_on_encoder), 2 tries left.",
                "The card is written.",
                "Read again: it is this guest's.",
                "It opens Room 1, Pool.",
            ],
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        );
    }

    [Fact]
    public async Task A_worker_tells_whose_access_ends_soon()
    {
        var run = await SampleProcess.RunOtherAsync("AccessWorker", NoEnvironment);

        Assert.Equal(0, run.ExitCode);
        Assert.Single(run.Output.Split('\n'), line => line.Contains("(code, Maple House) ends at"));
        Assert.Contains("1 accesses end within 1.00:00:00", run.Output);
    }

    [Fact]
    public async Task The_records_are_members_of_a_programs_own_JSON()
    {
        var run = await SampleProcess.RunOtherAsync("NativeAot", NoEnvironment);

        Assert.Equal(0, run.ExitCode);
        var building = System.Text.Json.Nodes.JsonNode.Parse(run.Output)!;
        Assert.Equal("Maple House", (string?)building["Systems"]![0]!["name"]);
        Assert.Equal("Garage", (string?)building["Doors"]![1]!["display_name"]);
    }
}
