using System.Text.Json.Nodes;
using BuildingRollout;

namespace Seam.Acs.Samples.Tests;

/// <summary>The list of PINs is held to the files and the building, column by column, and no PIN is ever told.</summary>
public sealed class RolloutVerifyTests
{
    private static readonly string[] Columns = ["key", "name", "email", "door", "pin", "starts", "ends"];

    [Theory]
    [InlineData("name", "Somebody Else")]
    [InlineData("email", "other@example.com")]
    [InlineData("pin", "0000000")]
    [InlineData("starts", "")]
    [InlineData("starts", "2031-01-02T00:00:00+00:00")]
    [InlineData("ends", "2040-01-01")]
    [InlineData("ends", "2040-01-01T00:00:00+05:00")]
    public async Task A_cell_that_is_not_as_it_was_written_is_told_by_its_column(string column, string value)
    {
        using var site = RolloutSite.Small();
        await site.ReportAsync(0, "apply", "--time-zone", "Etc/UTC");
        Edit(site, 2, column, value);

        var report = await site.ReportAsync(ExitCode.Differs, "verify", "--time-zone", "Etc/UTC");

        var line = Assert.Single(report["lines"]!.AsArray())!;
        Assert.Equal(("R-1", "Garage"), ((string?)line["resident"], (string?)line["doors"]));
        Assert.Equal($"pins.csv has another: {column}", (string?)line["why"]);
        Assert.Equal(1, (int?)report["counts"]!["pin_file_differs"]);
    }

    [Fact]
    public async Task Times_are_compared_as_moments()
    {
        using var site = RolloutSite.Small();
        site.WriteResidents("R-1,Ann,,,Lobby,2031-01-01T00:00Z,2039-12-31T12:00+01:00");
        await site.ReportAsync(0, "apply", "--time-zone", "Europe/Berlin");

        await site.ReportAsync(0, "verify", "--time-zone", "Asia/Tokyo");
    }

    [Fact]
    public async Task A_list_that_is_missing_while_PINs_are_wanted_is_told()
    {
        await using var host = Host();
        using var site = RolloutSite.Small(host);
        await site.ReportAsync(0, "apply");
        File.Delete(site.PinFile);

        var report = await site.ReportAsync(ExitCode.Differs, "verify");

        Assert.Equal("pins.csv is missing", (string?)Assert.Single(report["lines"]!.AsArray())!["why"]);
        await site.ReportAsync(0, "apply");
        await site.ReportAsync(0, "verify");
    }

    [Fact]
    public async Task Where_all_PINs_are_over_no_list_is_missing()
    {
        await using var host = Host();
        using var site = RolloutSite.Small(host);
        site.WriteResidents("R-1,Ann,,,common,2020-01-01,2020-12-31");

        Assert.Equal(2, (int?)(await site.ReportAsync(0, "verify"))["counts"]!["skip"]);
    }

    [Fact]
    public async Task A_line_of_a_lease_that_is_over_is_told()
    {
        using var site = RolloutSite.Small();
        site.WriteResidents(RolloutSite.Resident(1), "R-2,Bo,,,Lobby,2020-01-01,2020-12-31");
        await site.ReportAsync(0, "apply");
        await site.ReportAsync(0, "verify");
        Append(site, "R-2,Bo,,Lobby,1234567,2020-01-01T00:00:00+00:00,2021-01-01T00:00:00+00:00");

        var report = await site.ReportAsync(ExitCode.Differs, "verify");

        var line = Assert.Single(report["lines"]!.AsArray())!;
        Assert.Equal(("R-2", "Lobby"), ((string?)line["resident"], (string?)line["doors"]));
        Assert.Contains("time is over", (string?)line["why"]);
    }

    [Fact]
    public async Task A_line_that_is_there_twice_is_told()
    {
        using var site = RolloutSite.Small();
        await site.ReportAsync(0, "apply");
        Append(site, (await File.ReadAllLinesAsync(site.PinFile))[1]);

        var report = await site.ReportAsync(ExitCode.Differs, "verify");

        var line = Assert.Single(report["lines"]!.AsArray())!;
        Assert.Equal(("R-1", "Lobby"), ((string?)line["resident"], (string?)line["doors"]));
        Assert.Contains("line 8 of pins.csv", (string?)line["why"]);
    }

    [Theory]
    [InlineData("email")]
    [InlineData("key", "email")]
    [InlineData("key", "name", "email", "door")]
    public async Task A_PIN_that_slipped_into_another_column_is_not_told(params string[] missing)
    {
        using var site = RolloutSite.Small();
        await site.ReportAsync(0, "apply");
        var pins = site.Pins().Values.ToList();
        var lines = await File.ReadAllLinesAsync(site.PinFile);
        var places = missing.Select(column => Array.IndexOf(Columns, column)).ToHashSet();
        // As in a spreadsheet, where a cell that is deleted draws those after it to the left.
        site.Write(
            "pins.csv",
            [
                lines[0],
                .. lines
                    .Skip(1)
                    .Select(line =>
                        string.Join(',', line.Split(',').Where((_, place) => !places.Contains(place)))
                        + new string(',', places.Count)
                    ),
            ]
        );

        var run = await site.RunAsync("verify", "--all");
        var json = await site.RunAsync("verify", "--json");

        Assert.Equal((ExitCode.Differs, ExitCode.Differs), (run.ExitCode, json.ExitCode));
        Assert.Contains("line 2 of pins.csv", run.Output);
        Assert.All(pins, pin => Assert.DoesNotContain(pin, run.Output + run.Errors + json.Output + json.Errors));
    }

