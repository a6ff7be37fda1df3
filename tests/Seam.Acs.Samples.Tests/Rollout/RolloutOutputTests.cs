using System.Text.Json.Nodes;
using BuildingRollout;

namespace Seam.Acs.Samples.Tests;

/// <summary>What scripts and people get to see, and what nobody else does.</summary>
public sealed class RolloutOutputTests
{
    [Fact]
    public async Task Piped_output_is_plain_lines_and_holds_no_PIN()
    {
        await using var host = Host();
        using var site = RolloutSite.Small(host);

        var planned = await site.RunAsync("plan");
        var applied = await site.RunProcessAsync("apply");
        var verified = await site.RunAsync("verify");

        Assert.All([planned, applied, verified], run => Assert.Equal(0, run.ExitCode == ExitCode.Done ? 0 : 1));
        var text = string.Concat(new[] { planned, applied, verified }.Select(run => run.Output + run.Errors));
        Assert.DoesNotContain('\e', text);
        Assert.DoesNotContain('\r', text);
        Assert.Contains("there is none", planned.Output);
        Assert.Contains("100 %  6 made", applied.Errors);
        Assert.All(host.Simulator.Credentials, pin => Assert.DoesNotContain(pin.Code!, text));
        Assert.DoesNotContain(host.Simulator.ApiKey, text);
    }

    [Fact]
    public async Task Json_is_one_document_also_where_it_fails_and_holds_no_PIN()
    {
        await using var host = Host();
        using var site = RolloutSite.Small(host);

        var plan = await site.ReportAsync(0, "plan");
        var apply = await site.RunAsync("apply", "--json");

        Assert.Equal(("plan", "Maple House"), ((string?)plan["command"], (string?)plan["system"]));
        Assert.Equal((2, 6), ((int?)plan["residents"], (int?)plan["pins_wanted"]));
        var create = plan["lines"]!.AsArray().First(line => (string?)line!["what"] == "create")!;
        Assert.Equal(("R-1", "Lobby"), ((string?)create["resident"], (string?)create["doors"]));
        var document = JsonNode.Parse(apply.Output)!;
        Assert.Equal(0, (int?)document["exit_code"]);
        Assert.Equal(site.PinFile, (string?)document["pin_file"]);
        // Two people, six PINs, and what finds the building and what is there.
        Assert.InRange((int)document["calls"]!, 8, 16);
        Assert.All(host.Simulator.Credentials, pin => Assert.DoesNotContain(pin.Code!, apply.Output));

        site.Write("residents.csv", "nonsense");
        var failed = await site.ReportAsync(ExitCode.Files, "apply");
        Assert.Equal(ExitCode.Files, (int?)failed["exit_code"]);
        Assert.Equal("residents.csv", (string?)failed["file_errors"]![0]!["file"]);
    }

    [Fact]
    public async Task Files_that_hold_PINs_are_readable_by_their_owner_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes.");
        using var site = RolloutSite.Small();
        await site.ReportAsync(0, "apply");
        // Somebody opened it to others; the next list is closed again.
        MakeReadable(site.PinFile);
        site.WriteResidents(RolloutSite.Resident(1, ends: "2040-01-31"));
        await site.ReportAsync(0, "apply");

