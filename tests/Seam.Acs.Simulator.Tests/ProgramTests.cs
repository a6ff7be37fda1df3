using System.Net;

namespace Seam.Acs.Simulator.Tests;

/// <summary>The program as its user meets it: its output, its options, and how it ends.</summary>
public sealed class ProgramTests
{
    [Fact]
    public async Task Its_first_lines_are_all_that_a_program_needs()
    {
        using var simulator = await SimulatorProcess.StartAsync("--seed", "7");

        Assert.Matches("^SEAM_ENDPOINT=http://127\\.0\\.0\\.1:[0-9]+$", simulator.Greeting[0]);
        Assert.Matches("^SEAM_API_KEY=seam_[a-z0-9_]+$", simulator.Greeting[1]);
        using var http = new HttpClient();
        Assert.Equal("""{"status":"ok"}""", await http.GetStringAsync(simulator.Address + "/health"));

        using var seam = simulator.CreateClient();
        var systems = await seam.SystemsAcs.ListAsync();
        Assert.Equal(
            ["latch_building", "latch_building", "brivo_account", "visionline_system", "assa_abloy_credential_service"],
            systems.Select(system => system.ExternalType?.Value)
        );
        var user = await seam.UsersAcs.CreateAsync(systems[0].AcsSystemId, "Jane Doe");
        Assert.Equal("Jane Doe", (await seam.UsersAcs.GetAsync(acsUserId: user.AcsUserId)).FullName);
    }

    [Fact]
    public async Task The_same_seed_makes_the_same_building()
    {
        using var first = await SimulatorProcess.StartAsync("--seed", "7");
        using var second = await SimulatorProcess.StartAsync("--seed", "7");
        using var other = await SimulatorProcess.StartAsync("--seed", "8");

        Assert.Equal(await PinsAsync(first), await PinsAsync(second));
        Assert.Equal(first.ApiKey, second.ApiKey);
        Assert.NotEqual(await PinsAsync(first), await PinsAsync(other));
        Assert.NotEqual(first.ApiKey, other.ApiKey);
    }

    [Fact]
    public async Task Help_names_the_options_and_what_the_process_ends_with()
    {
        var (exitCode, output, errors) = await SimulatorProcess.RunAsync("--help");

        Assert.Equal(ExitCode.Done, exitCode);
        Assert.Empty(errors);
        foreach (var option in (string[])["--port", "--seed", "--state", "--help", "/health", "/_simulator"])
            Assert.Contains(option, output);
        Assert.All(ExitCode.All, code => Assert.Contains(code.Meaning, output));
    }

    [Theory]
    [InlineData("--port", "65536")]
    [InlineData("--port", "http")]
    [InlineData("--state", " ")]
    [InlineData("--prot", "1")]
    public async Task What_cannot_be_meant_is_refused(string option, string value)
    {
        var (exitCode, output, errors) = await SimulatorProcess.RunAsync(option, value);

        Assert.Equal(ExitCode.CommandLine, exitCode);
        Assert.Empty(output);
        Assert.Contains("See --help.", Assert.Single(Lines(errors)));
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named()
    {
        using var simulator = await SimulatorProcess.StartAsync();
        var port = new Uri(simulator.Address).Port;

        var (exitCode, _, errors) = await SimulatorProcess.RunAsync("--port", $"{port}");

        Assert.Equal(ExitCode.Port, exitCode);
        Assert.Contains($"Port {port} cannot be used", Assert.Single(Lines(errors)));
    }

    [Fact]
    public async Task A_signal_ends_it_in_order_though_a_page_is_watching()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        using var simulator = await SimulatorProcess.StartAsync();
        using var http = new HttpClient();
        await using var stream = await http.GetStreamAsync(simulator.Address + "/_simulator/stream");

        ChildProcess.Signal(simulator.Id, ChildProcess.Terminate);
        var (exitCode, errors) = await simulator.WaitAsync();

        Assert.Equal(ExitCode.Done, exitCode);
        Assert.Empty(errors);
    }

    private static async Task<IReadOnlyList<string?>> PinsAsync(SimulatorProcess simulator)
    {
        using var seam = simulator.CreateClient();
        return [.. (await seam.CredentialsAcs.ListAsync()).Select(credential => credential.Code)];
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
