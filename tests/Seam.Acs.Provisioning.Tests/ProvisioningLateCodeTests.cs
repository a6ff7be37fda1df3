using Seam.Acs.Testing;

namespace Seam.Acs.Provisioning.Tests;

/// <summary>PINs that the system tells late are waited for, beside everything else.</summary>
public sealed class ProvisioningLateCodeTests
{
    [Fact]
    public async Task A_late_PIN_is_told_when_it_has_come()
    {
        using var scene = new ProvisioningScene(defersPins: true);
        var wanted = scene.Person(1, scene.Code(0), scene.Code(1));

        var outcomes = await scene.ApplyAsync(wanted);

        scene.AssertIsAsWanted(wanted);
        Assert.All(outcomes, outcome => Assert.False(outcome.IsCodePending));
        Assert.Equal(
            scene.Simulator.Credentials.Select(credential => credential.Code!).Order(),
            outcomes.Skip(1).Select(outcome => outcome.Credential!.Code!).Order()
        );
        // One look for both, or one for each where the clock runs ahead of the second create.
        Assert.InRange(scene.Simulator.Requests.Count(request => request.Operation == "acs/credentials/list"), 1, 2);
    }

    [Fact]
    public async Task A_PIN_that_does_not_come_in_time_is_pending_and_a_later_run_reads_it()
    {
        using var scene = new ProvisioningScene(defersPins: true);
        scene.Options = scene.Options with { CodeDeadline = TimeSpan.FromSeconds(20) };
        var wanted = scene.Person(1, scene.Code(0));

        var outcome = (await scene.ApplyAsync(wanted))[1];

        Assert.True(outcome.IsCodePending);
        Assert.Equal((ProvisioningResult.Created, null), (outcome.Result, outcome.Exception));
        Assert.InRange(scene.Time.Elapsed, TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(30));
        scene.Time.Advance(TimeSpan.FromMinutes(1));
        var later = Assert.Single(await scene.ApplyAsync(wanted));
        Assert.Equal(ProvisioningResult.Existed, later.Result);
        Assert.NotNull(later.Credential!.Code);
    }

    [Fact]
    public async Task Where_nothing_is_waited_for_the_PIN_is_pending_at_once()
    {
        using var scene = new ProvisioningScene(defersPins: true);
        scene.Options = scene.Options with { CodeDeadline = TimeSpan.Zero };

        var outcomes = await scene.ApplyAsync(scene.Person(1, scene.Code(0)));

        Assert.True(outcomes[1].IsCodePending);
        Assert.Equal(TimeSpan.Zero, scene.Time.Elapsed);
    }

