using BuildingRollout;

namespace Seam.Acs.Samples.Tests;

/// <summary>A folder is that of one building, and has to be there and to be writable; whatever is wrong is told as it is.</summary>
public sealed class RolloutFolderTests
{
    private const string Saved = "simulated-building.jsonl";

    [Theory]
    [InlineData("plan")]
    [InlineData("apply")]
    [InlineData("verify")]
    [InlineData("revoke", "--yes")]
    [InlineData("revoke", "--resident", "R-1", "--yes")]
    public async Task Without_its_key_a_real_building_is_not_taken_for_a_simulated_one(params string[] command)
    {
        await using var host = Host();
        using var site = RolloutSite.Small(host);
        await site.ReportAsync(0, "apply");
        var pins = await File.ReadAllTextAsync(site.PinFile);
        site.Environment.Clear();

        var report = await site.ReportAsync(ExitCode.Key, command);

        Assert.Contains("Set the key of the real building", (string?)report["error"]);
        Assert.Contains("delete pins.csv", (string?)report["error"]);
        Assert.False((bool?)report["simulated"]);
        Assert.False(File.Exists(site.Path(Saved)));
        Assert.Equal(pins, await File.ReadAllTextAsync(site.PinFile));
    }

    [Theory]
    [InlineData("apply")]
    [InlineData("revoke", "--yes")]
    public async Task With_a_key_a_simulated_building_is_not_made_a_real_one(params string[] command)
    {
        await using var host = Host();
        using var site = RolloutSite.Small();
        await site.ReportAsync(0, "apply");
        var pins = await File.ReadAllTextAsync(site.PinFile);
        foreach (var (name, value) in host.Environment)
            site.Environment[name] = value;

        var report = await site.ReportAsync(ExitCode.Key, command);

        Assert.Contains($"Delete {Saved}", (string?)report["error"]);
        Assert.Empty(host.Simulator.Users);
        Assert.Equal(pins, await File.ReadAllTextAsync(site.PinFile));
        // Looking is never refused, and what is said is done.
        await site.ReportAsync(0, "plan");
        File.Delete(site.Path(Saved));
        await site.ReportAsync(0, "apply");
        Assert.Equal(6, host.Simulator.Credentials.Count);
    }

    [Fact]
    public async Task Each_result_says_whether_the_building_is_simulated()
    {
        await using var host = Host();
        using var real = RolloutSite.Small(host);
        using var simulated = RolloutSite.Small();

        Assert.False((bool?)(await real.ReportAsync(0, "plan"))["simulated"]);
        Assert.True((bool?)(await simulated.ReportAsync(0, "plan"))["simulated"]);
        string[][] commands =
        [
            ["plan"],
            ["apply"],
            ["verify"],
            ["revoke", "--yes"],
        ];
        foreach (var command in commands)
        {
            Assert.Contains("Simulated House (simulated): ", (await simulated.RunAsync(command)).Output);
            Assert.DoesNotContain("(simulated)", (await real.RunAsync(command)).Output);
        }

        Assert.Contains("they open nothing", (await simulated.RunAsync("apply")).Output);
        simulated.Write("doors.csv", "nonsense");
        Assert.True((bool?)(await simulated.ReportAsync(ExitCode.Files, "plan"))["simulated"]);
    }

    [Theory]
    [InlineData("plan")]
    [InlineData("apply")]
    [InlineData("verify")]
    [InlineData("revoke", "--yes")]
    public async Task A_folder_that_is_missing_is_told_as_such(params string[] command)
    {
        using var site = new RolloutSite();

        var report = await site.ReportAsync(ExitCode.Folder, [.. command, "--folder", site.Path("nowhere")]);

        Assert.Contains("There is no folder", (string?)report["error"]);
    }

    [Theory]
    [InlineData("apply")]
    [InlineData("revoke", "--yes")]
    public async Task A_folder_that_nobody_can_write_to_is_told_as_such(params string[] command)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has a folder that even root can't write to.");
        using var site = new RolloutSite();

        var report = await site.ReportAsync(ExitCode.Folder, [.. command, "--folder", "/proc"]);

        Assert.Contains("cannot be opened for writing", (string?)report["error"]);
        Assert.DoesNotContain("Another run", (string?)report["error"]);
    }

    [Theory]
    [InlineData(".rollout.lock", "apply")]
    [InlineData(Saved, "plan")]
    public async Task A_file_that_may_not_be_opened_is_told_as_such(string name, string command)
    {
        using var site = RolloutSite.Small();
        // As somebody else's file does, a folder of its name denies access; to root too.
        Directory.CreateDirectory(site.Path(name));

        var report = await site.ReportAsync(ExitCode.Folder, command);

        Assert.Contains($"{name} cannot be opened for writing", (string?)report["error"]);
        Assert.Contains("Nothing was sent", (string?)report["error"]);
    }

    [Theory]
    [InlineData(".rollout.lock", "apply")]
    [InlineData(Saved, "plan")]
    public async Task A_file_that_another_run_has_is_told_as_such(string name, string command)
    {
        using var site = RolloutSite.Small();
        await using var held = new FileStream(
            site.Path(name),
            FileMode.OpenOrCreate,
            FileAccess.ReadWrite,
            FileShare.None
        );

        var report = await site.ReportAsync(ExitCode.Busy, command);

        Assert.Contains("Another run", (string?)report["error"]);
    }

    [Fact]
    public async Task A_door_that_the_simulated_building_lacks_is_told_with_what_to_do()
    {
        using var site = RolloutSite.Small();
        await site.ReportAsync(0, "apply");
        site.WriteDoors("Lobby,,common", "Garage,,common", "Flat 1,,", "Flat 2,,");

        var refused = await site.ReportAsync(ExitCode.Door, "apply");

        Assert.Equal(5, (int?)refused["file_errors"]![0]!["line"]);
        Assert.Contains($"Delete {Saved}, and pins.csv", (string?)refused["error"]);
        File.Delete(site.Path(Saved));
        File.Delete(site.PinFile);
        site.WriteResidents(RolloutSite.Resident(1, doors: "Flat 2"));
        await site.ReportAsync(0, "apply");
        Assert.Equal([("R-1", "Flat 2")], site.Pins().Keys);
    }

    [Fact]
    public async Task A_door_that_a_real_building_lacks_has_nothing_to_do_with_simulation()
    {
        await using var host = Host();
        using var site = RolloutSite.Small(host);
        site.WriteDoors("Lobby,,common", "Cellar,,common", "Flat 1,,");

        Assert.DoesNotContain("simulated", (string?)(await site.ReportAsync(ExitCode.Door, "plan"))["error"]);
    }

    [Fact]
    public async Task Doors_that_cannot_be_read_leave_no_simulated_building_behind()
    {
        using var site = RolloutSite.Small();
        site.Write("doors.csv", "nonsense");

        await site.ReportAsync(ExitCode.Files, "revoke", "--resident", "R-1", "--yes");

        Assert.False(File.Exists(site.Path(Saved)));
    }

    private static SimulatorHost Host()
    {
        var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby", "Garage", "Flat 1");
        return host;
    }
}
