namespace Seam.Acs.Provisioning.Tests;

/// <summary>A run that ends at any call, and the next one, come to exactly what is wanted.</summary>
public sealed class ProvisioningCrashTests
{
    [Theory]
    [InlineData(1, true)]
    [InlineData(1, false)]
    [InlineData(4, true)]
    [InlineData(4, false)]
    public async Task A_run_after_a_crash_at_any_call_comes_to_what_is_wanted(int concurrency, bool hasEffect)
    {
        for (var request = 0; ; request++)
        {
            using var scene = new ProvisioningScene();
            scene.Options = scene.Options with { MaxConcurrency = concurrency };
            await scene.ApplyAsync(
                scene.Person(1, scene.Code(0, endsOn: 30), scene.Code(1)),
                scene.Person(2, scene.Code(0, startsOn: 5))
            );
            DesiredAccess[] wanted =
            [
                // An end that moves, a door that goes and one that comes; a start that moves; somebody new.
                scene.Person(1, scene.Code(0, endsOn: 60), scene.Code(2)),
                scene.Person(2, scene.Code(0, startsOn: 7)),
                scene.Person(3, scene.Code(0), scene.Code(1)),
            ];

            var isOver = await RunAsync(scene, wanted, scene.Handler.CrashAt(request, hasEffect));
            scene.Handler.NoMoreCrashes();
            if (isOver)
            {
                Assert.True(request > 12, $"It took only {request} calls.");
                return;
            }

            await scene.ApplyAsync(wanted);
            scene.AssertIsAsWanted(wanted);
            scene.Simulator.ClearRequests();
            await scene.ApplyAsync(wanted);
            Assert.Empty(scene.Changes);
        }
    }

    [Fact]
    public async Task Leaving_the_enumeration_ends_the_run()
    {
        using var scene = new ProvisioningScene();
        var wanted = Enumerable.Range(1, 40).Select(number => scene.Person(number, scene.Code(0))).ToList();
        // No code gets through: whoever is left waits for more to come than may be under way.
        scene.Handler.Gathers = 41;
        await foreach (var outcome in scene.Provisioner().ApplyAsync(wanted))
        {
            Assert.Equal(ProvisioningAction.CreateUser, outcome.Step.Action);
            break;
        }

        // Whatever was under way has ended with the enumeration.
        Assert.Equal(0, scene.Handler.UnderWay);
        Assert.Empty(scene.Simulator.Credentials);
        scene.Handler.Gathers = 0;
        await scene.ApplyAsync(wanted);
        scene.AssertIsAsWanted(wanted);
    }

    [Fact]
    public async Task What_a_cancelled_run_has_done_is_told_first()
    {
        using var scene = new ProvisioningScene();
        scene.Options = scene.Options with { MaxConcurrency = 1 };
        var wanted = Enumerable.Range(1, 5).Select(number => scene.Person(number, scene.Code(0))).ToList();
        var told = new List<ProvisioningOutcome>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            // The calls: system, doors, identities, users; then two for each person.
            await foreach (
                var outcome in scene
                    .Provisioner()
                    .ApplyAsync(wanted, cancellationToken: scene.Handler.CrashAt(9, hasEffect: true))
            )
                told.Add(outcome);
        });

        Assert.Equal(3, scene.Simulator.Credentials.Count);
        Assert.Equal(2, told.Count(outcome => outcome.Credential is not null));
    }

    private static async Task<bool> RunAsync(
        ProvisioningScene scene,
        DesiredAccess[] wanted,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await foreach (var outcome in scene.Provisioner().ApplyAsync(wanted, cancellationToken: cancellationToken))
                Assert.True(
                    outcome.Exception is null || cancellationToken.IsCancellationRequested,
                    $"{outcome.Exception}"
                );
            return !cancellationToken.IsCancellationRequested;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