    [Fact]
    public async Task A_list_without_its_header_is_refused_and_no_PIN_is_told()
    {
        using var site = RolloutSite.Small();
        await site.ReportAsync(0, "apply");
        var pins = site.Pins().Values.ToList();
        site.Write("pins.csv", (await File.ReadAllLinesAsync(site.PinFile))[1..]);

        var run = await site.RunAsync("verify");
        var json = await site.RunAsync("verify", "--json");

        Assert.Equal(ExitCode.PinFileUnreadable, run.ExitCode);
        Assert.Contains("pins.csv:1:1: The header is missing: the file begins with key,name,", run.Errors);
        Assert.DoesNotContain("nothing was sent", run.Errors);
        Assert.Equal(ExitCode.PinFileUnreadable, (int?)JsonNode.Parse(json.Output)!["exit_code"]);
        Assert.All(pins, pin => Assert.DoesNotContain(pin, run.Output + run.Errors + json.Output + json.Errors));
        await site.ReportAsync(0, "apply");
        await site.ReportAsync(0, "verify");
    }

    [Theory]
    [InlineData("The column ends is missing.")]
    [InlineData("The line has 7 values")]
    public async Task A_list_that_lacks_something_is_refused(string told)
    {
        using var site = RolloutSite.Small();
        await site.ReportAsync(0, "apply");
        var lines = await File.ReadAllLinesAsync(site.PinFile);
        lines[0] = told.Contains("column", StringComparison.Ordinal)
            ? lines[0].Replace("ends", "until", StringComparison.Ordinal)
            : lines[0] + ",note";
        site.Write("pins.csv", lines);

        var run = await site.RunAsync("verify");

        Assert.Equal(ExitCode.PinFileUnreadable, run.ExitCode);
        Assert.Contains(told, run.Errors);
    }

    [Fact]
    public async Task Columns_may_stand_in_another_order_with_others_between_them()
    {
        using var site = RolloutSite.Small();
        await site.ReportAsync(0, "apply");
        var lines = await File.ReadAllLinesAsync(site.PinFile);
        site.Write(
            "pins.csv",
            [.. lines.Select(line => string.Join(',', line.Split(',').Reverse().Prepend("x").Append("x"))), ",,,,,,,,"]
        );

        await site.ReportAsync(0, "verify");
    }

    [Fact]
    public async Task No_name_is_a_formula_for_a_spreadsheet_and_all_come_back_as_they_were()
    {
        using var site = RolloutSite.Small();
        site.WriteDoors("@Lobby,Lobby,", "-1,Garage,", "'=Flat,Flat 1,");
        site.WriteResidents(
            "=R-1,\"=HYPERLINK(\"\"http://example.com\"\",\"\"Ann\"\")\",,,@Lobby;-1;'=Flat,2031-01-01,2039-12-31",
            "R-2,'Bo,+bo@example.com,,@Lobby,2031-01-01,2039-12-31"
        );
        await site.ReportAsync(0, "apply");

        var lines = await File.ReadAllLinesAsync(site.PinFile);
        Assert.StartsWith("'=R-1,\"'=HYPERLINK(\"\"http", lines[1]);
        Assert.Contains(",'@Lobby,", lines[1]);
        Assert.Contains(",'-1,", lines[2]);
        Assert.Contains(",''=Flat,", lines[3]);
        Assert.StartsWith("R-2,'Bo,'+bo@example.com,'@Lobby,", lines[4]);
        await site.ReportAsync(0, "verify");
        await site.ReportAsync(0, "revoke", "--resident", "=R-1", "--yes");
        Assert.Equal(lines.Where((_, place) => place is 0 or 4), await File.ReadAllLinesAsync(site.PinFile));
        // Somebody took the apostrophe away, so that the name reads well.
        await File.WriteAllTextAsync(
            site.PinFile,
            lines[0] + "\n" + lines[4].Replace("'+", "+", StringComparison.Ordinal)
        );
        await site.ReportAsync(0, "revoke", "--resident", "+bo@example.com", "--yes");
        Assert.Single(await File.ReadAllLinesAsync(site.PinFile));
    }

    private static SimulatorHost Host()
    {
        var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby", "Garage", "Flat 1");
        return host;
    }

    private static void Edit(RolloutSite site, int line, string column, string value)
    {
        var lines = File.ReadAllLines(site.PinFile);
        var cells = lines[line].Split(',');
        cells[Array.IndexOf(Columns, column)] = value;
        lines[line] = string.Join(',', cells);
        site.Write("pins.csv", lines);
    }

    private static void Append(RolloutSite site, string line) => File.AppendAllText(site.PinFile, line + "\n");
}