    [Fact]
    public async Task An_event_that_is_handed_in_is_enough()
    {
        using var scene = new ProvisioningScene(defersPins: true, time: new TestTime { WaitsPass = false });
        scene.Options = scene.Options with { CodePollInterval = Timeout.InfiniteTimeSpan };
        var provisioner = scene.Provisioner();
        var outcomes = provisioner
            .ApplyAsync([scene.Person(1, scene.Code(0))], cancellationToken: TestContext.Current.CancellationToken)
            .GetAsyncEnumerator();
        Assert.True(await outcomes.MoveNextAsync());
        var next = outcomes.MoveNextAsync();
        await scene.Time.FirstWait;

        scene.Time.Advance(TimeSpan.FromMinutes(2));
        foreach (var happened in await scene.Client().Events.ListAsync(since: DateTimeOffset.UnixEpoch))
            provisioner.Notice(happened);

        Assert.True(await next);
        Assert.Equal(scene.Simulator.Credentials[0].Code, outcomes.Current.Credential!.Code);
        Assert.False(outcomes.Current.IsCodePending);
        Assert.False(await outcomes.MoveNextAsync());
        await outcomes.DisposeAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task A_PIN_that_is_not_on_the_list_when_it_is_told_is_looked_for_again()
    {
        using var scene = NotifiedScene();
        var provisioner = scene.Provisioner();
        await using var outcomes = await BeginAsync(scene, provisioner, scene.Code(0));
        var next = outcomes.MoveNextAsync();
        scene.Time.Advance(TimeSpan.FromMinutes(2));
        var stale = scene.Simulator.Faults.Next("acs/credentials/list").ReadStale(TimeSpan.FromMinutes(1.9));

        await NoticeAsync(scene, provisioner, scene.Simulator.Credentials[0].AcsCredentialId);
        // The second look is seconds after the first one, and far from the deadline.
        await PassAsync(scene, TimeSpan.FromSeconds(2));

        Assert.True(await next);
        Assert.Equal(1, stale.Strikes);
        Assert.Equal(scene.Simulator.Credentials[0].Code, outcomes.Current.Credential!.Code);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_PIN_that_comes_while_others_are_looked_at_is_not_forgotten()
    {
        using var scene = NotifiedScene();
        var provisioner = scene.Provisioner();
        var looks = 0;
        scene.Handler.OnAnswer = async (path, _) =>
        {
            // The second PIN comes half a minute after the first, just when the list has been read.
            if (path == "/acs/credentials/create" && scene.Simulator.Credentials.Count == 1)
                scene.Time.Advance(TimeSpan.FromSeconds(30));
            if (path == "/acs/credentials/list" && ++looks == 1)
            {
                scene.Time.Advance(TimeSpan.FromSeconds(30));
                await NoticeAsync(scene, provisioner, scene.Simulator.Credentials[1].AcsCredentialId);
            }
        };
        await using var outcomes = await BeginAsync(scene, provisioner, scene.Code(0), scene.Code(1));
        var next = outcomes.MoveNextAsync();
        scene.Time.Advance(TimeSpan.FromSeconds(35));

        await NoticeAsync(scene, provisioner, scene.Simulator.Credentials[0].AcsCredentialId);
        await PassAsync(scene, TimeSpan.FromSeconds(2));

        Assert.True(await next);
        Assert.NotNull(outcomes.Current.Credential!.Code);
        Assert.True(await outcomes.MoveNextAsync());
        Assert.NotNull(outcomes.Current.Credential!.Code);
        Assert.Equal(2, looks);
    }

    [Fact]
    public async Task Where_the_events_are_lost_the_PIN_is_still_found()
    {
        using var scene = new ProvisioningScene(defersPins: true);
        scene.Simulator.Faults.Always("events/list").Fail(System.Net.HttpStatusCode.ServiceUnavailable);

        var outcomes = await scene.ApplyAsync(scene.Person(1, scene.Code(0)));

        Assert.NotNull(outcomes[1].Credential!.Code);
        Assert.False(outcomes[1].IsCodePending);
    }

    [Fact]
    public async Task A_cancelled_run_tells_the_codes_that_still_wait_for_their_PINs()
    {
        using var scene = new ProvisioningScene(defersPins: true, time: new TestTime { WaitsPass = false });
        using var enough = new CancellationTokenSource();
        var outcomes = scene
            .Provisioner()
            .ApplyAsync([scene.Person(1, scene.Code(0))], cancellationToken: enough.Token)
            .GetAsyncEnumerator();
        Assert.True(await outcomes.MoveNextAsync());
        var next = outcomes.MoveNextAsync();
        await scene.Time.FirstWait;

        await enough.CancelAsync();

        Assert.True(await next);
        Assert.True(outcomes.Current.IsCodePending);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await outcomes.MoveNextAsync());
    }

    private static ProvisioningScene NotifiedScene()
    {
        var scene = new ProvisioningScene(
            defersPins: true,
            time: new TestTime { WaitsPass = false },
            keepsHistory: true
        );
        scene.Options = scene.Options with { CodePollInterval = Timeout.InfiniteTimeSpan, MaxConcurrency = 1 };
        return scene;
    }

    /// <summary>Begins a run, which is brought to where it waits for the PINs of all the codes.</summary>
    private static async Task<IAsyncEnumerator<ProvisioningOutcome>> BeginAsync(
        ProvisioningScene scene,
        CodeProvisioner provisioner,
        params DesiredCode[] codes
    )
    {
        var outcomes = provisioner
            .ApplyAsync(
                [scene.Person(1, codes), scene.Person(2, scene.Code(0, startsOn: -2, endsOn: -1))],
                cancellationToken: TestContext.Current.CancellationToken
            )
            .GetAsyncEnumerator();
        Assert.True(await outcomes.MoveNextAsync());
        Assert.Equal(ProvisioningAction.CreateUser, outcomes.Current.Step.Action);
        // Whoever comes second is told of once the codes of the first are waited for.
        Assert.True(await outcomes.MoveNextAsync());
        Assert.Equal(ProvisioningResult.Skipped, outcomes.Current.Result);
        return outcomes;
    }

    private static async Task PassAsync(ProvisioningScene scene, TimeSpan wait)
    {
        await scene.Time.WaitingForAsync(wait, TestContext.Current.CancellationToken);
        scene.Time.Advance(wait);
    }

    private static async Task NoticeAsync(ProvisioningScene scene, CodeProvisioner provisioner, string acsCredentialId)
    {
        var events = await scene.Client().Events.ListAsync(since: DateTimeOffset.UnixEpoch);
        provisioner.Notice(
            events.OfType<AcsCredentialIssuedEvent>().Single(one => one.AcsCredentialId == acsCredentialId)
        );
    }
}
