using Seam.Acs.Testing;

namespace Seam.Acs.Provisioning.Tests;

/// <summary>What can't be right is refused before anything is sent for it, with the person named.</summary>
public sealed class DesiredCheckTests : IDisposable
{
    private readonly ProvisioningScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task Each_fault_of_a_person_is_refused()
    {
        var right = _scene.Person(1, _scene.Code(0));
        (DesiredAccess? Person, string Reason)[] faults =
        [
            (null, "it is null"),
            (right with { UserIdentityKey = null, EmailAddress = null }, "neither a key nor an e-mail address"),
            (right with { EmailAddress = " " }, "is empty"),
            (right with { FullName = "" }, "the name is empty"),
            (right with { Codes = null! }, "the list of codes is null"),
            (right with { Codes = [null!] }, "a code is null"),
            (With(code => code with { AcsEntranceIds = [] }), "has no doors"),
            (With(code => code with { AcsEntranceIds = ["nowhere"] }), "a door that the access system doesn't have"),
            (With(code => code with { AcsEntranceIds = [_scene.Door(0), _scene.Door(0)] }), "a door twice"),
            (With(code => code with { EndsAt = null }), "has no end"),
            (With(code => code with { EndsAt = code.StartsAt }), "ends before it starts"),
            (With(code => code with { Code = "1234" }), "makes them all itself"),
            (right with { Codes = [_scene.Code(0), _scene.Code(0)] }, "the same door and the same window"),
        ];
        foreach (var (person, reason) in faults)
        {
            _scene.Simulator.ClearRequests();
            var refused = await Assert.ThrowsAsync<DesiredAccessException>(() =>
                _scene.ApplyAsync(_scene.Person(2, _scene.Code(0)), person!)
            );

            Assert.Contains("position 1", refused.Message, StringComparison.Ordinal);
            Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("1234", refused.Message, StringComparison.Ordinal);
            Assert.Equal((person, 1), (refused.Person, refused.Position));
            // Only the system and its doors have been read.
            Assert.Equal(
                ["acs/systems/get", "acs/entrances/list"],
                _scene.Simulator.Requests.Select(request => request.Operation)
            );
        }

        DesiredAccess With(Func<DesiredCode, DesiredCode> change) => right with { Codes = [change(_scene.Code(0))] };
    }

    [Theory]
    [InlineData(1)]
    [InlineData(500)]
    public async Task A_person_who_comes_twice_is_refused_also_in_another_batch(int batchSize)
    {
        _scene.Options = _scene.Options with { BatchSize = batchSize };
        var person = _scene.Person(1, _scene.Code(0));

        await Refused(person, person);
        await Refused(person, _scene.Person(2) with { EmailAddress = "RESIDENT-1@example.com" });
        await _scene.ApplyAsync(person, _scene.Person(2) with { EmailAddress = null });

        async Task Refused(params DesiredAccess[] people) =>
            Assert.Contains(
                "has come before",
                (await Assert.ThrowsAsync<DesiredAccessException>(() => _scene.ApplyAsync(people))).Message,
                StringComparison.Ordinal
            );
    }

    [Theory]
    [InlineData(SimulatedSystemKind.AkilesOrganization)]
    [InlineData(SimulatedSystemKind.BrivoAccount)]
    [InlineData(SimulatedSystemKind.VisionlineSystem)]
    public async Task Systems_whose_codes_open_no_doors_of_choice_are_refused(SimulatedSystemKind kind)
    {
        var office = _scene.Simulator.AddSystem(kind, "Office", "Reception");
        var provisioner = new CodeProvisioner(_scene.Client(), office.AcsSystemId);

        var refused = await Assert.ThrowsAsync<SeamProvisioningException>(async () =>
        {
            await foreach (var step in provisioner.PlanAsync([_scene.Person(1)]))
                Assert.NotNull(step);
        });

        Assert.Equal(ProvisioningProblem.SystemNotSupported, refused.Problem);
    }

    [Fact]
    public async Task Later_change_of_the_options_does_not_reach_a_provisioner()
    {
        var rules = new CodeRules();
        var options = new CodeProvisionerOptions { Rules = rules };
        var provisioner = new CodeProvisioner(_scene.Client(), _scene.Building.AcsSystemId, options);

        rules.UnsupportedBecause = "it was changed";
        options.Rules = new CodeRules { UnsupportedBecause = "it was replaced" };
        var actions = new List<ProvisioningAction>();
        await foreach (var step in provisioner.PlanAsync([_scene.Person(1, _scene.Code(0))]))
            actions.Add(step.Action);

        Assert.Equal([ProvisioningAction.CreateUser, ProvisioningAction.Create], actions);
    }

    [Fact]
    public void Options_that_cannot_be_used_are_refused()
    {
        CodeProvisionerOptions[] wrong =
        [
            new() { MaxConcurrency = 0 },
            new() { CallsPerSecond = 0 },
            new() { CallsPerSecond = double.NaN },
            new() { BatchSize = 0 },
            new() { CodeDeadline = TimeSpan.FromSeconds(-1) },
            new() { CodePollInterval = TimeSpan.Zero },
            new() { SettleDelay = TimeSpan.FromDays(25) },
            new() { MaxAttempts = 0 },
            new() { Surplus = (SurplusCodes)7 },
        ];
        Assert.All(
            wrong,
            options => Assert.Throws<ArgumentException>(() => new CodeProvisioner(_scene.Client(), "system", options))
        );
    }
}
