namespace Seam.Acs.Provisioning.Tests;

/// <summary>Who a person is: by key, or by address, and never twice.</summary>
public sealed class ProvisioningIdentityTests : IDisposable
{
    private readonly ProvisioningScene _scene = new(keepsHistory: true);

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task An_identity_with_the_address_and_no_key_gets_the_key()
    {
        _scene.Simulator.AddUserIdentity("Jane", "RESIDENT-1@example.com");
        var wanted = _scene.Person(1, _scene.Code(0));

        var outcomes = await _scene.ApplyAsync(wanted);

        Assert.Equal(
            [ProvisioningAction.AdoptIdentity, ProvisioningAction.CreateUser, ProvisioningAction.Create],
            outcomes.Select(outcome => outcome.Step.Action)
        );
        Assert.Equal("resident-1", Assert.Single(_scene.Simulator.UserIdentities).UserIdentityKey);
        _scene.AssertIsAsWanted(wanted);
    }

    [Fact]
    public async Task An_identity_with_the_address_and_another_key_is_left_alone()
    {
        _scene.Simulator.AddUserIdentity("Jane", "resident-1@example.com", userIdentityKey: "somebody");

        var outcomes = await _scene.ApplyAsync(_scene.Person(1, _scene.Code(0)), _scene.Person(2, _scene.Code(0)));

        var refused = Assert.Single(outcomes, outcome => outcome.Result == ProvisioningResult.Failed);
        Assert.Equal(ProvisioningAction.Refuse, refused.Step.Action);
        Assert.Equal(
            ProvisioningProblem.EmailAddressTaken,
            Assert.IsType<SeamProvisioningException>(refused.Exception).Problem
        );
        _scene.AssertIsAsWanted(_scene.Person(2, _scene.Code(0)));
    }

    [Fact]
    public async Task A_person_without_a_key_is_known_by_the_address()
    {
        var wanted = _scene.Person(1, _scene.Code(0)) with { UserIdentityKey = null };
        await _scene.ApplyAsync(wanted);
        _scene.Simulator.ClearRequests();

        await _scene.ApplyAsync(wanted with { EmailAddress = "Resident-1@Example.com" });

        Assert.Empty(_scene.Changes);
        Assert.Null(Assert.Single(_scene.Simulator.UserIdentities).UserIdentityKey);
    }

    [Fact]
    public async Task A_user_with_the_address_and_without_an_identity_is_linked_and_keeps_a_fitting_PIN()
    {
        var user = _scene.Simulator.AddUser(_scene.System, "Jane", "resident-1@example.com");
        var pin = _scene.Simulator.AddPin(user.AcsUserId, _scene.Door(0), _scene.Day(-1), _scene.Day(100));
        _scene.Simulator.AddUserIdentity("Jane", "resident-1@example.com", userIdentityKey: "resident-1");
        var wanted = _scene.Person(1, _scene.Code(0));

        var outcomes = await _scene.ApplyAsync(wanted);

        Assert.Equal(
            [ProvisioningAction.LinkUser, ProvisioningAction.Keep],
            outcomes.Select(outcome => outcome.Step.Action)
        );
        Assert.Equal(pin.Code, outcomes[1].Credential!.Code);
        _scene.AssertIsAsWanted(wanted);
    }

    [Fact]
    public async Task A_user_with_the_address_of_a_new_person_becomes_that_person()
    {
        var user = _scene.Simulator.AddUser(_scene.System, "Jane", "resident-1@example.com");
        _scene.Simulator.AddPin(user.AcsUserId, _scene.Door(0), _scene.Day(-1), _scene.Day(100));
        var wanted = _scene.Person(1, _scene.Code(0), _scene.Code(1));

        await _scene.ApplyAsync(wanted);

        Assert.Equal(user.AcsUserId, Assert.Single(_scene.Simulator.Users).AcsUserId);
        _scene.AssertIsAsWanted(wanted);
    }

