using System.Text.RegularExpressions;
using BuildingRollout;

namespace Seam.Acs.Samples.Tests;

/// <summary>What somebody at a terminal sees: a bar that fills, tables, and a question before PINs go.</summary>
public sealed partial class RolloutTerminalTests
{
    private const string Missing = "The command script of util-linux is missing: there is no terminal.";

    [Fact]
    public async Task A_bar_shows_how_far_it_is_and_no_PIN()
    {
        Assert.SkipUnless(Terminal.IsHere, Missing);
        await using var host = Host();
        using var site = RolloutSite.Small(host, residents: 5);

        var (exitCode, screen) = await Terminal.RunAsync(site, "", "apply");

        Assert.Equal(0, exitCode);
        Assert.Contains('\e', screen);
        var text = Plain(screen);
        Assert.Matches(@"PINs: 15 made, \d+ calls", text);
        Assert.Contains("100%", text);
        Assert.Equal(15, site.Pins().Count);
        Assert.All(host.Simulator.Credentials, pin => Assert.DoesNotContain(pin.Code!, text));
    }

    [Theory]
    [InlineData("yes\n", ExitCode.Done, 0)]
    [InlineData("no\n", ExitCode.NotConfirmed, 15)]
    public async Task Whoever_takes_PINs_away_is_asked_and_sees_them_go(string typed, int expected, int left)
    {
        Assert.SkipUnless(Terminal.IsHere, Missing);
        await using var host = Host();
        using var site = RolloutSite.Small(host, residents: 5);
        await site.ReportAsync(0, "apply");

        var (exitCode, screen) = await Terminal.RunAsync(site, typed, "revoke");

        var text = Plain(screen);
        Assert.Equal(expected, exitCode);
        Assert.Contains("Take 15 PINs away in Maple House?", text);
        Assert.Equal(left, host.Simulator.Credentials.Count);
        Assert.Equal(left == 0, text.Contains("PINs: 15 removed", StringComparison.Ordinal));
        Assert.Equal(left == 0, text.Contains("15  PINs were taken away", StringComparison.Ordinal));
    }

    private static SimulatorHost Host()
    {
        var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby", "Garage", "Flat 1");
        return host;
    }

    private static string Plain(string screen) => EscapeCode().Replace(screen, "");

    [GeneratedRegex(@"\e\[[0-9;?]*[A-Za-z]")]
    private static partial Regex EscapeCode();
}
