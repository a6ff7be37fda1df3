using System.Text.Json.Nodes;
using BuildingRollout;

namespace Seam.Acs.Samples.Tests;

/// <summary>Taking PINs away: from those who are meant, from all of them or from nobody, and whatever else is wrong.</summary>
public sealed class RolloutRevokeTests
{
    [Fact]
    public async Task Names_that_nobody_has_are_told_and_nobody_loses_anything()
    {
        await using var host = Host();
        using var site = RolloutSite.Small(host);
        await site.ReportAsync(0, "apply");
        string[] revoke =
        [
            "revoke",
            "--resident",
            "R-1",
            "--resident",
            "R-9",
            "--resident",
            "bob@example.com",
            "--yes",
        ];

        var report = await site.ReportAsync(ExitCode.NobodyOfThatName, revoke);
        var run = await site.RunAsync(revoke);

        Assert.StartsWith(
            "R-9, bob@example.com: neither in residents.csv nor in the building",
            (string?)report["error"]
        );
        Assert.Equal(ExitCode.NobodyOfThatName, run.ExitCode);
        Assert.DoesNotContain("Done", run.Output);
        Assert.Contains("R-9, bob@example.com", Assert.Single(run.ErrorLines));
        Assert.Equal(6, host.Simulator.Credentials.Count);
        Assert.Equal(6, site.Pins().Count);
        Assert.Equal(0, host.Calls("acs/credentials/delete"));
    }

    [Fact]
    public async Task How_many_PINs_went_is_told_also_where_it_is_none()
    {
        await using var host = Host();
        using var site = RolloutSite.Small(host);
        await site.ReportAsync(0, "apply");

        var first = await site.RunAsync("revoke", "--resident", "R-1", "--yes");
        var second = await site.RunAsync("revoke", "--resident", "R-1", "--yes");

        Assert.Contains("       3  PINs were taken away", first.Output);
        Assert.Contains("       0  PINs were taken away", second.Output);
        Assert.Equal(0, second.ExitCode);
        var third = await site.ReportAsync(0, "revoke", "--resident", "R-1", "--yes");
        Assert.Equal(0, (int?)third["counts"]!["removed"]);
    }

    [Fact]
    public async Task Capitals_of_an_address_make_nobody_somebody_else()
    {
        await using var host = Host();
        using var site = RolloutSite.Small(host);
        await site.ReportAsync(0, "apply");

        var run = await site.RunAsync("revoke", "--resident", "R2@EXAMPLE.com", "--yes");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("R-2: still in residents.csv", run.Output);
        AssertOnlyHas(host, site, "R-1");
    }

    [Theory]
    [InlineData("R-2")]
    [InlineData("R2@Example.com")]
    public async Task Who_is_in_the_building_only_is_found_there_by_key_and_by_address(string name)
    {
        await using var host = Host();
        using var site = RolloutSite.Small(host);
        await site.ReportAsync(0, "apply");
        site.WriteResidents(RolloutSite.Resident(1));

        var run = await site.RunAsync("revoke", "--resident", name, "--yes");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("still in residents.csv", run.Output);
        AssertOnlyHas(host, site, "R-1");
    }

    [Fact]
    public async Task A_person_who_is_named_twice_loses_PINs_once()
    {
        await using var host = Host();
        using var site = RolloutSite.Small(host);
        await site.ReportAsync(0, "apply");
        // The file has another address by now.
        site.WriteResidents("R-2,Resident 2,new@example.com,,common,2031-01-01,2039-12-31");
        string[] names = ["--resident", "R-2", "--resident", "r2@example.com", "--resident", "r1@example.com"];

        var report = await site.ReportAsync(0, ["revoke", .. names, "--resident", "R-1", "--yes"]);

        Assert.Equal(6, (int?)report["counts"]!["removed"]);
        Assert.Empty(host.Simulator.Credentials);
        Assert.Empty(site.Pins());
    }

