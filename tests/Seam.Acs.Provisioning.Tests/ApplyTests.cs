using Seam.Acs.Testing;

namespace Seam.Acs.Provisioning.Tests;

public sealed class ApplyTests : IDisposable
{
    private readonly ProvisioningScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task A_new_person_gets_an_identity_a_user_and_a_PIN_for_each_door()
    {
        var wanted = _scene.Person(
            1,
            new DesiredCode
            {
                AcsEntranceIds = [_scene.Door(0), _scene.Door(1)],
                StartsAt = _scene.Day(-1),
                EndsAt = _scene.Day(30),
            }
        );

        var outcomes = await _scene.ApplyAsync(wanted);

        _scene.AssertIsAsWanted(wanted);
        Assert.Equal(
            [ProvisioningAction.CreateUser, ProvisioningAction.Create, ProvisioningAction.Create],
            outcomes.Select(outcome => outcome.Step.Action)
        );
        Assert.All(outcomes, outcome => Assert.Equal(ProvisioningResult.Created, outcome.Result));
        Assert.Equal(
            _scene.Simulator.Credentials.Select(credential => credential.Code).Order(),
            outcomes.Skip(1).Select(outcome => outcome.Credential!.Code).Order()
        );
        Assert.All(outcomes, outcome => Assert.Equal(_scene.Simulator.Users[0].AcsUserId, outcome.AcsUserId));
    }

    [Fact]
    public async Task A_second_run_changes_nothing_and_tells_the_same_PINs()
    {
        DesiredAccess[] wanted = [_scene.Person(1, _scene.Code(0), _scene.Code(1)), _scene.Person(2, _scene.Code(0))];
        var first = await _scene.ApplyAsync(wanted);
        _scene.Simulator.ClearRequests();

        var second = await _scene.ApplyAsync(wanted);

        Assert.Empty(_scene.Changes);
        Assert.All(second, outcome => Assert.Equal(ProvisioningResult.Existed, outcome.Result));
        Assert.Equal(Pins(first), Pins(second));
    }

    [Fact]
    public async Task A_renewed_lease_keeps_its_PIN()
    {
        var before = await _scene.ApplyAsync(_scene.Person(1, _scene.Code(0, endsOn: 30)));
        _scene.Simulator.ClearRequests();

        var renewed = _scene.Person(1, _scene.Code(0, endsOn: 395));
        var after = await _scene.ApplyAsync(renewed);

        Assert.Equal(["acs/credentials/update"], _scene.Changes);
        Assert.Equal(ProvisioningResult.Changed, Assert.Single(after).Result);
        Assert.Equal(Pins(before), Pins(after));
        _scene.AssertIsAsWanted(renewed);
    }

    [Fact]
    public async Task Who_moves_gets_a_PIN_for_the_new_door_and_loses_the_old_one()
    {
        await _scene.ApplyAsync(_scene.Person(1, _scene.Code(0), _scene.Code(1)));

        var moved = _scene.Person(1, _scene.Code(0), _scene.Code(2));
        var outcomes = await _scene.ApplyAsync(moved);

        _scene.AssertIsAsWanted(moved);
        Assert.Equal(
            [ProvisioningResult.Existed, ProvisioningResult.Created, ProvisioningResult.Removed],
            outcomes.Select(outcome => outcome.Result).Order()
        );
    }

    [Fact]
    public async Task A_window_that_starts_at_another_time_is_a_new_PIN_made_before_the_old_one_goes()
    {
        await _scene.ApplyAsync(_scene.Person(1, _scene.Code(0, startsOn: 10)));
        _scene.Simulator.ClearRequests();

        var wanted = _scene.Person(1, _scene.Code(0, startsOn: 20));
        var outcome = Assert.Single(await _scene.ApplyAsync(wanted));

        Assert.Equal(["acs/credentials/create", "acs/credentials/delete"], _scene.Changes);
        Assert.Equal((ProvisioningAction.Replace, ProvisioningResult.Created), (outcome.Step.Action, outcome.Result));
        _scene.AssertIsAsWanted(wanted);
    }