        Assert.Equal("-rw-------", Mode(site.PinFile));
        Assert.Equal("-rw-------", Mode(site.Path("simulated-building.jsonl")));
        Assert.Empty(Directory.EnumerateFiles(site.Path(""), "*.tmp"));
        Assert.True(PrivateFile.IsPrivate(site.PinFile));
        MakeReadable(site.PinFile);
        Assert.False(PrivateFile.IsPrivate(site.PinFile));
    }

    [Fact]
    public async Task That_nobody_else_can_read_the_PINs_is_said_where_it_is_so()
    {
        await using var host = Host();
        using var site = RolloutSite.Small(host);

        var run = await site.RunAsync("apply");

        // Windows has no such modes, and so nothing that could be promised.
        Assert.Equal(
            !OperatingSystem.IsWindows(),
            run.Output.Contains("nobody but you can read it", StringComparison.Ordinal)
        );
        Assert.Equal(
            OperatingSystem.IsWindows(),
            run.Output.Contains("keep it where nobody else can read it", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_PIN_that_was_changed_in_the_list_is_noticed()
    {
        using var site = RolloutSite.Small();
        await site.ReportAsync(0, "apply");
        var lines = await File.ReadAllLinesAsync(site.PinFile);
        var (key, door) = site.Pins().Keys.First();
        lines[1] = lines[1].Replace(site.Pins()[(key, door)], "0000000", StringComparison.Ordinal);
        site.Write("pins.csv", [.. lines, "R-9,Nobody,,Lobby,1234567,,"]);

        var report = await site.ReportAsync(ExitCode.Differs, "verify");

        Assert.Equal(2, (int?)report["counts"]!["pin_file_differs"]);
        var told = report["lines"]!.AsArray().Select(line => ((string?)line!["resident"], (string?)line["doors"]));
        Assert.Equal([(key, door), ("R-9", "Lobby")], told);
        await site.ReportAsync(0, "apply");
        await site.ReportAsync(0, "verify");
    }

    [Fact]
    public async Task Each_way_to_fail_has_its_exit_code_and_says_what_to_do()
    {
        await using var host = new SimulatorHost();
        using var site = RolloutSite.Small(host);
        await AssertAsync(ExitCode.System, "No system of this workspace", "plan");
        host.Simulator.AddLatchBuilding("Maple House", "Lobby", "Garage", "Flat 1");
        await AssertAsync(ExitCode.System, "There is no system 'Oak House'", "plan", "--system", "Oak House");
        host.Simulator.AddLatchBuilding("Elm House", "Lobby", "Garage", "Flat 1");
        await AssertAsync(ExitCode.System, "choose one by --system ID", "plan");
        await AssertAsync(ExitCode.CommandLine, "--help", "plan", "--sistem", "x");
        await AssertAsync(ExitCode.CommandLine, "no time zone 'Mars'", "plan", "--time-zone", "Mars");
        await AssertAsync(ExitCode.CommandLine, "--rate must be from", "apply", "--rate", "0");
        await AssertAsync(ExitCode.CommandLine, "--folder is empty", "apply", "--folder", "");
        await AssertAsync(ExitCode.NotConfirmed, "--yes", "revoke", "--system", "Elm House");
        await AssertAsync(ExitCode.NobodyOfThatName, "R-9", "revoke", "--system", "Elm House", "--resident", "R-9");

        Directory.CreateDirectory(site.PinFile);
        await AssertAsync(ExitCode.PinFile, "cannot be written", "apply", "--system", "Elm House");
        Assert.Equal(6, host.Simulator.Credentials.Count);
        Assert.Empty(Directory.EnumerateFiles(site.Path(""), "*.tmp"));

        site.Environment["SEAM_API_KEY"] = "seam_no_such_key";
        await AssertAsync(ExitCode.Key, "does not accept the key", "plan");
        using var port = new ClosedPort();
        site.Environment["SEAM_ENDPOINT"] = port.Endpoint;
        await AssertAsync(ExitCode.Unreachable, "No answer from the server", "plan");

        async Task AssertAsync(int exitCode, string told, params string[] arguments)
        {
            var run = await site.RunAsync([.. arguments, "--json"]);
            Assert.True(exitCode == run.ExitCode, $"Exit code {run.ExitCode}: {run.Errors}");
            Assert.Contains(told, run.Errors);
            Assert.DoesNotContain("   at ", run.Errors);
            var document = JsonNode.Parse(run.Output)!;
            Assert.Equal((exitCode, false), ((int?)document["exit_code"], (bool?)document["simulated"]));
            Assert.NotNull(document["error"]);
        }
    }

    [Fact]
    public async Task Help_and_README_list_the_exit_codes()
    {
        using var site = new RolloutSite();
        var help = (await site.RunProcessAsync("--help")).Output;
        var readme = await File.ReadAllTextAsync(
            Path.Combine(AppContext.BaseDirectory, "Rollout", "README.md"),
            TestContext.Current.CancellationToken
        );

        Assert.All(
            ExitCode.All,
            code =>
            {
                Assert.Contains($"{code.Code, 5}  {code.Meaning}", help);
                Assert.Contains($"| {code.Code} | {code.Meaning} |", readme);
            }
        );
    }

    private static SimulatorHost Host()
    {
        var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby", "Garage", "Flat 1");
        return host;
    }

    private static void MakeReadable(string path)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
    }

    private static string Mode(string path)
    {
        if (OperatingSystem.IsWindows())
            return "";
        var mode = File.GetUnixFileMode(path);
        return mode == (UnixFileMode.UserRead | UnixFileMode.UserWrite) ? "-rw-------" : mode.ToString();
    }
}
