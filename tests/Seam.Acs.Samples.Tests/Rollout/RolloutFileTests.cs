using System.Text;
using BuildingRollout;

namespace Seam.Acs.Samples.Tests;

/// <summary>Mistakes in the files are told by line and column, all at once, and before anything is sent.</summary>
public sealed class RolloutFileTests
{
    [Fact]
    public async Task All_mistakes_are_told_at_once_and_nothing_is_sent()
    {
        await using var host = new SimulatorHost();
        using var site = RolloutSite.Small(host);
        site.WriteResidents(
            ",No Body,,,common,,2039-12-31",
            "R-1,\"Ann\nLee\",ann@example,+1 555,common; Attic ;Cellar,2031-02-30,2039-12-31",
            "",
            "R-2,Bob,bob@example.com,,,2031-01-01,2030-12-30",
            "R-2,,BOB@example.com,,common,,2039-12-31",
            "R-3,Too,many,,values,,,"
        );

        var report = await site.ReportAsync(ExitCode.Files, "apply");

        var told = report["file_errors"]!
            .AsArray()
            .Select(error => $"{error!["line"]}:{error["column"]} {error["field"]}");
        Assert.Equal(
            "2:1 key; 4:18 phone; 4:25 doors; 4:25 doors; 4:47 starts; 6:26 doors; 6:38 ends; 7:1 key; 7:6 email; 7:5 name; 8:1 ",
            string.Join("; ", told)
        );
        Assert.Empty(host.Simulator.Requests);
        Assert.Empty(host.Simulator.Users);
    }

    [Theory]
    [InlineData(
        "R-1,Ann,,,Attic,,2039-12-31",
        "2:11: doors: 'Attic' is neither a door nor a group of doors.csv, which has"
    )]
    [InlineData("R-1,Ann,,,\"common\",,31.12.2039", "2:21: ends: '31.12.2039' is not a time such as 2026-12-31")]
    [InlineData("R-1,Ann,x@,,common,,2039-12-31", "2:9: email: 'x@' is not an e-mail address.")]
    [InlineData("R-1,Ann,,,common,2031-03-30T02:30,2039-12-31", "2:18: starts: '2031-03-30T02:30' does not exist in")]
    [InlineData("R-1,Ann,,,common,2031-10-26T02:30,2039-12-31", "comes twice in Europe/Berlin")]
    [InlineData("R-1,Ann,,,common,,2039-12-31\nR-1,Bo,,,common,,2039-12-31", "3:1: key: 'R-1' is in line 2 already")]
    [InlineData("R-1,\"Ann\"x,,,common,,2039-12-31", "2:1: From here on it is no CSV:")]
    [InlineData("R-1,\"Ann,,,common,,2039-12-31", "2:1: From here on it is no CSV:")]
    [InlineData("R-1,Ann,,,common,2032-01-01,2031-12-30", "2:29: ends: It ends before it starts.")]
    [InlineData("R-1,Ann,,,common,,9999-12-31", "2:19: ends: '9999-12-31' is too late.")]
    [InlineData("R-1,Ann,,,common,0001-01-01,2039-12-31", "2:18: starts: '0001-01-01' is too early.")]
    [InlineData("R-1,Ann,,,common,0001-01-01T00:30,2039-12-31", "2:18: starts: '0001-01-01T00:30' is too early.")]
    [InlineData("", "2:1: There is no resident.")]
    public void A_mistake_is_told_as_compilers_tell_theirs(string lines, string told)
    {
        using var site = RolloutSite.Small();
        site.WriteResidents(lines);

        Assert.StartsWith("residents.csv:", Refuse(site));
        Assert.Contains(told, Refuse(site));
    }

    [Theory]
    [InlineData("9999-12-31T23:59", "is too late")]
    [InlineData("9999-12-31T23:59-05:00", "is not a time such as")]
    public void The_end_of_the_calendar_comes_sooner_in_the_west(string end, string told)
    {
        using var site = RolloutSite.Small();
        site.WriteResidents($"R-1,Ann,,,common,,{end}");

        Assert.StartsWith($"residents.csv:2:19: ends: '{end}' {told}", Refuse(site, "America/New_York"));
    }

    [Theory]
    [InlineData("door;entrance;groups\nLobby;;", "doors.csv:1:1: 'door;entrance;groups' is no column of this file.")]
    [InlineData("door,doors\nLobby,", "doors.csv:1:6: 'doors' is no column")]
    [InlineData("entrance\nLobby", "doors.csv:1:1: The column door is missing.")]
    [InlineData("door\nLobby\nlobby", "doors.csv:3:1: door: 'lobby' is in line 2 already.")]
    [InlineData("door,entrance\nA,Lobby\nB,lobby", "doors.csv:3:3: entrance: 'lobby' is that of line 2 already.")]
    [InlineData("door,groups\nLobby,x\nx,", "doors.csv:2:7: groups: 'x' is the name of a door too.")]
    [InlineData("door\na;b", "doors.csv:2:1: door: A name has no ';'")]
    [InlineData("", "doors.csv:1:1: The file is empty. It begins with door,entrance,groups.")]
    public void Mistakes_of_the_list_of_doors_are_told_alike(string text, string told)
    {
        using var site = RolloutSite.Small();
        site.Write("doors.csv", text);

        Assert.Contains(told, Refuse(site));
    }

