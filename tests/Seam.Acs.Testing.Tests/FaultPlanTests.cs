using System.Net;
using System.Text.Json.Nodes;

namespace Seam.Acs.Testing.Tests;

public sealed class FaultPlanTests
{
    private readonly SimulatorApi _api = new();
    private readonly SimulatedSystem _building;

    public FaultPlanTests() => _building = _api.Simulator.AddLatchBuilding("Maple House", "Front Door");

    private SimulatedFaults Faults => _api.Simulator.Faults;

    [Fact]
    public async Task Every_third_call_is_struck()
    {
        var fault = Faults.Every(3, "acs/users/list").Fail(HttpStatusCode.BadGateway);

        var statuses = new List<int>();
        for (var i = 0; i < 7; i++)
        {
            await _api.Call("acs/systems/list");
            statuses.Add((int)(await List()).Status);
        }

        Assert.Equal([200, 200, 502, 200, 200, 502, 200], statuses);
        Assert.Equal((2, "acs/users/list", 0), (fault.Strikes, fault.Operation, Faults.Remaining));
        fault.TakeBack();
        await List();
        await List();
        Assert.Equal(HttpStatusCode.OK, (await List()).Status);
    }

    [Fact]
    public async Task Calls_are_struck_at_random_but_the_same_ones_for_the_same_seed()
    {
        async Task<string> Run(int seed)
        {
            var api = new SimulatorApi();
            api.Simulator.Faults.AtRandom(0.3, seed).Fail(HttpStatusCode.BadGateway);
            var pattern = "";
            for (var i = 0; i < 200; i++)
                pattern += (await api.Send("GET", "acs/users/list")).Status == HttpStatusCode.OK ? '.' : 'x';
            return pattern;
        }

        var one = await Run(1);

        Assert.Equal(one, await Run(1));
        Assert.NotEqual(one, await Run(2));
        Assert.InRange(one.Count(c => c == 'x'), 40, 80);
    }

    [Fact]
    public async Task A_rate_of_nought_strikes_none_and_of_one_all()
    {
        var none = Faults.AtRandom(0).Drop();
        var all = Faults.AtRandom(1).Fail(HttpStatusCode.BadGateway);

        for (var i = 0; i < 10; i++)
            Assert.Equal(HttpStatusCode.BadGateway, (await List()).Status);

        Assert.Equal((0, 10), (none.Strikes, all.Strikes));
    }

    [Theory]
    [InlineData(FaultMoment.BeforeEffect, 0)]
    [InlineData(FaultMoment.AfterEffect, 1)]
    public async Task An_error_of_the_API_looks_like_one(FaultMoment moment, int users)
    {
        Faults
            .Next("acs/users/create")
            .Error("acs_system_not_found", "Gone.", HttpStatusCode.NotFound, moment, TimeSpan.FromSeconds(3));

        var reply = await Create();

        reply.Assert404("acs_system_not_found");
        Assert.Equal("Gone.", reply.Message);
        Assert.Equal(reply.RequestId, reply.Error["request_id"]!.GetValue<string>());
        Assert.Equal(users, _api.Simulator.Users.Count);
    }

    [Fact]
    public async Task The_client_meets_an_error_of_the_API_by_its_type()
    {
        Faults.Always("acs/users/get").Error("invalid_input", "Nonsense.");
        using var seam = _api.Simulator.CreateClient();

        var exception = await Assert.ThrowsAsync<SeamInvalidInputException>(() =>
            seam.UsersAcs.GetAsync(
                "00000000-0000-4000-8000-000000000000",
                cancellationToken: TestContext.Current.CancellationToken
            )
        );

        Assert.Equal("invalid_input", exception.ErrorType);
    }

