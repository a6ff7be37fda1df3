using System.Net;

namespace Seam.Acs.Testing.Tests;

public sealed class QueryTests
{
    private readonly SimulatorApi _api = new();
    private readonly SimulatedSystem _building;

    public QueryTests() =>
        _building = _api.Simulator.AddLatchBuilding("Maple House", "Front Door", "Room 101", "Back Door");

    [Fact]
    public async Task Names_and_values_are_form_encoded()
    {
        var reply = await _api.Send("GET", "acs/entrances/list?search=ront+D%6For&limit=1");

        Assert.Equal("Front Door", Assert.Single(reply.Json!["acs_entrances"]!.AsArray())!.Text("display_name"));
    }

    [Fact]
    public async Task A_repeated_name_is_a_list_and_an_empty_value_the_empty_one()
    {
        var (first, last) = (_building.Entrances[0].AcsEntranceId, _building.Entrances[2].AcsEntranceId);

        Assert.Equal([first, last], await List($"acs_entrance_ids={last}&acs_entrance_ids={first}"));
        Assert.Equal([last], await List($"acs_entrance_ids={last}"));
        Assert.Empty(await List("acs_entrance_ids="));
    }

    [Fact]
    public async Task An_empty_value_is_null_where_null_may_be()
    {
        Assert.Equal(3, (await List("page_cursor=")).Length);
        (await _api.Send("GET", "acs/entrances/list?search=")).AssertInvalid("search");
    }

    [Fact]
    public async Task A_scalar_given_twice_is_invalid() =>
        (await _api.Send("GET", "acs/entrances/list?search=a&search=b")).AssertInvalid("search");

    [Fact]
    public async Task An_empty_item_of_a_list_is_invalid() =>
        (
            await _api.Send(
                "GET",
                $"acs/entrances/list?acs_entrance_ids={_building.Entrances[0].AcsEntranceId}&acs_entrance_ids="
            )
        ).AssertInvalid("acs_entrance_ids.1");

    [Theory]
    [InlineData("limit=two")]
    [InlineData("limit=1.5")]
    [InlineData("limit=0")]
    [InlineData("limit=1e999")]
    public async Task A_limit_is_a_whole_number_from_one_on(string query) =>
        (await _api.Send("GET", "acs/entrances/list?" + query)).AssertInvalid("limit");

    [Theory]
    [InlineData("true", 1)]
    [InlineData("false", 0)]
    public async Task Booleans_are_read(string flag, int expected)
    {
        var user = await _api.CreateUser(_building.AcsSystemId);
        await _api.Call(
            "acs/credentials/create",
            ("acs_user_id", user),
            ("access_method", "mobile_key"),
            ("allowed_acs_entrance_ids", new[] { _building.Entrances[0].AcsEntranceId }),
            ("starts_at", "2024-07-13T12:00:00Z"),
            ("ends_at", "2024-07-14T12:00:00Z")
        );

        var reply = await _api.Send("GET", "acs/credentials/list?is_multi_phone_sync_credential=" + flag);

        Assert.Equal(expected, reply.Json!["acs_credentials"]!.AsArray().Count);
        (await _api.Send("GET", "acs/credentials/list?is_multi_phone_sync_credential=1")).AssertInvalid(
            "is_multi_phone_sync_credential"
        );
    }

    [Fact]
    public async Task Unknown_names_are_refused_in_strict_queries_only()
    {
        Assert.Equal(HttpStatusCode.OK, (await _api.Send("GET", "acs/entrances/list?colour=red")).Status);
        (await _api.Send("GET", "acs/entrances/list?colour=red&_strict=true")).AssertInvalid("colour");
        (await _api.Send("GET", "acs/entrances/list?search.deep=red&_strict=true")).AssertInvalid("search.deep");
    }

    [Fact]
    public void Dotted_names_reach_into_objects()
    {
        var facts = ApiFacts.Embedded;
        var errors = new ValidationErrors();

        var read = new ParameterReader(facts).ReadQuery(
            facts.Operations["/acs/users/create"].Parameters,
            "access_schedule.starts_at=2024-01-01T00%3A00%3A00Z&access_schedule.ends_at=&_strict=true",
            errors
        );

        Assert.False(errors.Any);
        Assert.Equal(
            """{"access_schedule":{"starts_at":"2024-01-01T00:00:00Z","ends_at":null}}""",
            read.ToJsonString()
        );
    }

    [Fact]
    public async Task A_deletion_takes_its_parameters_from_the_query_or_the_body()
    {
        var one = await _api.CreateUser(_building.AcsSystemId, "One");
        var two = await _api.CreateUser(_building.AcsSystemId, "Two");

        Assert.Equal(
            HttpStatusCode.OK,
            (await _api.Send("DELETE", $"acs/users/delete?acs_user_id={one}&_strict=true", "{}")).Status
        );
        Assert.Equal(
            HttpStatusCode.OK,
            (await _api.Send("DELETE", "acs/users/delete", SimulatorApi.Body(("acs_user_id", two)))).Status
        );

        Assert.Empty(_api.Simulator.Users);
    }

    private async Task<string[]> List(string query) =>
        (await _api.Send("GET", "acs/entrances/list?" + query)).Json!["acs_entrances"]!.Ids("acs_entrance");

    [Fact]
    public void The_entries_of_a_map_are_read_from_dotted_names()
    {
        var parameters = ApiFacts.Embedded.Operations["/connected_accounts/list"].Parameters;
        var errors = new ValidationErrors();

        var read = new ParameterReader(ApiFacts.Embedded).ReadQuery(
            parameters,
            "custom_metadata_has.a=1&custom_metadata_has.b.c=x+y&_strict=true",
            errors
        );

        Assert.False(errors.Any);
        Assert.Equal("""{"custom_metadata_has":{"a":"1","b.c":"x y"}}""", read.ToJsonString());
    }

    [Fact]
    public async Task A_list_may_have_a_most()
    {
        var ids = Enumerable.Repeat("11111111-1111-4111-8111-111111111111", 101);

        var reply = await new SimulatorApi().Refused(
            "events/list",
            ("since", "2024-01-01T00:00:00Z"),
            ("space_ids", ids)
        );

        Assert.Equal(["must have at most 100 items"], reply.ProblemsOf("space_ids"));
    }
}