    [Fact]
    public async Task A_file_that_is_missing_or_not_in_UTF8_is_told()
    {
        using var site = RolloutSite.Small();
        var latin = Encoding.Latin1.GetBytes($"{RolloutSite.ResidentHeader}\nR-1,Inês,,,common,,2039-12-31\n");
        await File.WriteAllBytesAsync(site.Path("residents.csv"), latin);
        Assert.Contains("not UTF-8", (await site.RunAsync("plan")).Errors);

        File.Delete(site.Path("residents.csv"));
        var run = await site.RunAsync("plan");
        Assert.Equal(ExitCode.Files, run.ExitCode);
        Assert.Contains("generate", run.Errors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public async Task A_byte_that_is_no_text_is_told_by_its_place_with_a_mark_of_the_encoding_or_without(string mark)
    {
        using var site = RolloutSite.Small();
        // More than what is decoded at a time, so that the place is not where the reader happens to be.
        var lines = Enumerable.Range(1, 500).Select(number => RolloutSite.Resident(number));
        var text = $"{mark}{RolloutSite.ResidentHeader}\n{string.Join('\n', lines)}\nR-501,Zoë In";
        byte[] bytes = [.. Encoding.UTF8.GetBytes(text), 0xEA, .. "s,,,common,,2039-12-31\n"u8];
        await File.WriteAllBytesAsync(site.Path("residents.csv"), bytes);

        Assert.Equal(
            "residents.csv:502:13: From here on it is not UTF-8 text. Save it as \"CSV UTF-8\".",
            Refuse(site)
        );
    }

    [Fact]
    public async Task Lines_of_nothing_are_passed_over()
    {
        using var site = RolloutSite.Small();
        site.Write("doors.csv", "door", "Lobby", "", "  ", "Garage", "\"\"");
        site.WriteResidents(
            "R-1,Ann,,,Lobby,,2039-12-31",
            ",,,,,,",
            " , ,,\"\",,,",
            ",,,",
            "R-2,Bo,,,Garage,,2039-12-31",
            "",
            ""
        );

        await site.ReportAsync(0, "apply");

        Assert.Equal([("R-1", "Lobby"), ("R-2", "Garage")], site.Pins().Keys);
    }

    [Fact]
    public async Task Files_as_a_spreadsheet_saves_them_are_read()
    {
        using var site = RolloutSite.Small();
        // A mark of the encoding, ends of lines as on Windows, other columns' order, quotes where they need not be.
        var text = "\uFEFFName,Doors,KEY,ends\r\n\"Lee, \"\"Ann\"\"\",\"common\",R-1,2039-12-31\r\n\r\n";
        await File.WriteAllTextAsync(site.Path("residents.csv"), text, new UTF8Encoding(false));

        await site.ReportAsync(0, "apply", "--time-zone", "America/New_York");

        var line = (await File.ReadAllLinesAsync(site.PinFile))[1];
        Assert.StartsWith("R-1,\"Lee, \"\"Ann\"\"\",,Lobby,", line);
        Assert.EndsWith(",,2040-01-01T00:00:00-05:00", line);
        await site.ReportAsync(0, "verify", "--time-zone", "America/New_York");
    }

    [Fact]
    public async Task Doors_that_the_building_does_not_have_are_told_by_their_lines_and_nothing_is_changed()
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby", "Flat 1", "Flat 1");
        using var site = RolloutSite.Small(host);

        var run = await site.RunAsync("apply");

        Assert.Equal(ExitCode.Door, run.ExitCode);
        Assert.Contains("doors.csv:3:1: Maple House has no entrance 'Garage'.", run.Errors);
        Assert.Contains("doors.csv:4:1: Maple House has 2 entrances 'Flat 1'; give the ID of one:", run.Errors);
        Assert.Empty(host.Simulator.Users);

        var flat = host.Simulator.Entrances[1].AcsEntranceId;
        site.WriteDoors("Garage,Lobby,common", $"Flat 1,{flat},");
        await site.ReportAsync(0, "apply");
        Assert.Equal(4, host.Simulator.Credentials.Count);
    }

    [Fact]
    public async Task An_end_that_the_building_needs_is_asked_for_before_anything_is_made()
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby", "Garage", "Flat 1");
        using var site = RolloutSite.Small(host);
        site.WriteResidents(RolloutSite.Resident(1), RolloutSite.Resident(2, ends: ""));

        var run = await site.RunAsync("apply");

        Assert.Equal(ExitCode.Files, run.ExitCode);
        Assert.Contains("residents.csv:3:", run.Errors);
        Assert.Empty(host.Simulator.Users);
    }

    // What is printed of files that are refused, without a process for each mistake.
    private static string Refuse(RolloutSite site, string timeZone = "Europe/Berlin")
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(timeZone);
        var refusal = Assert.Throws<RolloutException>(() => RolloutFiles.Open(site.Path(""), zone));
        Assert.Equal(ExitCode.Files, refusal.ExitCode);
        Assert.Contains("nothing was sent", refusal.Message);
        return string.Join('\n', refusal.Errors);
    }
}