    [Theory]
    [InlineData(FaultMoment.BeforeEffect, 0)]
    [InlineData(FaultMoment.AfterEffect, 1)]
    public async Task A_delay_goes_by_the_clock_and_lies_before_the_effect_or_after_it(FaultMoment moment, int users)
    {
        Faults.Next("acs/users/create").Delay(TimeSpan.FromSeconds(10), moment);

        var creating = Create();
        Assert.Equal(users, _api.Simulator.Users.Count);
        _api.Time.Advance(TimeSpan.FromSeconds(9));
        Assert.False(creating.IsCompleted);
        _api.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(HttpStatusCode.OK, (await creating).Status);
        Assert.Single(_api.Simulator.Users);
    }

    [Theory]
    [InlineData(FaultMoment.BeforeEffect, 0)]
    [InlineData(FaultMoment.AfterEffect, 1)]
    public async Task A_caller_who_goes_meanwhile_leaves_an_effect_or_none(FaultMoment moment, int users)
    {
        Faults.Next("acs/users/create").Delay(TimeSpan.FromSeconds(10), moment);
        using var seam = _api.Simulator.CreateClient(options => options.AttemptTimeout = TimeSpan.FromSeconds(5));

        var creating = seam.UsersAcs.CreateAsync(
            _building.AcsSystemId,
            "Jane",
            cancellationToken: TestContext.Current.CancellationToken
        );
        Assert.False(creating.IsCompleted);
        _api.Time.Advance(TimeSpan.FromSeconds(5));

        var exception = await Assert.ThrowsAsync<SeamTimeoutException>(() => creating);
        Assert.True(exception.OutcomeUnknown);
        _api.Time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(users, _api.Simulator.Users.Count);
    }

