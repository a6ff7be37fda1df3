namespace Seam.Acs.Testing.Tests;

public sealed class AssertionTests
{
    private readonly SimulatorApi _api = new();
    private readonly SimulatedSystem _building;

    public AssertionTests() => _building = _api.Simulator.AddLatchBuilding("Maple House", "Front Door");

    private SeamSimulator Simulator => _api.Simulator;

    [Fact]
    public async Task Requests_are_found_by_operation_and_by_some_of_their_parameters()
    {
        await _api.CreateUser(_building.AcsSystemId, "Jane Doe");
        await _api.CreateUser(_building.AcsSystemId, "John Roe", null);
        await _api.Send("GET", "acs/users/list?limit=5&search=Jane&_strict=true");

        var requests = Simulator.AssertRequested("acs/users/create", """{"full_name":"Jane Doe"}""", times: 1);
        Assert.Equal("Jane Doe", requests[0].ReadParameters()["full_name"]!.GetValue<string>());
        Assert.Equal(2, Simulator.AssertRequested("/acs/users/create").Count);
        // A query is compared as a body is.
        Simulator.AssertRequested("acs/users/list", """{"limit":5.0,"search":"Jane"}""");
        Simulator.AssertNotRequested("acs/users/delete");
        Simulator.AssertNotRequested("acs/users/create", """{"full_name":"Max"}""");
        Simulator.AssertRequestedExactly("acs/users/create", "acs/users/create", "acs/users/list");
    }

    [Fact]
    public async Task Nested_values_lists_and_times_are_compared_by_what_they_mean()
    {
        var user = await _api.CreateUser(_building.AcsSystemId);
        var door = _building.Entrances[0].AcsEntranceId;
        await _api.CreatePin(user, door);
        void Expect(string json) => Simulator.AssertRequested("acs/credentials/create", json);
        void Refuse(string json) => Assert.Throws<SimulatorAssertionException>(() => Expect(json));

        Expect($$"""{"allowed_acs_entrance_ids":["{{door}}"],"starts_at":"2024-07-13T14:00:00.000+02:00"}""");
        Refuse("""{"allowed_acs_entrance_ids":[]}""");
        Refuse("""{"starts_at":"2024-07-13T14:00:00Z"}""");
        Refuse("""{"code":null}""");
    }

    [Fact]
    public async Task A_failure_lists_what_was_received_without_values_that_are_not_compared()
    {
        await _api.Call("acs/systems/list");
        await _api.CreateUser(_building.AcsSystemId, "John Roe", "secret@example.com");

        var exception = Assert.Throws<SimulatorAssertionException>(() =>
            Simulator.AssertRequested("acs/users/create", """{"full_name":"Jane Doe"}""", times: 2)
        );

        Assert.Equal(
            """
            Expected 2 requests of 'acs/users/create' with {"full_name":"Jane Doe"}, but 0 came.
            Received:
              1. POST /acs/systems/list
              2. POST /acs/users/create (acs_system_id, full_name, email_address): full_name was "John Roe"
            """.ReplaceLineEndings(),
            exception.Message
        );
    }

    [Fact]
    public async Task Other_failures_read_well_too()
    {
        string Fail(Action assertion) =>
            Assert.Throws<SimulatorAssertionException>(assertion).Message.ReplaceLineEndings("|");

        Assert.Equal(
            "Expected at least 1 request of 'acs/users/get', but 0 came.|Nothing was received.",
            Fail(() => Simulator.AssertRequested("acs/users/get"))
        );
        await _api.Call("acs/systems/list");
        Assert.Equal(
            "Expected no request of 'acs/systems/list', but 1 came.|Received:|  1. POST /acs/systems/list ()",
            Fail(() => Simulator.AssertNotRequested("acs/systems/list"))
        );
        Assert.Equal(
            "Expected 1 request of 'acs/users/get' with {\"acs_user_id\":\"x\"}, but 0 came.|Received:|  1. POST /acs/systems/list",
            Fail(() => Simulator.AssertRequested("acs/users/get", """{"acs_user_id":"x"}""", times: 1))
        );
        Assert.Equal("Expected: nothing|Received: acs/systems/list", Fail(() => Simulator.AssertRequestedExactly()));
    }

    [Fact]
    public void An_expectation_that_can_never_be_met_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Simulator.AssertRequested("acs/users/crate"));
        Assert.Throws<ArgumentException>(() => Simulator.AssertRequested("acs/users/create", """{"name":"Jane"}"""));
        Assert.Throws<ArgumentException>(() => Simulator.AssertRequested("acs/users/create", "[]"));
        Assert.Throws<ArgumentException>(() => Simulator.AssertRequested("acs/users/create", "{"));
    }

    [Fact]
    public async Task What_can_not_be_read_has_no_parameters()
    {
        await _api.Send("POST", "acs/users/create", "{");
        await _api.Send("POST", "no/such/route", "{\"a\":1}");

        Assert.All(Simulator.Requests, request => Assert.Empty(request.ReadParameters()));
    }

    [Fact]
    public async Task Only_the_newest_requests_are_kept_where_there_is_a_limit()
    {
        var simulator = new SeamSimulator(new SeamSimulatorOptions { MaxRecordedRequests = 2 });
        using var seam = simulator.CreateClient();
        for (var i = 0; i < 3; i++)
            await seam.SystemsAcs.ListAsync(cancellationToken: TestContext.Current.CancellationToken);
        await seam.Webhooks.ListAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["acs/systems/list", "webhooks/list"], simulator.Requests.Select(request => request.Operation));
        Assert.Throws<ArgumentException>(() =>
            new SeamSimulator(new SeamSimulatorOptions { MaxRecordedRequests = -1 })
        );
    }
}
