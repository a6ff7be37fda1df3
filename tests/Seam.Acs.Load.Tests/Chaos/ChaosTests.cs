namespace Seam.Acs.Load.Tests;

/// <summary>
/// Many callers on one client, and a network on which everything can go wrong: nothing happens twice, nothing is lost, and
/// each caller is told the truth.
/// </summary>
public sealed class ChaosTests
{
    private const int Callers = 16;

    [Fact]
    public async Task What_callers_are_told_is_what_the_server_holds()
    {
        using var world = await ChaosWorld.Build(LoadSettings.ChaosSeed);
        var callers = Enumerable
            .Range(0, Callers)
            .Select(number => new ChaosCaller(world, number, (LoadSettings.ChaosCalls / Callers) + 1))
            .ToList();

        // On threads of their own, as synchronous calls block them while the pool has to carry on.
        await Task.WhenAll(
            callers.Select(caller =>
                Task.Factory.StartNew(
                    caller.Run,
                    CancellationToken.None,
                    TaskCreationOptions.LongRunning,
                    TaskScheduler.Default
                )
            )
        );

        var users = world.Simulator.Users.Where(user => user.AcsSystemId == world.BuildingId).ToList();
        var usersByName = users.ToLookup(user => user.FullName);
        var pinsByUser = world.Simulator.Credentials.ToLookup(credential => credential.AcsUserId);
        foreach (var caller in callers)
            caller.Settle(usersByName, pinsByUser);
        if (users.Count > callers.Sum(caller => caller.MostResidents))
            world.Object("there are users that nobody made");
        await CountUnlocks(world);

        Assert.True(
            world.Objections.Count == 0,
            $"Seed {world.Seed}, {world.Objections.Count} objections:\n{string.Join('\n', world.Objections.Take(10))}"
        );
        // Each way to end happens often, or else the test looks at nothing.
        Assert.True(world.Outcomes.Values.Sum() >= LoadSettings.ChaosCalls);
        foreach (
            var outcome in (string[])["success", "SeamCanceledException", "SeamTransportException", "SeamApiException"]
        )
            Assert.InRange(world.Outcomes[outcome], LoadSettings.ChaosCalls / 200, LoadSettings.ChaosCalls);
        foreach (var outcome in (string[])["SeamTimeoutException", "SeamResponseException", "SeamRateLimitException"])
            Assert.InRange(world.Outcomes[outcome], LoadSettings.ChaosCalls / 1000, LoadSettings.ChaosCalls);
    }

    private static async Task CountUnlocks(ChaosWorld world)
    {
        using var seam = world.Simulator.CreateClient();
        var found = 0;
        await foreach (var attempt in seam.ActionAttempts.ListAllAsync())
            found += attempt.ActionType == ActionAttemptType.UnlockDoor ? 1 : 0;
        if (found != world.Unlocks)
            world.Object($"the door was unlocked {found} times, and {world.Unlocks} calls had it unlocked");
    }
}
