namespace Seam.Acs.Provisioning.Tests;

/// <summary>Codes that open several doors: nobody loses a door before another code opens it.</summary>
public sealed class SeveralDoorsTests : IDisposable
{
    private readonly ProvisioningScene _scene = new(isOpen: true);

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task Codes_are_joined_and_parted()
    {
        var apart = _scene.Person(1, _scene.CodeFor(0), _scene.CodeFor(1));
        var together = _scene.Person(1, _scene.CodeFor(0, 1));
        await _scene.ApplyAsync(apart);

        await _scene.ApplyAsync(together);
        _scene.AssertIsAsWanted(together);
        await _scene.ApplyAsync(apart);
        _scene.AssertIsAsWanted(apart);
    }

    [Fact]
    public async Task A_code_stays_until_the_one_that_is_to_open_its_door_is_there()
    {
        await _scene.ApplyAsync(_scene.Person(1, _scene.CodeFor(0), _scene.CodeFor(1)));
        var wanted = _scene.Person(1, _scene.CodeFor(0, 1));
        _scene.Simulator.Faults.Next("acs/credentials/create").Error("invalid_input", "No.");

        var outcomes = await _scene.ApplyAsync(wanted);

        Assert.Equal(2, _scene.Simulator.Credentials.Count);
        Assert.All(outcomes, outcome => Assert.Equal(ProvisioningResult.Failed, outcome.Result));
        Assert.Equal(ProvisioningProblem.HeldBack, Problem(Assert.Single(outcomes, IsDeletion)));
        await _scene.ApplyAsync(wanted);
        _scene.AssertIsAsWanted(wanted);
    }

    [Fact]
    public async Task A_code_that_is_replaced_stays_for_the_door_that_another_one_was_to_open()
    {
        await _scene.ApplyAsync(_scene.Person(1, _scene.CodeFor(0, 1)));
        var wanted = _scene.Person(1, _scene.CodeFor(0), _scene.CodeFor(1));
        _scene.Options = _scene.Options with { MaxConcurrency = 1 };
        _scene.Simulator.Faults.Next("acs/credentials/create", after: 1).Error("invalid_input", "No.");

        var outcomes = await _scene.ApplyAsync(wanted);

        Assert.Contains(_scene.Simulator.Credentials, credential => credential.AcsEntranceIds.Count == 2);
        var replaced = Assert.Single(outcomes, outcome => outcome.Step.Action == ProvisioningAction.Replace);
        Assert.Equal(ProvisioningProblem.HeldBack, Problem(replaced));
        Assert.NotNull(replaced.Credential?.Code);
        await _scene.ApplyAsync(wanted);
        _scene.AssertIsAsWanted(wanted);
    }

    [Fact]
    public async Task A_PIN_that_moves_to_other_doors_is_free_before_it_is_asked_for()
    {
        await _scene.ApplyAsync(
            _scene.Person(1, _scene.CodeFor(0) with { Code = "1111" }, _scene.CodeFor(1) with { Code = "2222" })
        );
        var wanted = _scene.Person(
            1,
            _scene.CodeFor(0) with
            {
                Code = "2222",
            },
            _scene.CodeFor(2) with
            {
                Code = "1111",
            }
        );

        var outcomes = await _scene.ApplyAsync(wanted);

        Assert.All(outcomes, outcome => Assert.Null(outcome.Exception));
        _scene.AssertIsAsWanted(wanted);
        Assert.Equal(
            [("1111", _scene.Door(2)), ("2222", _scene.Door(0))],
            _scene.Simulator.Credentials.Select(code => (code.Code!, Assert.Single(code.AcsEntranceIds))).Order()
        );
    }

    [Fact]
    public async Task A_cancelled_run_tells_that_a_code_has_come_while_the_old_one_is_still_there()
    {
        await _scene.ApplyAsync(_scene.Person(1, _scene.CodeFor(0, 1)));
        var outcomes = new List<ProvisioningOutcome>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            // The calls: doors, identities, users, codes, the code's doors; then the create and the delete.
            var cancelled = _scene.Handler.CrashAt(6, hasEffect: false);
            await foreach (
                var outcome in _scene
                    .Provisioner()
                    .ApplyAsync([_scene.Person(1, _scene.CodeFor(0, 2))], cancellationToken: cancelled)
            )
                outcomes.Add(outcome);
        });

        var told = Assert.Single(outcomes);
        Assert.Equal(ProvisioningResult.Failed, told.Result);
        Assert.IsAssignableFrom<OperationCanceledException>(told.Exception);
        Assert.Contains(_scene.Simulator.Credentials, code => code.Code == told.Credential!.Code);
        Assert.Equal(2, _scene.Simulator.Credentials.Count);
    }

    [Fact]
    public async Task In_a_system_that_is_not_known_a_code_may_open_more_than_was_wanted()
    {
        DesiredAccess[] wanted = [_scene.Person(1, _scene.CodeFor(0)), _scene.Person(2, _scene.CodeFor(0))];
        await _scene.ApplyAsync(_scene.Person(1, _scene.CodeFor(0, 1)), wanted[1]);
        // What the library takes where it knows nothing: a code for each door.
        _scene.Options = _scene.Options with
        {
            Rules = CodeRules.For(null),
        };

        await _scene.ApplyAsync(wanted);

        _scene.AssertIsAsWanted(wanted);
    }

    private static bool IsDeletion(ProvisioningOutcome outcome) => outcome.Step.Action == ProvisioningAction.Delete;

    private static ProvisioningProblem Problem(ProvisioningOutcome outcome) =>
        Assert.IsType<SeamProvisioningException>(outcome.Exception).Problem;
}
