using System.Net;
using Polly;
using Polly.CircuitBreaker;
using Seam.Acs.Testing;

namespace Seam.Acs.Provisioning.Tests;

/// <summary>Faults of one call: what is wanted comes about once, or the step says that it didn't.</summary>
public sealed class ProvisioningFaultTests : IDisposable
{
    private readonly ProvisioningScene _scene = new(keepsHistory: true);

    public void Dispose() => _scene.Dispose();

    public static TheoryData<string, FaultMoment> Calls()
    {
        var data = new TheoryData<string, FaultMoment>();
        foreach (var moment in Enum.GetValues<FaultMoment>())
        {
            data.Add("user_identities/create", moment);
            data.Add("acs/credentials/create", moment);
            data.Add("acs/credentials/update", moment);
            data.Add("acs/credentials/delete", moment);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_lost_answer_makes_nothing_twice(string operation, FaultMoment moment)
    {
        await _scene.ApplyAsync(_scene.Person(1, _scene.Code(0, endsOn: 30), _scene.Code(1)));
        var fault = _scene.Simulator.Faults.Next(operation).Drop(moment);
        DesiredAccess[] wanted =
        [
            _scene.Person(1, _scene.Code(0, endsOn: 60), _scene.Code(2)),
            _scene.Person(2, _scene.Code(0)),
        ];

        var outcomes = await _scene.ApplyAsync(wanted);

        Assert.Equal(1, fault.Strikes);
        Assert.All(outcomes, outcome => Assert.Null(outcome.Exception));
        _scene.AssertIsAsWanted(wanted);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_gateway_that_fails_makes_nothing_twice(string operation, FaultMoment moment)
    {
        await _scene.ApplyAsync(_scene.Person(1, _scene.Code(0, endsOn: 30), _scene.Code(1)));
        _scene.Simulator.Faults.Next(operation, times: 2).Fail(HttpStatusCode.BadGateway, moment);
        DesiredAccess[] wanted =
        [
            _scene.Person(1, _scene.Code(0, endsOn: 60), _scene.Code(2)),
            _scene.Person(2, _scene.Code(0)),
        ];

        await _scene.ApplyAsync(wanted);
        // Two creates may have failed at once, or one twice; neither leaves anything to do.
        _scene.Simulator.Faults.Clear();

        _scene.AssertIsAsWanted(wanted);
    }

    [Theory]
    [InlineData(FaultMoment.BeforeEffect, ProvisioningResult.Failed)]
    [InlineData(FaultMoment.AfterEffect, ProvisioningResult.Removed)]
    public async Task Bare_404_of_a_delete_is_no_proof_of_it(FaultMoment moment, ProvisioningResult result)
    {
        await _scene.ApplyAsync(_scene.Person(1, _scene.Code(0)));
        _scene.Simulator.Faults.Next("acs/credentials/delete").Fail(HttpStatusCode.NotFound, moment);

        var outcome = Assert.Single(await _scene.ApplyAsync(_scene.Person(1)));

        Assert.Equal(result, outcome.Result);
        Assert.Equal(result == ProvisioningResult.Failed, outcome.Exception is SeamNotFoundException);
        Assert.Equal(result == ProvisioningResult.Failed ? 1 : 0, _scene.Simulator.Credentials.Count);
    }

    [Fact]
    public async Task Bare_404_of_a_delete_and_of_its_look_leaves_the_code_as_it_was_known()
    {
        await _scene.ApplyAsync(_scene.Person(1, _scene.Code(0)));
        _scene.Simulator.Faults.Next("acs/credentials/delete").Fail(HttpStatusCode.NotFound);
        _scene.Simulator.Faults.Next("acs/credentials/get").Fail(HttpStatusCode.NotFound);

        var outcome = Assert.Single(await _scene.ApplyAsync(_scene.Person(1)));

        Assert.Equal(ProvisioningResult.Failed, outcome.Result);
        Assert.Single(_scene.Simulator.Credentials);
    }

    [Fact]
    public async Task Bare_404_does_not_mean_that_a_person_is_missing()
    {
        _scene.Simulator.Faults.Next("user_identities/create").Drop(FaultMoment.AfterEffect);
        _scene.Simulator.Faults.Always("user_identities/get").Fail(HttpStatusCode.NotFound);

        var outcomes = await _scene.ApplyAsync(_scene.Person(1, _scene.Code(0)));

        Assert.Equal(ProvisioningResult.Unknown, outcomes[0].Result);
        Assert.Equal(["user_identities/create"], _scene.Changes);
    }

    [Fact]
    public async Task A_create_that_only_came_to_light_late_is_taken_back()
    {
        // The lists lag behind for so long that the look after the settling time finds nothing either.
        _scene.Options = _scene.Options with
        {
            MaxConcurrency = 1,
        };
        _scene.Simulator.Faults.Next("acs/credentials/create").Drop(FaultMoment.AfterEffect);
        _scene.Simulator.Faults.Next("acs/credentials/list", times: 2).ReadStale();
        var wanted = _scene.Person(1, _scene.Code(0));

        var outcomes = await _scene.ApplyAsync(wanted);

        _scene.AssertIsAsWanted(wanted);
        Assert.Equal(
            [ProvisioningResult.Created, ProvisioningResult.Created, ProvisioningResult.Removed],
            outcomes.Select(outcome => outcome.Result)
        );
        Assert.Equal(_scene.Simulator.Credentials[0].Code, outcomes[1].Credential!.Code);
    }

    [Fact]
    public async Task A_create_that_came_to_light_late_is_what_was_wanted_where_it_is_the_only_one()
    {
        _scene.Options = _scene.Options with { MaxAttempts = 1 };
        _scene.Simulator.Faults.Next("acs/credentials/create").Drop(FaultMoment.AfterEffect);
        _scene.Simulator.Faults.Next("acs/credentials/list", times: 2).ReadStale();
        var wanted = _scene.Person(1, _scene.Code(0));

        var outcomes = await _scene.ApplyAsync(wanted);

        Assert.Equal(
            [ProvisioningResult.Created, ProvisioningResult.Created],
            outcomes.Select(outcome => outcome.Result)
        );
        Assert.Equal(_scene.Simulator.Credentials[0].Code, outcomes[1].Credential!.Code);
        _scene.AssertIsAsWanted(wanted);
    }

    [Theory(Timeout = 60_000)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_codes_alike_whose_answers_cross_stay_two(bool isFirstLost)
    {
        _scene.Options = _scene.Options with { MaxConcurrency = 2 };
        var bothAreMade = new TaskCompletionSource();
        var oneIsTold = new TaskCompletionSource();
        var creates = 0;
        _scene.Handler.OnAnswer = async (path, _) =>
        {
            if (path != "/acs/credentials/create" || Interlocked.Increment(ref creates) is var number && number > 2)
                return;
            if (number == 2)
                bothAreMade.SetResult();
            await bothAreMade.Task;
            if (number == 1 == isFirstLost)
                throw new HttpRequestException("The answer is lost.");
            await oneIsTold.Task;
        };
        // Both have begun, and from then on nothing tells them apart.
        var wanted = _scene.Person(1, _scene.Code(0, startsOn: -1), _scene.Code(0, startsOn: -2));

        await foreach (var outcome in _scene.Provisioner().ApplyAsync([wanted]))
        {
            Assert.Null(outcome.Exception);
            if (outcome.Credential is not null)
                oneIsTold.TrySetResult();
        }

        Assert.Equal(2, creates);
        _scene.AssertIsAsWanted(wanted);
    }

    [Fact]
    public async Task A_person_of_whom_it_is_not_known_whether_there_is_one_now_is_unknown()
    {
        _scene.Simulator.Faults.Next("user_identities/create").Drop(FaultMoment.AfterEffect);
        _scene.Simulator.Faults.Always("user_identities/get").Fail(HttpStatusCode.ServiceUnavailable);
        var wanted = _scene.Person(1, _scene.Code(0));

        var outcomes = await _scene.ApplyAsync(wanted);

        Assert.Equal(
            [ProvisioningResult.Unknown, ProvisioningResult.Failed],
            outcomes.Select(outcome => outcome.Result)
        );
        Assert.IsType<SeamTransportException>(outcomes[0].Exception);
        _scene.Simulator.Faults.Clear();
        await _scene.ApplyAsync(wanted);
        _scene.AssertIsAsWanted(wanted);
    }

    [Fact]
    public async Task A_list_of_a_door_that_lags_behind_costs_nobody_the_PIN()
    {
        DesiredAccess[] wanted =
        [
            .. Enumerable
                .Range(1, 5)
                .Select(number => _scene.Person(number, _scene.Code(0), _scene.Code(1), _scene.Code(2))),
        ];
        await _scene.ApplyAsync(wanted);
        _scene.Simulator.ClearRequests();
        var fault = _scene.Simulator.Faults.Always("acs/entrances/list_credentials_with_access").ReadStale();

        var outcomes = await _scene.ApplyAsync(wanted);

        Assert.Equal(3, fault.Strikes);
        Assert.All(outcomes, outcome => Assert.Equal(ProvisioningResult.Existed, outcome.Result));
        Assert.Empty(_scene.Changes);
    }

    [Fact]
    public async Task A_create_that_is_never_answered_is_unknown_and_the_next_run_settles_it()
    {
        _scene.Simulator.Faults.Always("acs/credentials/create").Drop();
        var wanted = _scene.Person(1, _scene.Code(0));

        var outcomes = await _scene.ApplyAsync(wanted);

        Assert.Equal(ProvisioningResult.Unknown, outcomes[1].Result);
        Assert.True(Assert.IsAssignableFrom<SeamException>(outcomes[1].Exception).OutcomeUnknown);
        Assert.Equal(4, _scene.Changes.Count(operation => operation == "acs/credentials/create"));
        _scene.Simulator.Faults.Clear();
        await _scene.ApplyAsync(wanted);
        _scene.AssertIsAsWanted(wanted);
    }

    [Fact]
    public async Task A_create_is_not_sent_again_where_looking_fails()
    {
        _scene.Simulator.Faults.Next("acs/credentials/create").Drop(FaultMoment.AfterEffect);
        _scene.Simulator.Faults.Always("acs/credentials/list").Fail(HttpStatusCode.ServiceUnavailable);
        var wanted = _scene.Person(1, _scene.Code(0));

        var outcomes = await _scene.ApplyAsync(wanted);

        Assert.Equal(ProvisioningResult.Unknown, outcomes[1].Result);
        _scene.Simulator.Faults.Clear();
        _scene.AssertIsAsWanted(wanted);
        Assert.Equal(ProvisioningResult.Existed, Assert.Single(await _scene.ApplyAsync(wanted)).Result);
    }

    [Fact]
    public async Task A_refusal_fails_its_own_step_only()
    {
        _scene.Options = _scene.Options with { MaxConcurrency = 1 };
        _scene.Simulator.Faults.Next("acs/credentials/create").Error("invalid_input", "No.");
        DesiredAccess[] wanted = [_scene.Person(1, _scene.Code(0)), _scene.Person(2, _scene.Code(0))];

        var outcomes = await _scene.ApplyAsync(wanted);

        var failed = Assert.Single(outcomes, outcome => outcome.Result == ProvisioningResult.Failed);
        Assert.IsAssignableFrom<SeamApiException>(failed.Exception);
        _scene.AssertIsAsWanted(wanted[1]);
        await _scene.ApplyAsync(wanted);
        _scene.AssertIsAsWanted(wanted);
    }

    [Theory]
    [InlineData("/acs/systems/get")]
    [InlineData("/user_identities/list")]
    public async Task A_read_that_a_breaker_refuses_is_not_tried_again(string last)
    {
        var control = new CircuitBreakerManualControl();
        _scene.Pipeline = builder => builder.AddCircuitBreaker(new() { ManualControl = control });
        _scene.Handler.OnAnswer = (path, _) => path == last ? control.IsolateAsync() : Task.CompletedTask;

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() =>
            _scene.ApplyAsync(_scene.Person(1, _scene.Code(0)))
        );

        Assert.IsType<IsolatedCircuitException>(failure.InnerException);
        Assert.Empty(_scene.Changes);
        Assert.Empty(_scene.Time.Waits);
    }

    [Fact]
    public async Task A_change_that_a_breaker_refuses_fails_at_once()
    {
        var control = new CircuitBreakerManualControl();
        _scene.Pipeline = builder => builder.AddCircuitBreaker(new() { ManualControl = control });
        _scene.Handler.OnAnswer = (path, _) =>
            path == "/user_identities/create" ? control.IsolateAsync() : Task.CompletedTask;
        var wanted = _scene.Person(1, _scene.Code(0));

        var outcomes = await _scene.ApplyAsync(wanted);

        Assert.Equal(ProvisioningResult.Failed, outcomes[^1].Result);
        var failure = Assert.IsType<SeamTransportException>(outcomes[^1].Exception);
        Assert.IsType<IsolatedCircuitException>(failure.InnerException);
        Assert.Equal(["user_identities/create"], _scene.Changes);
        Assert.Empty(_scene.Time.Waits);
        await control.CloseAsync();
        _scene.Handler.OnAnswer = null;
        await _scene.ApplyAsync(wanted);
        _scene.AssertIsAsWanted(wanted);
    }

    [Theory]
    [InlineData("user_identities/get")]
    [InlineData("acs/users/get")]
    [InlineData("acs/credentials/list_accessible_entrances")]
    public async Task A_person_who_cannot_be_looked_up_fails_alone(string operation)
    {
        List<DesiredAccess> everybody =
        [
            .. Enumerable.Range(1, 9).Select(number => _scene.Person(number, _scene.Code(number % 3))),
        ];
        await _scene.ApplyAsync(everybody);
        _scene.Options = _scene.Options with { MaxConcurrency = 1 };
        _scene.Handler.PageSize = 1;
        _scene.Simulator.Faults.Next(operation, times: 3).Fail(HttpStatusCode.ServiceUnavailable);

        var outcomes = await _scene.ApplyAsync(everybody[7], everybody[8]);

        Assert.Equal(
            [ProvisioningResult.Existed, ProvisioningResult.Failed],
            outcomes.Select(outcome => outcome.Result).Order()
        );
        _scene.AssertIsAsWanted(everybody);
    }

    [Fact]
    public async Task Reads_that_fail_for_good_end_the_run_before_anything_is_changed()
    {
        _scene.Simulator.Faults.Always("user_identities/list").Fail(HttpStatusCode.ServiceUnavailable);

        await Assert.ThrowsAsync<SeamApiException>(() => _scene.ApplyAsync(_scene.Person(1, _scene.Code(0))));

        Assert.Empty(_scene.Changes);
    }
}