    [Fact]
    public async Task Where_the_system_takes_one_at_a_time_the_old_code_goes_first()
    {
        _scene.Options = _scene.Options with { Rules = new CodeRules { DeletesBeforeReplacing = true } };
        await _scene.ApplyAsync(_scene.Person(1, _scene.Code(0, startsOn: 10)));
        _scene.Simulator.ClearRequests();

        var wanted = _scene.Person(1, _scene.Code(0, startsOn: 20));
        var outcome = Assert.Single(await _scene.ApplyAsync(wanted));

        Assert.Equal(["acs/credentials/delete", "acs/credentials/create"], _scene.Changes);
        Assert.Equal(ProvisioningResult.Created, outcome.Result);
        _scene.AssertIsAsWanted(wanted);
    }

    [Fact]
    public async Task A_person_without_codes_loses_all_and_stays_known()
    {
        await _scene.ApplyAsync(_scene.Person(1, _scene.Code(0)), _scene.Person(2, _scene.Code(0)));

        await _scene.ApplyAsync(_scene.Person(1), _scene.Person(3));

        _scene.AssertIsAsWanted(_scene.Person(2, _scene.Code(0)));
        // Work on people is done side by side, so either may have been first.
        Assert.Equal(
            ["resident-1", "resident-2"],
            _scene.Simulator.UserIdentities.Select(one => one.UserIdentityKey).Order()
        );
    }

    [Fact]
    public async Task Two_PINs_for_the_same_wish_become_the_older_one()
    {
        var wanted = _scene.Person(1, _scene.Code(0));
        var made = await _scene.ApplyAsync(wanted);
        _scene.Time.Advance(TimeSpan.FromMinutes(1));
        _scene.Simulator.AddPin(made[0].AcsUserId!, _scene.Door(0), _scene.Day(-1), _scene.Day(100));

        var outcomes = await _scene.ApplyAsync(wanted);

        _scene.AssertIsAsWanted(wanted);
        Assert.Equal(made[1].Credential!.Code, Assert.Single(_scene.Simulator.Credentials).Code);
        Assert.Equal(
            [ProvisioningResult.Existed, ProvisioningResult.Removed],
            outcomes.Select(outcome => outcome.Result).Order()
        );
    }

    [Fact]
    public async Task Surplus_that_is_to_stay_stays()
    {
        _scene.Options = _scene.Options with { Surplus = SurplusCodes.Keep };
        await _scene.ApplyAsync(_scene.Person(1, _scene.Code(0), _scene.Code(1)));

        await _scene.ApplyAsync(_scene.Person(1, _scene.Code(2)));

        _scene.AssertIsAsWanted(_scene.Person(1, _scene.Code(0), _scene.Code(1), _scene.Code(2)));
    }

    [Fact]
    public async Task Unlisted_people_lose_their_codes_where_it_is_asked_for()
    {
        await _scene.ApplyAsync(_scene.Person(1, _scene.Code(0)), _scene.Person(2, _scene.Code(0), _scene.Code(1)));

        Assert.Equal([ProvisioningAction.Keep], await PlanActionsAsync());
        _scene.Options = _scene.Options with { RemoveUnlistedPeople = true };
        Assert.Equal(
            [ProvisioningAction.Keep, ProvisioningAction.Delete, ProvisioningAction.Delete],
            await PlanActionsAsync()
        );
        var outcomes = await _scene.ApplyAsync(_scene.Person(1, _scene.Code(0)));
        Assert.Equal([ProvisioningAction.Keep], await PlanActionsAsync());

        _scene.AssertIsAsWanted(_scene.Person(1, _scene.Code(0)));
        Assert.Equal(
            2,
            outcomes.Count(outcome => outcome is { Step.Person: null, Result: ProvisioningResult.Removed })
        );
    }

    [Fact]
    public async Task Unlisted_people_keep_their_codes_where_a_listed_person_is_unclear()
    {
        await _scene.ApplyAsync(_scene.Person(1, _scene.Code(0)), _scene.Person(2, _scene.Code(0)));
        _scene.Options = _scene.Options with { RemoveUnlistedPeople = true };

        var outcomes = await _scene.ApplyAsync(_scene.Person(2, _scene.Code(0)) with { UserIdentityKey = "another" });

        var problems = outcomes.Select(outcome => Assert.IsType<SeamProvisioningException>(outcome.Exception).Problem);
        Assert.Equal([ProvisioningProblem.EmailAddressTaken, ProvisioningProblem.ListedPeopleUnclear], problems);
        _scene.AssertIsAsWanted(_scene.Person(1, _scene.Code(0)), _scene.Person(2, _scene.Code(0)));
    }