    [Theory]
    [InlineData(
        "residents.csv",
        "key,name,email,phone,doors,starts,ends\nR-1,,r1@example.com,,Attic,soon,never\n,,,5,x,,"
    )]
    [InlineData("residents.csv", "key,name,email,phone,doors,starts,ends\n")]
    [InlineData("residents.csv", "")]
    [InlineData("residents.csv", "key;name;email\nR-1;Ann;")]
    [InlineData("residents.csv", "key,name,email,phone,doors,starts,ends\nR-1,A,,,b,,\nR-3,\"A\"x,,,b,,")]
    [InlineData("residents.csv", null)]
    [InlineData("doors.csv", "door\nFront Entry")]
    [InlineData("doors.csv", "nonsense")]
    [InlineData("doors.csv", null)]
    public async Task What_is_wrong_elsewhere_in_the_files_keeps_nobodys_PINs(string file, string? text)
    {
        await using var host = Host();
        using var site = RolloutSite.Small(host);
        await site.ReportAsync(0, "apply");
        if (text is null)
            File.Delete(site.Path(file));
        else
            await File.WriteAllTextAsync(site.Path(file), text);

        var report = await site.ReportAsync(0, "revoke", "--resident", "R-1", "--yes");

        Assert.Equal(3, (int?)report["counts"]!["removed"]);
        AssertOnlyHas(host, site, "R-2");
    }

    [Fact]
    public async Task A_list_that_cannot_be_read_whole_is_told_since_somebody_may_still_be_in_it()
    {
        await using var host = Host();
        using var site = RolloutSite.Small(host);
        await site.ReportAsync(0, "apply");
        site.WriteResidents("R-2,\"Lee, Ann\",,,common,,2039-12-31", "R-1,Lee, Bo,,,common,,2039-12-31");

        var run = await site.RunAsync("revoke", "--resident", "R-1", "--yes");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("residents.csv:3:1: The line has 8 values", run.Output);
    }

    [Theory]
    [InlineData("R-1,Ann,,,common,,\n,Nobody,,,common,,", 3)]
    [InlineData("", 2)]
    public async Task Everybody_of_a_list_is_not_meant_before_it_says_who_that_is(string lines, int line)
    {
        await using var host = Host();
        using var site = RolloutSite.Small(host);
        await site.ReportAsync(0, "apply");
        site.WriteResidents(lines);

        var report = await site.ReportAsync(ExitCode.Files, "revoke", "--yes");

        Assert.Equal(line, (int?)Assert.Single(report["file_errors"]!.AsArray())!["line"]);
        Assert.Equal(6, host.Simulator.Credentials.Count);
        Assert.Equal(6, site.Pins().Count);
    }

    [Fact]
    public async Task Everybody_is_who_is_listed_and_others_stay_in_the_list_of_PINs()
    {
        await using var host = Host();
        using var site = RolloutSite.Small(host, residents: 3);
        await site.ReportAsync(0, "apply");
        // One of them is known by address alone from now on, and mistakes don't matter.
        site.WriteResidents(",Resident 1,R1@example.com,,Attic,,", "R-3,Resident 3,,,common,,");

        var report = await site.ReportAsync(0, "revoke", "--yes");

        Assert.Equal(6, (int?)report["counts"]!["removed"]);
        Assert.Equal(3, host.Simulator.Credentials.Count);
        Assert.All(site.Pins().Keys, pin => Assert.NotEqual("R-3", pin.Key));
        Assert.Equal(3, site.Pins().Keys.Count(pin => pin.Key == "R-2"));
    }

    [Fact]
    public async Task Whose_PINs_could_not_be_taken_stays_in_the_list_and_the_others_do_not()
    {
        await using var host = Host();
        using var site = RolloutSite.Small(host);
        await site.ReportAsync(0, "apply");
        host.Simulator.Faults.Next("acs/credentials/delete").Error("provider_unavailable", "Not now.");

        var report = await site.ReportAsync(ExitCode.NotDone, "revoke", "--yes", "--concurrency", "1");

        Assert.Equal((5, 1), ((int?)report["counts"]!["removed"], (int?)report["counts"]!["failed"]));
        var line = Assert.Single(report["lines"]!.AsArray())!;
        var left = Assert.Single(host.Simulator.Credentials);
        var door = host.Simulator.Entrances.Single(entrance => entrance.AcsEntranceId == left.AcsEntranceIds.Single());
        Assert.Equal(door.Name, (string?)line["doors"]);
        Assert.All(site.Pins().Keys, pin => Assert.Equal((string?)line["resident"], pin.Key));
        Assert.Equal(3, site.Pins().Count);
        await site.ReportAsync(0, "revoke", "--yes");
        Assert.Empty(site.Pins());
    }