    [Fact]
    public async Task A_synchronous_call_is_delayed_too()
    {
        Faults.Next("acs/users/list").Delay(TimeSpan.FromSeconds(10));
        var listing = Task.Run(() => _api.SendSynchronously("GET", "acs/users/list"));
        // The call is recorded as it comes, and its timer is set soon after.
        while (!listing.IsCompleted)
        {
            _api.Time.Advance(TimeSpan.FromSeconds(10));
            await Task.Yield();
        }

        Assert.Equal(HttpStatusCode.OK, (await listing).Status);
        Assert.True(_api.Time.GetUtcNow() >= SimulatorApi.Start + TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Delays_add_up_and_go_with_another_fault()
    {
        Faults.Next().Delay(TimeSpan.FromSeconds(1));
        Faults.Next().Delay(TimeSpan.FromSeconds(2), FaultMoment.AfterEffect);
        Faults.Next().Fail(HttpStatusCode.BadGateway, FaultMoment.AfterEffect);

        var creating = Create();
        _api.Time.Advance(TimeSpan.FromSeconds(1));
        // Whoever waited goes on by himself.
        await WaitFor(() => _api.Simulator.Users.Count == 1);
        Assert.False(creating.IsCompleted);
        while (!creating.IsCompleted)
        {
            _api.Time.Advance(TimeSpan.FromSeconds(2));
            await Task.Yield();
        }

        Assert.Equal(HttpStatusCode.BadGateway, (await creating).Status);
    }

    [Fact]
    public async Task A_PIN_is_told_later()
    {
        var door = _building.Entrances[0].AcsEntranceId;
        var user = await _api.CreateUser(_building.AcsSystemId);
        Faults.Next().DelayPin(TimeSpan.FromMinutes(3));

        var late = await _api.CreatePin(user, door);
        var prompt = await _api.CreatePin(user, door);

        Assert.Null(late["code"]);
        Assert.Equal("waiting_to_be_issued", late["warnings"]![0]!.Text("warning_code"));
        Assert.False(late.Flag("is_latest_desired_state_synced_with_provider"));
        Assert.NotNull(prompt["code"]);
        _api.Time.Advance(TimeSpan.FromMinutes(3));
        var told = await _api.Call("acs/credentials/get", ("acs_credential_id", late.Id("acs_credential")));
        Assert.Single(_api.Simulator.FindEntrancesOpenedBy(told.Text("code")));
        Assert.Throws<InvalidOperationException>(() => Faults.Next("acs/users/get").DelayPin(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task A_later_change_does_not_overtake_a_delayed_PIN()
    {
        var door = _building.Entrances[0].AcsEntranceId;
        var user = await _api.CreateUser(_building.AcsSystemId);
        Faults.Next().DelayPin(TimeSpan.FromMinutes(3));
        var id = (await _api.CreatePin(user, door)).Id("acs_credential");
        await _api.Call("acs/credentials/delete", ("acs_credential_id", id));

        _api.Time.Advance(TimeSpan.FromHours(1));

        Assert.False(_api.Simulator.ExplainAccess(user, door).Opens);
    }

    [Fact]
    public async Task A_grants_PIN_is_told_later_too()
    {
        var identity = _api.Simulator.AddUserIdentity("Jane").UserIdentityId;
        Faults.Always("access_grants/create").DelayPin(TimeSpan.FromMinutes(3));
        await _api.Call(
            "access_grants/create",
            ("user_identity_id", identity),
            ("acs_entrance_ids", new[] { _building.Entrances[0].AcsEntranceId }),
            ("ends_at", "2024-08-01T00:00:00Z"),
            ("requested_access_methods", JsonNode.Parse("""[{"mode":"code"}]"""))
        );

        Assert.Null(Assert.Single(_api.Simulator.Credentials).Code);
        _api.Time.Advance(TimeSpan.FromMinutes(3));
        Assert.NotNull(Assert.Single(_api.Simulator.Credentials).Code);
    }

    [Fact]
    public async Task A_rate_limit_refuses_what_is_beyond_it_and_names_the_wait()
    {
        var limit = Faults.LimitRate(2, TimeSpan.FromSeconds(10), "acs/users/create");
        await Create();
        _api.Time.Advance(TimeSpan.FromSeconds(4));
        await Create();

        using var http = new HttpClient(_api.Simulator.CreateHandler()) { BaseAddress = _api.Simulator.Endpoint };
        using var response = await http.PostAsync("acs/users/create", null, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(6), response.Headers.RetryAfter!.Delta);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal((2, 1), (_api.Simulator.Users.Count, limit.Strikes));
        Assert.Equal(HttpStatusCode.OK, (await List()).Status);
        _api.Time.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal(HttpStatusCode.OK, (await Create()).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await Create()).Status);
    }

    [Fact]
    public async Task The_client_waits_as_long_as_a_rate_limit_says()
    {
        Faults.LimitRate(1, TimeSpan.FromSeconds(2));
        using var seam = _api.Simulator.CreateClient();
        await seam.SystemsAcs.ListAsync(cancellationToken: TestContext.Current.CancellationToken);

        var listing = seam.SystemsAcs.ListAsync(cancellationToken: TestContext.Current.CancellationToken);
        while (!listing.IsCompleted)
        {
            _api.Time.Advance(TimeSpan.FromMilliseconds(500));
            await Task.Yield();
        }

        Assert.Single(await listing);
        Assert.True(_api.Time.GetUtcNow() >= SimulatorApi.Start + TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void Plans_that_make_no_sense_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Faults.Every(3, "acs/users/crate"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Faults.Every(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Faults.AtRandom(1.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Faults.AtRandom(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => Faults.LimitRate(0, TimeSpan.FromSeconds(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Faults.LimitRate(1, TimeSpan.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => Faults.Next().Delay(TimeSpan.Zero));
        Assert.Throws<ArgumentException>(() => Faults.Next().Error(" ", "x"));
        Assert.Throws<ArgumentException>(() => Faults.Next().Error("x", "x", HttpStatusCode.OK));
    }

    // Yields until others have gone on; the test's own time limit ends what never comes.
    private static async Task WaitFor(Func<bool> condition)
    {
        while (!condition())
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private Task<Reply> List() => _api.Send("GET", "acs/users/list");

    private Task<Reply> Create() =>
        _api.Send(
            "POST",
            "acs/users/create",
            SimulatorApi.Body(("acs_system_id", _building.AcsSystemId), ("full_name", "Jane"))
        );
}
