using System.Net;
using BuildingRollout;
using Seam.Acs.Testing;

namespace Seam.Acs.Samples.Tests;

/// <summary>Whatever ends a run, the same command goes on: no second PIN, and none missing.</summary>
public sealed class RolloutResumeTests
{
    private const string Create = "/acs/credentials/create";
    private const int Residents = 3;
    private const int Pins = 3 * Residents;

    [Theory]
    [InlineData("/acs/users/list", 1, false)]
    [InlineData("/user_identities/create", 2, true)]
    [InlineData(Create, 1, false)]
    [InlineData(Create, 4, true)]
    [InlineData(Create, Pins, true)]
    public async Task A_kill_is_gone_on_from(string path, int call, bool afterEffect)
    {
        await using var host = Host();
        using var site = RolloutSite.Small(host, Residents);
        using (var killed = await StartAndHoldAsync(host, site, path, call, afterEffect))
            await killed.KillAsync();

        Assert.False(File.Exists(site.PinFile));
        await AssertGoesOnAsync(host, site);
    }

    [Theory]
    [InlineData(Create, 1, false)]
    [InlineData(Create, 5, true)]
    public async Task Ctrl_C_ends_it_with_a_word_and_is_gone_on_from(string path, int call, bool afterEffect)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows sends Ctrl-C to consoles, not to processes.");
        await using var host = Host();
        using var site = RolloutSite.Small(host, Residents);
        using (var stopped = await StartAndHoldAsync(host, site, path, call, afterEffect))
        {
            stopped.Interrupt();
            var run = await stopped.WaitAsync();
            Assert.Equal(BuildingRollout.ExitCode.Stopped, run.ExitCode);
            Assert.Contains("the same command goes on", run.ErrorLines[^1]);
        }