    [Fact]
    public async Task Somebody_who_is_made_meanwhile_is_taken_rather_than_made_again()
    {
        _scene.Simulator.AddUserIdentity("Jane", "resident-1@example.com", userIdentityKey: "resident-1");
        var fault = _scene.Simulator.Faults.Next("user_identities/list").ReadStale();
        var wanted = _scene.Person(1, _scene.Code(0));

        await _scene.ApplyAsync(wanted);

        Assert.Equal(1, fault.Strikes);
        _scene.AssertIsAsWanted(wanted);
    }

    [Fact]
    public async Task Somebody_who_turns_out_to_be_there_keeps_the_PINs_that_are_there()
    {
        var wanted = _scene.Person(1, _scene.Code(0), _scene.Code(1));
        await _scene.ApplyAsync(_scene.Person(1, _scene.Code(0), _scene.Code(2)));
        var pin = _scene.Simulator.Credentials.Single(code => code.AcsEntranceIds[0] == _scene.Door(0)).Code;
        _scene.Simulator.Faults.Next("user_identities/list").ReadStale(changes: 3);

        var outcomes = await _scene.ApplyAsync(wanted);

        Assert.Equal(
            [
                ProvisioningAction.CreateUser,
                ProvisioningAction.Keep,
                ProvisioningAction.Create,
                ProvisioningAction.Delete,
            ],
            outcomes.Select(outcome => outcome.Step.Action).Order().OrderBy(action => Rank(action))
        );
        Assert.Equal(pin, outcomes.Single(outcome => outcome.Result == ProvisioningResult.Existed).Credential!.Code);
        _scene.AssertIsAsWanted(wanted);

        static int Rank(ProvisioningAction action) =>
            action switch
            {
                ProvisioningAction.CreateUser => 0,
                ProvisioningAction.Keep => 1,
                ProvisioningAction.Create => 2,
                _ => 3,
            };
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    public async Task Two_entries_that_turn_out_to_be_one_person_do_not_fight(int batchSize)
    {
        var jane = _scene.Person(1, _scene.Code(0));
        await _scene.ApplyAsync(jane);
        _scene.Options = _scene.Options with { BatchSize = batchSize };
        _scene.Simulator.ClearRequests();

        var outcomes = await _scene.ApplyAsync(
            jane with
            {
                EmailAddress = null,
            },
            _scene.Person(2, _scene.Code(1)),
            jane with
            {
                UserIdentityKey = null,
                Codes = [_scene.Code(2)],
            }
        );

        var refused = Assert.Single(outcomes, outcome => outcome.Step.Action == ProvisioningAction.Refuse);
        Assert.Equal(
            ProvisioningProblem.ListedTwice,
            Assert.IsType<SeamProvisioningException>(refused.Exception).Problem
        );
        _scene.AssertIsAsWanted(jane, _scene.Person(2, _scene.Code(1)));
    }

    [Fact]
    public async Task A_small_batch_in_a_large_building_is_looked_up_one_by_one()
    {
        List<DesiredAccess> everybody =
        [
            .. Enumerable.Range(1, 20).Select(number => _scene.Person(number, _scene.Code(0), _scene.Code(1))),
        ];
        await _scene.ApplyAsync(everybody);
        _scene.Handler.PageSize = 4;
        _scene.Simulator.ClearRequests();

        await _scene.ApplyAsync(_scene.Person(19, _scene.Code(0), _scene.Code(1)));

        Assert.Equal(
            [
                "acs/systems/get",
                "acs/entrances/list",
                "user_identities/list",
                "user_identities/get",
                "acs/users/list",
                "acs/users/get",
                // A page of all codes, then those of the user.
                "acs/credentials/list",
                "acs/credentials/list",
                "acs/credentials/list_accessible_entrances",
                "acs/credentials/list_accessible_entrances",
            ],
            _scene.Simulator.Requests.Select(request => request.Operation)
        );
        _scene.AssertIsAsWanted(everybody);
    }
}