    [Fact]
    public async Task Credentials_that_are_no_codes_are_not_touched()
    {
        var user = _scene.Simulator.AddUser(_scene.System, "Resident 1", "resident-1@example.com");
        await _scene
            .Client()
            .CredentialsAcs.CreateAsync(
                AcsCredentialAccessMethod.MobileKey,
                acsUserId: user.AcsUserId,
                allowedAcsEntranceIds: [_scene.Door(0)],
                startsAt: _scene.Day(0),
                endsAt: _scene.Day(9)
            );

        await _scene.ApplyAsync(_scene.Person(1, _scene.Code(0)));
        await _scene.ApplyAsync(_scene.Person(1));

        Assert.Equal("mobile_key", Assert.Single(_scene.Simulator.Credentials).AccessMethod);
    }

    [Fact]
    public async Task A_window_that_is_over_gets_no_code_and_no_user()
    {
        var outcome = Assert.Single(await _scene.ApplyAsync(_scene.Person(1, _scene.Code(0, endsOn: 0, startsOn: -5))));

        Assert.Equal(ProvisioningResult.Skipped, outcome.Result);
        Assert.Empty(_scene.Simulator.UserIdentities);
    }

    [Fact]
    public async Task A_plan_changes_nothing_and_tells_what_a_run_then_does()
    {
        await _scene.ApplyAsync(_scene.Person(1, _scene.Code(0), _scene.Code(1, endsOn: 10)));
        _scene.Simulator.ClearRequests();
        DesiredAccess[] wanted =
        [
            _scene.Person(1, _scene.Code(0), _scene.Code(1, endsOn: 20)),
            _scene.Person(2, _scene.Code(2)),
        ];

        var plan = await _scene.PlanAsync(wanted);

        Assert.Empty(_scene.Changes);
        Assert.Equal(
            [
                ProvisioningAction.Keep,
                ProvisioningAction.ChangeEnd,
                ProvisioningAction.CreateUser,
                ProvisioningAction.Create,
            ],
            plan.Select(step => step.Action)
        );
        var done = await _scene.ApplyAsync(wanted);
        Assert.Equal(plan.Select(Told).Order(), done.Select(outcome => Told(outcome.Step)).Order());
        Assert.All(await _scene.PlanAsync(wanted), step => Assert.Equal(ProvisioningAction.Keep, step.Action));
    }

    [Fact]
    public async Task Many_people_in_small_batches_come_to_the_same()
    {
        _scene.Options = _scene.Options with { BatchSize = 3 };
        var wanted = Enumerable.Range(1, 20).Select(number => _scene.Person(number, _scene.Code(number % 3))).ToList();

        await _scene.ApplyAsync(wanted);
        _scene.Simulator.ClearRequests();
        await _scene.ApplyAsync(wanted);

        Assert.Empty(_scene.Changes);
        _scene.AssertIsAsWanted(wanted);
    }

    [Fact]
    public async Task Nothing_prints_a_PIN_or_an_address()
    {
        var outcomes = await _scene.ApplyAsync(_scene.Person(1, _scene.Code(0)));

        var printed = string.Join('\n', outcomes.Select(outcome => $"{outcome} {outcome.Step} {outcome.Step.Person}"));

        Assert.DoesNotContain(_scene.Simulator.Credentials[0].Code!, printed, StringComparison.Ordinal);
        Assert.DoesNotContain("resident-1@", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("1234", $"{_scene.Code(0) with { Code = "1234" }}", StringComparison.Ordinal);
    }

    private static List<string?> Pins(IEnumerable<ProvisioningOutcome> outcomes) =>
        [.. outcomes.Select(outcome => outcome.Credential?.Code).OfType<string>().Order(StringComparer.Ordinal)];

    private static string Told(ProvisioningStep step) =>
        $"{step.Action} {step.Person!.UserIdentityKey} {string.Join(' ', step.AcsEntranceIds)}";

    private async Task<IEnumerable<ProvisioningAction>> PlanActionsAsync() =>
        (await _scene.PlanAsync(_scene.Person(1, _scene.Code(0)))).Select(step => step.Action);
}