        await AssertGoesOnAsync(host, site);
    }

    [Fact]
    public async Task A_server_that_fails_is_told_of_and_gone_on_from()
    {
        await using var host = Host();
        using var site = RolloutSite.Small(host, Residents);
        // Refused for good: no repetition helps.
        host.Simulator.Faults.Next("acs/credentials/create", times: 2, after: 3)
            .Error("provider_unavailable", "Not now.");

        var report = await site.ReportAsync(BuildingRollout.ExitCode.NotDone, "apply");

        Assert.Equal(2, (int?)report["counts"]!["failed"]);
        Assert.Equal(Pins - 2, (int?)report["counts"]!["created"]);
        Assert.Equal(2, report["lines"]!.AsArray().Count);
        Assert.Null(report["pin_file"]);
        Assert.False(File.Exists(site.PinFile));
        await AssertGoesOnAsync(host, site);
    }

    [Theory]
    [InlineData(HttpStatusCode.RequestTimeout)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task A_server_that_does_not_answer_properly_now_is_told_as_such_and_asked_again(HttpStatusCode status)
    {
        await using var host = Host();
        using var site = RolloutSite.Small(host, Residents);
        host.Simulator.Faults.Always("acs/systems/list").Fail(status);

        var report = await site.ReportAsync(BuildingRollout.ExitCode.Unreachable, "apply");

        Assert.StartsWith("The server does not answer properly now.", (string?)report["error"]);
        host.Simulator.Faults.Clear();
        await AssertGoesOnAsync(host, site);
    }

    [Fact]
    public async Task What_the_server_refuses_for_good_is_not_told_to_be_run_again()
    {
        await using var host = Host();
        using var site = RolloutSite.Small(host, Residents);
        host.Simulator.Faults.Always("acs/systems/list").Fail(HttpStatusCode.Forbidden);

        Assert.DoesNotContain(
            "goes on",
            (string?)(await site.ReportAsync(BuildingRollout.ExitCode.Other, "apply"))["error"]
        );
    }

    [Fact]
    public async Task A_list_of_PINs_that_cannot_be_made_whole_leaves_the_old_one_as_it_is()
    {
        await using var host = Host();
        using var site = RolloutSite.Small(host, Residents);
        await site.ReportAsync(0, "apply");
        var old = await File.ReadAllTextAsync(site.PinFile);
        site.WriteResidents([.. Enumerable.Range(1, Residents + 1).Select(number => RolloutSite.Resident(number))]);
        host.Simulator.Faults.Next("acs/credentials/create").Error("provider_unavailable", "Not now.");

        await site.ReportAsync(BuildingRollout.ExitCode.NotDone, "apply");

        Assert.Equal(old, await File.ReadAllTextAsync(site.PinFile));
        await site.ReportAsync(BuildingRollout.ExitCode.Differs, "verify");
        await site.ReportAsync(0, "apply");
        Assert.Equal(Pins + 3, site.Pins().Count);
    }

    [Fact]
    public async Task PINs_that_come_late_are_told_as_such_and_read_by_the_next_run()
    {
        await using var host = new SimulatorHost();
        var options = new SimulatedSystemOptions { DeferPins = true, SyncDelay = TimeSpan.FromDays(1) };
        var building = host.Simulator.AddLatchBuilding("Maple House", options, "Lobby", "Garage", "Flat 1");
        using var site = RolloutSite.Small(host);

        var report = await site.ReportAsync(BuildingRollout.ExitCode.PinsPending, "apply", "--wait", "0");

        Assert.Equal(6, (int?)report["counts"]!["pin_pending"]);
        Assert.False(File.Exists(site.PinFile));
        await site.ReportAsync(BuildingRollout.ExitCode.PinsPending, "verify");
        host.Simulator.CarryChangesToDoors(building.AcsSystemId);
        await site.ReportAsync(0, "apply");
        await site.ReportAsync(0, "verify");
        Assert.Equal(6, host.Simulator.Credentials.Count);
    }

    [Fact]
    public async Task A_second_run_in_the_same_folder_does_not_begin_while_the_first_is_at_work()
    {
        await using var host = Host();
        using var site = RolloutSite.Small(host, Residents);
        using var first = await StartAndHoldAsync(host, site, Create, 2, afterEffect: false);

        var second = await site.RunAsync("apply");

        Assert.Equal(BuildingRollout.ExitCode.Busy, second.ExitCode);
        Assert.Contains("Another run is at work", Assert.Single(second.ErrorLines));
        // Looking is never refused.
        Assert.Equal(0, (await site.RunAsync("plan")).ExitCode);
        await first.KillAsync();
        await AssertGoesOnAsync(host, site);
    }

    [Fact]
    public async Task What_a_kill_left_of_a_list_of_PINs_is_removed()
    {
        await using var host = Host();
        using var site = RolloutSite.Small(host, Residents);
        site.Write("pins.csv.0123456789abcdef.tmp", "half a li");

        await site.ReportAsync(0, "apply");

        Assert.False(File.Exists(site.Path("pins.csv.0123456789abcdef.tmp")));
        Assert.Equal(Pins, site.Pins().Count);
    }

    [Fact]
    public async Task The_simulated_building_of_a_folder_survives_a_kill_too()
    {
        using var site = new RolloutSite();
        await site.RunAsync("generate", "--residents", "10", "--doors", "10", "--every-door");
        // Slow enough that nine tenths are still to be done when the first one is told.
        using (var killed = site.Start("apply", "--rate", "25"))
        {
            await killed.ReadErrorLineAsync(line => line.Contains("10 %", StringComparison.Ordinal));
            await killed.KillAsync();
        }

        Assert.False(File.Exists(site.PinFile), "It came to its end before it was killed.");
        // A kill may leave half a line, which was never answered.
        await File.AppendAllTextAsync(site.Path("simulated-building.jsonl"), "{\"at\":\"20");
        var counts = (await site.ReportAsync(0, "apply"))["counts"]!;

        var (existed, created) = ((int?)counts["existed"] ?? 0, (int?)counts["created"] ?? 0);
        Assert.Equal(100, existed + created);
        Assert.InRange(existed, 10, 99);
        Assert.Equal(100, site.Pins().Count);
        await site.ReportAsync(0, "verify");
    }

    private static SimulatorHost Host()
    {
        var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby", "Garage", "Flat 1");
        return host;
    }

    // Starts apply and holds its n-th call of an operation, before it has its effect or when it had.
    private static async Task<SampleProcess> StartAndHoldAsync(
        SimulatorHost host,
        RolloutSite site,
        string path,
        int call,
        bool afterEffect
    )
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var never = new TaskCompletionSource();
        var calls = 0;
        Task HoldAsync(string current) =>
            current == path && Interlocked.Increment(ref calls) == call ? ReachAsync() : Task.CompletedTask;
        async Task ReachAsync()
        {
            reached.TrySetResult();
            await never.Task;
        }

        if (afterEffect)
            host.BeforeAnswering = HoldAsync;
        else
            host.BeforeServing = HoldAsync;
        var process = site.Start("apply", "--concurrency", "3");
        await Task.WhenAny(reached.Task, process.EndAsync());
        Assert.True(reached.Task.IsCompleted, "It ended before it could be stopped.");
        return process;
    }

    private static async Task AssertGoesOnAsync(SimulatorHost host, RolloutSite site)
    {
        host.BeforeServing = host.BeforeAnswering = _ => Task.CompletedTask;
        await site.ReportAsync(0, "apply");
        Assert.Equal(Pins, host.Simulator.Credentials.Count);
        Assert.Equal(Residents, host.Simulator.Users.Count);
        var doors = host.Simulator.Entrances.ToDictionary(door => door.AcsEntranceId, door => door.Name);
        var keys = host
            .Simulator.UserIdentities.SelectMany(identity =>
                identity.AcsUserIds.Select(user => (user, identity.UserIdentityKey!))
            )
            .ToDictionary();
        Assert.Equal(
            host.Simulator.Credentials.Select(pin =>
                    ((keys[pin.AcsUserId!], doors[Assert.Single(pin.AcsEntranceIds)]), pin.Code!)
                )
                .Order(),
            site.Pins().Select(pin => (pin.Key, pin.Value)).Order()
        );
        await site.ReportAsync(0, "verify");
    }
}
