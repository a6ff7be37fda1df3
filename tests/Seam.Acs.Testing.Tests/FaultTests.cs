using System.Net;

namespace Seam.Acs.Testing.Tests;

public sealed class FaultTests
{
    private readonly SimulatorApi _api = new();
    private readonly SimulatedSystem _building;

    public FaultTests() => _building = _api.Simulator.AddLatchBuilding("Maple House");

    [Fact]
    public async Task The_next_call_of_an_operation_fails_and_only_that()
    {
        _api.Simulator.Faults.FailNext("acs/users/create", HttpStatusCode.ServiceUnavailable);

        await _api.Call("acs/users/list");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await Create()).Status);
        Assert.Empty(_api.Simulator.Users);
        Assert.Equal(HttpStatusCode.OK, (await Create()).Status);
        Assert.Equal(0, _api.Simulator.Faults.Remaining);
    }

    [Fact]
    public async Task A_gateway_answers_HTML_with_the_wait_and_without_a_request_ID()
    {
        _api.Simulator.Faults.FailNext(null, HttpStatusCode.TooManyRequests, retryAfter: TimeSpan.FromSeconds(1.5));
        using var http = new HttpClient(_api.Simulator.CreateHandler()) { BaseAddress = _api.Simulator.Endpoint };

        using var response = await http.GetAsync("acs/users/list", TestContext.Current.CancellationToken);

        Assert.Equal(TimeSpan.FromSeconds(2), response.Headers.RetryAfter!.Delta);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.False(response.Headers.Contains("seam-request-id"));
    }

    [Theory]
    [InlineData(FaultMoment.BeforeEffect, 0)]
    [InlineData(FaultMoment.AfterEffect, 1)]
    public async Task A_dropped_connection_looks_the_same_before_and_after_the_effect(FaultMoment moment, int users)
    {
        _api.Simulator.Faults.DropNext("/acs/users/create", moment);

        var exception = await Assert.ThrowsAsync<HttpRequestException>(Create);

        Assert.Equal(HttpRequestError.ResponseEnded, exception.HttpRequestError);
        Assert.IsType<IOException>(exception.InnerException, exactMatch: false);
        Assert.Equal(users, _api.Simulator.Users.Count);
        Assert.Single(_api.Simulator.Requests);
    }

    [Fact]
    public async Task A_failure_after_the_effect_hides_it()
    {
        _api.Simulator.Faults.FailNext("acs/users/create", HttpStatusCode.GatewayTimeout, FaultMoment.AfterEffect);

        Assert.Equal(HttpStatusCode.GatewayTimeout, (await Create()).Status);
        Assert.Single(_api.Simulator.Users);
    }

    [Fact]
    public async Task A_refused_connection_never_reaches_the_simulator()
    {
        _api.Simulator.Faults.RefuseNext("acs/users/create");

        var exception = await Assert.ThrowsAsync<HttpRequestException>(Create);

        Assert.Equal(HttpRequestError.ConnectionError, exception.HttpRequestError);
        Assert.Empty(_api.Simulator.Requests);
        Assert.Empty(_api.Simulator.Users);
    }

    [Fact]
    public async Task Faults_strike_in_their_order_and_as_often_as_told()
    {
        _api.Simulator.Faults.FailNext("acs/users/create", HttpStatusCode.BadGateway, times: 2);
        _api.Simulator.Faults.FailNext(null, HttpStatusCode.InternalServerError);
        Assert.Equal(3, _api.Simulator.Faults.Remaining);

        var statuses = new List<int>();
        for (var i = 0; i < 4; i++)
            statuses.Add((int)(await Create()).Status);

        Assert.Equal([502, 502, 500, 200], statuses);
    }

    [Fact]
    public async Task A_fault_lets_pass_the_calls_that_it_is_told_to()
    {
        _api.Simulator.Faults.FailNext("acs/users/create", HttpStatusCode.BadGateway, after: 2);

        var statuses = new List<int>();
        for (var i = 0; i < 4; i++)
            statuses.Add((int)(await Create()).Status);

        Assert.Equal([200, 200, 502, 200], statuses);
        Assert.Throws<ArgumentOutOfRangeException>(() => _api.Simulator.Faults.DropNext(null, after: -1));
    }

    [Fact]
    public async Task Faults_can_be_taken_back()
    {
        _api.Simulator.Faults.DropNext(null, times: 5);
        _api.Simulator.Faults.Clear();

        Assert.Equal(HttpStatusCode.OK, (await Create()).Status);
    }

    [Fact]
    public void Faults_that_could_never_strike_are_refused()
    {
        var faults = _api.Simulator.Faults;

        Assert.Throws<ArgumentException>(() => faults.DropNext("acs/users/crate"));
        Assert.Throws<ArgumentOutOfRangeException>(() => faults.DropNext("acs/users/create", times: 0));
        Assert.Throws<ArgumentException>(() => faults.FailNext("acs/users/create", HttpStatusCode.OK));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            faults.FailNext("acs/users/create", HttpStatusCode.BadGateway, retryAfter: TimeSpan.FromSeconds(-1))
        );
        Assert.Equal(0, faults.Remaining);
    }

    private Task<Reply> Create() =>
        _api.Send(
            "POST",
            "acs/users/create",
            SimulatorApi.Body(("acs_system_id", _building.AcsSystemId), ("full_name", "Jane"))
        );
}
