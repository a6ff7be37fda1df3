using System.Net;
using System.Text.Json.Nodes;

namespace Seam.Acs.Testing.Tests;

public sealed class ValidationTests
{
    private readonly SimulatorApi _api = new();
    private readonly SimulatedSystem _building;

    public ValidationTests() => _building = _api.Simulator.AddLatchBuilding("Maple House", "Front Door");

    [Theory]
    [InlineData("email_address", "jane")]
    [InlineData("email_address", "jane@")]
    [InlineData("email_address", "a b@example.com")]
    [InlineData("email_address", "a@b@example.com")]
    [InlineData("phone_number", "555-0100")]
    [InlineData("phone_number", "+0155555501")]
    [InlineData("phone_number", "+1 555 555 0100")]
    [InlineData("user_identity_id", "jane")]
    [InlineData("full_name", " ")]
    public async Task A_malformed_value_is_refused_and_not_repeated(string parameter, string value)
    {
        var body = JsonNode.Parse(SimulatorApi.Body(("acs_system_id", _building.AcsSystemId), ("full_name", "Jane")))!;
        body[parameter] = value;

        var reply = await _api.Send("POST", "acs/users/create", body.ToJsonString());

        reply.AssertInvalid(parameter);
        if (value.Length > 4)
            Assert.DoesNotContain(value, reply.Text, StringComparison.Ordinal);
        Assert.Empty(_api.Simulator.Users);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_told_at_once()
    {
        var reply = await _api.Refused(
            "acs/users/create",
            ("acs_system_id", "x"),
            ("email_address", "x"),
            ("colour", "x")
        );

        Assert.Equal(
            ["acs_system_id", "email_address", "full_name", "colour"],
            ((string[])["acs_system_id", "email_address", "full_name", "colour"]).Where(name =>
                reply.ProblemsOf(name).Length == 1
            )
        );
    }

    [Fact]
    public async Task Null_is_refused_where_the_facts_do_not_allow_it()
    {
        var refused = await _api.Refused(
            "acs/users/create",
            ("acs_system_id", _building.AcsSystemId),
            ("full_name", "Jane"),
            ("email_address", SimulatorApi.Null)
        );
        refused.AssertInvalid("email_address");

        await _api.Call("user_identities/create", ("full_name", "Jane"), ("email_address", SimulatorApi.Null));
    }

    [Theory]
    [InlineData("2024-07-13")]
    [InlineData("2024-07-13T16:50:42")]
    [InlineData("13/07/2024 16:50")]
    [InlineData("2024-02-30T00:00:00Z")]
    [InlineData("tomorrow")]
    public async Task A_time_is_a_date_and_time_with_its_offset(string time) =>
        (await _api.Refused("acs/users/list", ("created_before", time))).AssertInvalid("created_before");

    [Theory]
    [InlineData("2024-08-01T00:00:00Z", "2024-08-01T00:00:00.000Z")]
    [InlineData("2024-08-01T02:00:00.5+02:00", "2024-08-01T00:00:00.500Z")]
    [InlineData("2024-08-01T00:00:00.1234567Z", "2024-08-01T00:00:00.123Z")]
    [InlineData("2024-08-01T00:00Z", "2024-08-01T00:00:00.000Z")]
    public async Task Times_are_kept_in_UTC_to_the_millisecond(string sent, string answered)
    {
        var user = await _api.Call(
            "acs/users/create",
            ("acs_system_id", _building.AcsSystemId),
            ("full_name", "Jane"),
            ("access_schedule", new JsonObject { ["starts_at"] = sent })
        );

        Assert.Equal(answered, user["access_schedule"]!.Text("starts_at"));
    }

    [Fact]
    public async Task Members_of_nested_objects_are_validated_by_their_path()
    {
        var reply = await _api.Refused(
            "acs/users/create",
            ("acs_system_id", _building.AcsSystemId),
            ("full_name", "Jane"),
            ("access_schedule", new JsonObject { ["starts_at"] = "soon", ["until"] = "late" })
        );

        reply.AssertInvalid("access_schedule.starts_at");
        reply.AssertInvalid("access_schedule.until");
    }

    [Fact]
    public async Task Items_of_lists_are_validated_by_their_index()
    {
        var user = await _api.CreateUser(_building.AcsSystemId);

        var reply = await _api.Refused(
            "acs/credentials/create",
            ("acs_user_id", user),
            ("access_method", "code"),
            ("allowed_acs_entrance_ids", new[] { _building.Entrances[0].AcsEntranceId, "second" })
        );

        reply.AssertInvalid("allowed_acs_entrance_ids.1");
        Assert.Empty(reply.ProblemsOf("allowed_acs_entrance_ids.0"));
    }

    [Fact]
    public async Task An_enum_takes_its_values_only_and_names_them()
    {
        var reply = await _api.Refused(
            "acs/credentials/create",
            ("acs_user_id", Guid.NewGuid().ToString()),
            ("access_method", "knock")
        );

        reply.AssertInvalid("access_method");
        Assert.Contains("mobile_key", reply.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("knock", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12a4")]
    [InlineData("1234\n")]
    [InlineData("١٢٣٤")]
    public async Task A_pattern_means_what_it_means_in_JavaScript(string code) =>
        (
            await _api.Refused(
                "acs/credentials/update",
                ("acs_credential_id", Guid.NewGuid().ToString()),
                ("code", code)
            )
        ).AssertInvalid("code");

    [Fact]
    public async Task A_minimum_length_holds() =>
        (await _api.Refused("acs/users/list", ("search", ""))).AssertInvalid("search");

    [Fact]
    public async Task A_single_allowed_value_holds()
    {
        var id = _api.Simulator.AddUnmanagedUserIdentity("Una");

        (
            await _api.Refused("user_identities/unmanaged/update", ("user_identity_id", id), ("is_managed", false))
        ).AssertInvalid("is_managed");
    }

    [Fact]
    public async Task Parameters_that_name_the_same_thing_are_held_to_their_sets()
    {
        (await _api.Refused("acs/users/get")).AssertInvalid("");
        (await _api.Refused("acs/users/get", ("acs_system_id", _building.AcsSystemId))).AssertInvalid("");
        (await _api.Refused("user_identities/get")).AssertInvalid("");
        (
            await _api.Refused(
                "user_identities/get",
                ("user_identity_id", Guid.NewGuid().ToString()),
                ("user_identity_key", "k")
            )
        ).AssertInvalid("");
        (
            await _api.Refused(
                "user_identities/merge",
                ("user_identity_id", Guid.NewGuid().ToString()),
                ("merged_user_identity_keys", new[] { "k" })
            )
        ).AssertInvalid("");
    }

    [Theory]
    [InlineData("client_sessions/list", "connect_webview_id")]
    [InlineData("client_sessions/list", "user_identity_id")]
    [InlineData("acs/users/list", "user_identity_email_address")]
    [InlineData("acs/users/list", "user_identity_phone_number")]
    public async Task Filter_that_is_null_filters_nothing(string list, string parameter)
    {
        await _api.CreateUser(_building.AcsSystemId);
        await _api.Call("client_sessions/create", ("user_identifier_key", "jane"));

        Assert.Single((await _api.Call(list, (parameter, SimulatorApi.Null))).AsArray());
    }

    [Theory]
    [InlineData("access_grants/list", "reservation_key")]
    [InlineData("acs/systems/list", "customer_key")]
    [InlineData("client_sessions/get", "user_identifier_key")]
    [InlineData("spaces/get", "space_key")]
    public async Task Empty_key_is_refused(string operation, string parameter) =>
        (await _api.Refused(operation, (parameter, ""))).AssertInvalid(parameter);

    [Fact]
    public async Task A_strange_name_is_refused_without_being_repeated()
    {
        var reply = await _api.Send("POST", "acs/users/list", """{"seam_key_1234 ?":1}""");

        reply.AssertInvalid("");
        Assert.DoesNotContain("1234", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repeated_member_counts_as_its_last_one()
    {
        var reply = await _api.Send("POST", "acs/entrances/list", """{"search":"nothing","search":"Front"}""");

        Assert.Single(reply.Json!["acs_entrances"]!.AsArray());
    }
}