    [Fact]
    public async Task Columns_that_somebody_added_to_the_list_of_PINs_stay()
    {
        await using var host = Host();
        using var site = RolloutSite.Small(host);
        await site.ReportAsync(0, "apply");
        var lines = await File.ReadAllLinesAsync(site.PinFile);
        string[] edited =
        [
            "handed out," + lines[0],
            .. lines.Skip(1).Select((line, number) => $"\"day {number}, by \"\"Jo\"\"\",{line}"),
        ];
        await File.WriteAllTextAsync(site.PinFile, "\uFEFF" + string.Join("\r\n", edited));

        await site.ReportAsync(0, "verify");
        await site.ReportAsync(0, "revoke", "--resident", "R-1", "--yes");

        var kept = edited.Where(line => !line.Contains(",R-1,", StringComparison.Ordinal));
        Assert.Equal(4, kept.Count());
        Assert.Equal(kept, await File.ReadAllLinesAsync(site.PinFile));
    }

    [Fact]
    public async Task A_list_of_PINs_that_cannot_be_read_is_told_before_anything_is_taken()
    {
        await using var host = Host();
        using var site = RolloutSite.Small(host);
        await site.ReportAsync(0, "apply");
        var pins = await File.ReadAllLinesAsync(site.PinFile);
        site.Write("pins.csv", pins[1..]);

        var run = await site.RunAsync("revoke", "--resident", "R-1", "--yes", "--json");

        Assert.Equal(ExitCode.PinFileUnreadable, run.ExitCode);
        var report = JsonNode.Parse(run.Output)!;
        Assert.StartsWith(
            "The header is missing",
            (string?)Assert.Single(report["file_errors"]!.AsArray())!["message"]
        );
        Assert.Equal(6, host.Simulator.Credentials.Count);
        Assert.All(host.Simulator.Credentials, pin => Assert.DoesNotContain(pin.Code!, run.Output + run.Errors));
        // As it says: moved away, it is in nobody's way.
        File.Move(site.PinFile, site.Path("old.csv"));
        await site.ReportAsync(0, "revoke", "--resident", "R-1", "--yes");
    }

    [Fact]
    public async Task Progress_is_that_of_the_PINs_that_go()
    {
        await using var host = Host();
        using var site = RolloutSite.Small(host, residents: 5);
        await site.ReportAsync(0, "apply");

        var run = await site.RunAsync("revoke", "--yes");

        Assert.Matches(@"(?m)^ 20 %  3 removed, \d+ calls$", run.Errors);
        Assert.Matches(@"(?m)^100 %  15 removed, \d+ calls$", run.Errors);
        Assert.Contains("5 people are to lose their 15 PINs", run.Output);
    }

    [Fact]
    public async Task A_name_that_is_empty_is_nobodys_and_not_everybodys()
    {
        using var site = RolloutSite.Small();
        await site.ReportAsync(0, "apply");

        Assert.Equal(ExitCode.CommandLine, (await site.RunAsync("revoke", "--resident", "", "--yes")).ExitCode);
        Assert.Equal(6, site.Pins().Count);
    }

    private static SimulatorHost Host()
    {
        var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby", "Garage", "Flat 1");
        return host;
    }

    private static void AssertOnlyHas(SimulatorHost host, RolloutSite site, string key)
    {
        Assert.Equal(3, host.Simulator.Credentials.Count);
        var identity = host.Simulator.UserIdentities.Single(identity => identity.UserIdentityKey == key);
        Assert.All(host.Simulator.Credentials, pin => Assert.Contains(pin.AcsUserId!, identity.AcsUserIds));
        Assert.Equal(3, site.Pins().Count);
        Assert.All(site.Pins().Keys, pin => Assert.Equal(key, pin.Key));
    }
}
