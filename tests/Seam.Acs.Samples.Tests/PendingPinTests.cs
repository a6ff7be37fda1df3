using Microsoft.Extensions.Time.Testing;
using Seam.Acs.Testing;

namespace Seam.Acs.Samples.Tests;

/// <summary>Latch makes the PIN later than the credential.</summary>
public sealed class PendingPinTests
{
    [Fact]
    public async Task A_pin_that_comes_soon_is_waited_for()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var host = new SimulatorHost(new SeamSimulatorOptions { TimeProvider = time });
        var options = new SimulatedSystemOptions { DeferPins = true, SyncDelay = TimeSpan.FromMinutes(1) };
        host.Simulator.AddLatchBuilding("Maple House", options, "Lobby", "Garage");
        // The hub gets there while the sample asks for the second time.
        host.BeforeServing = path =>
        {
            if (path == "/acs/credentials/get")
                time.Advance(TimeSpan.FromSeconds(20));
            return Task.CompletedTask;
        };

        var run = await host.RunAsync("--json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["ready", "ready"], run.Column("state"));
        Assert.Equal(host.Simulator.Credentials.Select(credential => credential.Code), run.Column("pin"));
    }

    [Fact]
    public async Task A_pin_that_does_not_come_is_pending()
    {
        await using var host = new SimulatorHost();
        var options = new SimulatedSystemOptions { DeferPins = true, SyncDelay = TimeSpan.FromHours(1) };
        host.Simulator.AddLatchBuilding("Maple House", options, "Lobby");

        var run = await host.RunAsync("--json", "--wait", "1");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["pending"], run.Column("state"));
        Assert.Null(Assert.Single(run.Rows)["pin"]);
        Assert.Equal(1, host.Calls("acs/credentials/get"));
    }

    [Fact]
    public async Task Without_a_hub_there_is_nothing_to_wait_for()
    {
        await using var host = new SimulatorHost();
        var options = new SimulatedSystemOptions { DeferPins = true, HasHub = false };
        host.Simulator.AddLatchBuilding("Maple House", options, "Lobby");

        var run = await host.RunAsync("--json", "--wait", "5");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["pending: no hub, use Latch's app"], run.Column("state"));
        Assert.Equal(0, host.Calls("acs/credentials/get"));
    }

    [Theory]
    [InlineData(true, "waiting for the hub")]
    [InlineData(false, "no hub: update the door in Latch's app")]
    public async Task A_pin_that_the_door_does_not_know_yet_is_shown_with_that_state(bool hasHub, string state)
    {
        await using var host = new SimulatorHost();
        var options = new SimulatedSystemOptions { HasHub = hasHub, SyncDelay = TimeSpan.FromHours(1) };
        host.Simulator.AddLatchBuilding("Maple House", options, "Lobby");

        var run = await host.RunAsync("--json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal([state], run.Column("state"));
        Assert.Equal([Assert.Single(host.Simulator.Credentials).Code!], run.Column("pin"));
    }

    [Fact]
    public async Task A_suspended_resident_is_told()
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby");
        await host.RunAsync();
        using (var seam = host.Simulator.CreateClient())
        {
            await seam.UsersAcs.SuspendAsync(
                acsUserId: Assert.Single(host.Simulator.Users).AcsUserId,
                cancellationToken: TestContext.Current.CancellationToken
            );
        }

        var run = await host.RunAsync("--json");

        Assert.Equal(["resident is suspended"], run.Column("state"));
        Assert.Equal(["found"], run.Column("outcome"));
    }
}
