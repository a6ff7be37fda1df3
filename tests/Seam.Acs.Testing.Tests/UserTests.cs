using System.Text.Json.Nodes;

namespace Seam.Acs.Testing.Tests;

public sealed class UserTests
{
    private const string Nobody = "00000000-0000-4000-8000-000000000000";
    private readonly SimulatorApi _api = new();
    private readonly SimulatedSystem _building;

    public UserTests() => _building = _api.Simulator.AddLatchBuilding("Maple House", "Front Door");

    [Fact]
    public async Task A_user_is_read_back_as_it_was_made()
    {
        var created = await _api.Call(
            "acs/users/create",
            ("acs_system_id", _building.AcsSystemId),
            ("full_name", "Jane Doe"),
            ("email_address", "jane@example.com"),
            ("phone_number", "+15555550100")
        );

        var read = await _api.Call("acs/users/get", ("acs_user_id", created.Id("acs_user")));

        Assert.True(JsonNode.DeepEquals(created, read));
        Assert.Equal("2024-07-13T12:00:00.000Z", read.Text("created_at"));
        Assert.Equal(
            new SimulatedUser(read.Id("acs_user"), _building.AcsSystemId, "Jane Doe")
            {
                EmailAddress = "jane@example.com",
                PhoneNumber = "+15555550100",
            },
            Assert.Single(_api.Simulator.Users) with
            {
                AcsAccessGroupIds = [],
                GrantedAcsEntranceIds = [],
            }
        );
    }

    [Fact]
    public async Task The_deprecated_name_of_the_email_address_counts_too()
    {
        var user = await _api.Call(
            "acs/users/create",
            ("acs_system_id", _building.AcsSystemId),
            ("full_name", "Jane"),
            ("email", "jane@example.com")
        );
        Assert.Equal("jane@example.com", user.Text("email_address"));

        var reply = await _api.Refused(
            "acs/users/create",
            ("acs_system_id", _building.AcsSystemId),
            ("full_name", "Jane"),
            ("email", "jane@example.com"),
            ("email_address", "john@example.com")
        );
        reply.AssertInvalid("email");
    }

    [Theory]
    [InlineData("acs/users/create", "acs_system")]
    [InlineData("acs/users/list", "acs_system")]
    [InlineData("acs/users/get", "acs_user")]
    [InlineData("acs/users/suspend", "acs_user")]
    [InlineData("acs/users/update", "acs_user")]
    public async Task What_is_not_there_is_404(string operation, string resource)
    {
        var reply = await _api.Refused(
            operation,
            (resource + "_id", Nobody),
            ("full_name", operation.EndsWith("create", StringComparison.Ordinal) ? "Jane" : null)
        );

        reply.Assert404(resource + "_not_found");
    }

    [Fact]
    public async Task A_user_is_named_by_its_identity_within_a_system()
    {
        var identity = await CreateIdentity();
        var user = (
            await _api.Call(
                "acs/users/create",
                ("acs_system_id", _building.AcsSystemId),
                ("full_name", "Jane"),
                ("user_identity_id", identity)
            )
        ).Id("acs_user");

        var found = await _api.Call(
            "acs/users/get",
            ("user_identity_id", identity),
            ("acs_system_id", _building.AcsSystemId)
        );
        Assert.Equal(user, found.Id("acs_user"));
        Assert.Equal("jane@example.com", found.Text("user_identity_email_address"));

        var elsewhere = _api.Simulator.AddLatchBuilding("Oak House").AcsSystemId;
        (await _api.Refused("acs/users/get", ("user_identity_id", identity), ("acs_system_id", elsewhere))).Assert404(
            "acs_user_not_found"
        );
        (await _api.Refused("acs/users/get", ("acs_user_id", user), ("acs_system_id", elsewhere))).Assert404(
            "acs_user_not_found"
        );
        await _api.Call("acs/users/delete", ("user_identity_id", identity), ("acs_system_id", _building.AcsSystemId));
        Assert.Empty(_api.Simulator.Users);
    }

    [Fact]
    public async Task An_identity_has_at_most_one_user_in_a_system()
    {
        var identity = await CreateIdentity();
        (string, object?)[] body =
        [
            ("acs_system_id", _building.AcsSystemId),
            ("full_name", "Jane"),
            ("user_identity_id", identity),
        ];
        await _api.Call("acs/users/create", body);

        (await _api.Refused("acs/users/create", body)).AssertInvalid("user_identity_id");
        Assert.Single(_api.Simulator.Users);
    }

    [Fact]
    public async Task An_update_changes_what_is_given_and_leaves_the_rest()
    {
        var user = await _api.CreateUser(_building.AcsSystemId);

        await _api.Call(
            "acs/users/update",
            ("acs_user_id", user),
            ("full_name", "Jane Roe"),
            ("phone_number", "+15555550101")
        );

        var read = await _api.Call("acs/users/get", ("acs_user_id", user));
        Assert.Equal(
            ("Jane Roe", "Jane Roe", "+15555550101", "jane@example.com"),
            (read.Text("full_name"), read.Text("display_name"), read.Text("phone_number"), read.Text("email_address"))
        );
    }

    [Theory]
    [InlineData("""{"starts_at":"2024-08-01T00:00:00Z","ends_at":"2024-08-01T00:00:00Z"}""")]
    [InlineData("""{"ends_at":"2024-07-13T12:00:00Z"}""")]
    public async Task A_schedule_ends_after_its_start(string schedule)
    {
        var reply = await _api.Refused(
            "acs/users/create",
            ("acs_system_id", _building.AcsSystemId),
            ("full_name", "Jane"),
            ("access_schedule", JsonNode.Parse(schedule))
        );

        reply.AssertInvalid("access_schedule.ends_at");
    }

    [Fact]
    public async Task Lists_are_filtered()
    {
        var identity = await CreateIdentity();
        var jane = await _api.CreateUser(_building.AcsSystemId);
        await _api.Call("user_identities/add_acs_user", ("user_identity_id", identity), ("acs_user_id", jane));
        _api.Time.Advance(TimeSpan.FromDays(1));
        var oak = _api.Simulator.AddLatchBuilding("Oak House").AcsSystemId;
        var john = await _api.CreateUser(oak, "John Roe", "john@example.com");

        Assert.Equal([jane, john], await List());
        Assert.Equal([john], await List(("acs_system_id", oak)));
        Assert.Equal([jane], await List(("user_identity_id", identity)));
        Assert.Equal([jane], await List(("user_identity_email_address", "jane@example.com")));
        Assert.Empty(await List(("user_identity_phone_number", "+15555550100")));
        Assert.Equal([jane], await List(("created_before", "2024-07-14T00:00:00Z")));
        Assert.Equal([john], await List(("search", "john@")));
        Assert.Equal([john], await List(("search", "ROE")));
        Assert.Equal([jane], await List(("search", jane[..13])));
    }

    private async Task<string[]> List(params (string, object?)[] parameters) =>
        (await _api.Call("acs/users/list", parameters)).Ids("acs_user");

    private async Task<string> CreateIdentity() =>
        (await _api.Call("user_identities/create", ("full_name", "Jane"), ("email_address", "jane@example.com"))).Id(
            "user_identity"
        );
}
