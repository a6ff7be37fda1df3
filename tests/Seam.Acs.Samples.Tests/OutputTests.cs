using System.Text.RegularExpressions;

namespace Seam.Acs.Samples.Tests;

/// <summary>What the sample prints, on its embedded building.</summary>
public sealed partial class OutputTests
{
    private const string Sample = "LatchPinCodes";

    private static readonly Dictionary<string, string> NoEnvironment = [];

    [Fact]
    public async Task Without_a_key_it_says_that_it_simulates_and_prints_a_table()
    {
        var run = await SampleProcess.RunAsync(Sample, NoEnvironment);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("No SEAM_API_KEY: this is a simulated Latch building", Assert.Single(run.ErrorLines));
        var rows = run.Output.Split('\n').Where(line => line.Contains("Jane Doe")).Select(line => line.Trim()).ToList();
        Assert.Equal(["Lobby", "Garage", "Room 4"], rows.Select(row => TableRow().Match(row).Groups["door"].Value));
    }

    [Theory]
    [InlineData("GITHUB_ACTIONS", "true")]
    [InlineData("TERM", "xterm-256color")]
    public async Task A_pipe_gets_no_escape_codes(string variable, string value)
    {
        var run = await SampleProcess.RunAsync(Sample, new Dictionary<string, string> { [variable] = value });

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("created, ready", run.Output);
        Assert.DoesNotContain('\u001b', run.Output + run.Errors);
    }

    [Fact]
    public async Task Json_has_the_same_rows_as_the_table()
    {
        string[] window = ["--from", "2031-05-01T10:00+02:00", "--until", "2031-05-08T11:30+02:00"];

        var json = await SampleCommand.RunPinsAsync(NoEnvironment, [.. window, "--json"]);
        var table = await SampleCommand.RunPinsAsync(NoEnvironment, window);

        Assert.Equal(3, json.Rows.Count);
        foreach (var row in json.Rows)
        {
            Assert.Equal(
                [
                    "acs_credential_id",
                    "acs_entrance_id",
                    "door",
                    "outcome",
                    "pin",
                    "resident",
                    "state",
                    "until",
                    "valid_from",
                ],
                row.Select(member => member.Key).Order(StringComparer.Ordinal)
            );
            Assert.Equal(DateTimeOffset.Parse("2031-05-01T08:00Z"), row["valid_from"]!.GetValue<DateTimeOffset>());
            Assert.Equal(DateTimeOffset.Parse("2031-05-08T09:30Z"), row["until"]!.GetValue<DateTimeOffset>());
            var line = table.Output.Split('\n').Single(line => line.Contains(row["door"]!.GetValue<string>()));
            Assert.Contains(row["resident"]!.GetValue<string>(), line);
            Assert.Contains($" {row["pin"]!.GetValue<string>()} ", line);
            Assert.Contains($"{row["outcome"]}, {row["state"]}", line);
        }
    }

    [Fact]
    public async Task Times_are_shown_in_the_zone_of_the_machine()
    {
        Assert.SkipUnless(
            TimeZoneInfo.TryFindSystemTimeZoneById("Asia/Kolkata", out _),
            "No time zones on this machine."
        );
        var environment = new Dictionary<string, string> { ["TZ"] = "Asia/Kolkata" };

        var run = await SampleProcess.RunAsync(
            Sample,
            environment,
            "--from",
            "2031-05-01T10:00Z",
            "--until",
            "2031-05-08"
        );

        Assert.Contains("2031-05-01 15:30  2031-05-08 00:00", run.Output);
        Assert.Contains("Times are local (Asia/Kolkata).", run.Output);
    }

    [Fact]
    public async Task A_door_may_be_called_like_markup_or_carry_escape_codes()
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Gate [north]", "Gate \u001b[31msouth");

        var run = await host.RunAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Gate [north]", run.Output);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public async Task Help_names_every_option_and_exit_code()
    {
        var run = await SampleProcess.RunAsync(Sample, NoEnvironment, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        string[] options =
        [
            "--name",
            "--email",
            "--system",
            "--entrance",
            "--from",
            "--until",
            "--wait",
            "--json",
            "--help",
        ];
        foreach (var option in options)
            Assert.Contains(option, run.Output);
        foreach (var (code, meaning) in LatchPinCodes.ExitCode.All)
            Assert.Contains($"  {code, 3}  {meaning}\n", run.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Readme_has_the_exit_codes_of_the_program()
    {
        var readme = await File.ReadAllTextAsync(
            Path.Combine(AppContext.BaseDirectory, "Readme", "README.md"),
            TestContext.Current.CancellationToken
        );

        var documented = ReadmeCode()
            .Matches(readme)
            .Select(match => (int.Parse(match.Groups[1].Value), match.Groups[2].Value));
        Assert.Equal(LatchPinCodes.ExitCode.All, documented);
    }

    [GeneratedRegex(@"^Jane Doe +(?<door>.+?) +\d{7} +\d{4}-\d\d-\d\d 00:00 +\d{4}-\d\d-\d\d 00:00 +created, ready$")]
    private static partial Regex TableRow();

    [GeneratedRegex(@"^\| (\d+) \| (.+) \|\r?$", RegexOptions.Multiline)]
    private static partial Regex ReadmeCode();
}
