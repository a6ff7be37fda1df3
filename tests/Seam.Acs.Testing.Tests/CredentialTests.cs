using System.Text.Json.Nodes;

namespace Seam.Acs.Testing.Tests;

public sealed class CredentialTests
{
    private readonly SimulatorApi _api = new();
    private readonly SimulatedSystem _building;
    private readonly string _front;

    public CredentialTests()
    {
        _building = _api.Simulator.AddLatchBuilding("Maple House", "Front Door", "Room 101");
        _front = _building.Entrances[0].AcsEntranceId;
    }

    [Fact]
    public async Task An_identitys_credential_belongs_to_the_user_of_the_same_email()
    {
        var identity = await CreateIdentity("Jane@Example.com", null);
        var user = await _api.CreateUser(_building.AcsSystemId);

        var credential = await CreatePinFor(identity);

        Assert.Equal(user, credential.Text("acs_user_id"));
        Assert.Equal(identity, credential.Text("user_identity_id"));
        Assert.Equal(identity, Assert.Single(_api.Simulator.Users).UserIdentityId);
    }

    [Fact]
    public async Task An_identitys_credential_belongs_to_the_user_of_the_same_phone_number()
    {
        var identity = await CreateIdentity(null, "+15555550100");
        var user = (
            await _api.Call(
                "acs/users/create",
                ("acs_system_id", _building.AcsSystemId),
                ("full_name", "Jane"),
                ("phone_number", "+15555550100")
            )
        ).Id("acs_user");

        Assert.Equal(user, (await CreatePinFor(identity)).Text("acs_user_id"));
    }

    [Fact]
    public async Task An_identity_without_a_user_gets_one()
    {
        var identity = await CreateIdentity("jane@example.com", null);
        await _api.CreateUser(_building.AcsSystemId, "John Roe", "john@example.com");

        var credential = await CreatePinFor(identity);
        var again = await CreatePinFor(identity);

        var user = _api.Simulator.Users.Single(user => user.UserIdentityId == identity);
        Assert.Equal(("Jane Doe", "jane@example.com"), (user.FullName, user.EmailAddress));
        Assert.Equal((user.AcsUserId, user.AcsUserId), (credential.Text("acs_user_id"), again.Text("acs_user_id")));
    }

    [Fact]
    public async Task A_refused_credential_leaves_no_user_behind()
    {
        var identity = await CreateIdentity("jane@example.com", null);

        var reply = await _api.Refused(
            "acs/credentials/create",
            ("user_identity_id", identity),
            ("acs_system_id", _building.AcsSystemId),
            ("access_method", "card")
        );

        reply.AssertInvalid("access_method");
        Assert.Empty(_api.Simulator.Users);
    }

    [Fact]
    public async Task A_credential_moves_from_one_user_to_another_of_its_system()
    {
        var jane = await _api.CreateUser(_building.AcsSystemId);
        var john = await _api.CreateUser(_building.AcsSystemId, "John", "john@example.com");
        var stranger = await _api.CreateUser(_api.Simulator.AddLatchBuilding("Oak House").AcsSystemId);
        var credential = await _api.CreatePin(jane, _front);
        var id = credential.Id("acs_credential");

        (
            await _api.Refused("acs/credentials/unassign", ("acs_credential_id", id), ("acs_user_id", john))
        ).AssertInvalid("acs_credential_id");
        await _api.Call("acs/credentials/unassign", ("acs_credential_id", id), ("acs_user_id", jane));
        Assert.False(
            (await _api.Call("acs/credentials/get", ("acs_credential_id", id))).AsObject().ContainsKey("acs_user_id")
        );
        Assert.Empty(_api.Simulator.FindEntrancesOpenedBy(credential.Text("code")));

        (await _api.Refused("acs/credentials/assign", ("acs_credential_id", id), ("acs_user_id", stranger))).Assert404(
            "acs_user_not_found"
        );
        (await _api.Refused("acs/credentials/assign", ("acs_credential_id", id))).AssertInvalid("");
        await _api.Call("acs/credentials/assign", ("acs_credential_id", id), ("acs_user_id", john));
        Assert.Equal(john, (await _api.Call("acs/credentials/get", ("acs_credential_id", id))).Text("acs_user_id"));
        Assert.Single(_api.Simulator.FindEntrancesOpenedBy(credential.Text("code")));
    }

    [Fact]
    public async Task Lists_are_filtered()
    {
        var identity = await CreateIdentity("jane@example.com", null);
        var jane = await CreatePinFor(identity);
        _api.Time.Advance(TimeSpan.FromDays(1));
        var oak = _api.Simulator.AddLatchBuilding("Oak House", "Gate");
        var john = await _api.CreatePin(
            await _api.CreateUser(oak.AcsSystemId, "John", "john@example.com"),
            oak.Entrances[0].AcsEntranceId
        );
        var (one, two) = (jane.Id("acs_credential"), john.Id("acs_credential"));

        Assert.Equal([one, two], await List());
        Assert.Equal([two], await List(("acs_system_id", oak.AcsSystemId)));
        Assert.Equal([one], await List(("acs_user_id", jane.Text("acs_user_id"))));
        Assert.Equal(
            [one],
            await List(("acs_user_id", jane.Text("acs_user_id")), ("acs_system_id", _building.AcsSystemId))
        );
        Assert.Equal([one], await List(("user_identity_id", identity)));
        Assert.Equal([one], await List(("user_identity_id", identity), ("acs_user_id", jane.Text("acs_user_id"))));
        Assert.Empty(await List(("user_identity_id", identity), ("acs_system_id", oak.AcsSystemId)));
        Assert.Equal([one], await List(("created_before", "2024-07-14T00:00:00Z")));
        Assert.Equal([two], await List(("search", john.Text("code"))));
        Assert.Equal([two], await List(("search", "gate")));
        Assert.Empty(await List(("is_multi_phone_sync_credential", true)));
    }

    [Fact]
    public async Task The_credentials_of_an_entrance_are_listed()
    {
        var user = await _api.CreateUser(_building.AcsSystemId);
        var credential = await _api.CreatePin(user, _front);
        await _api.CreatePin(user, _building.Entrances[1].AcsEntranceId);

        var list = await _api.Call("acs/entrances/list_credentials_with_access", ("acs_entrance_id", _front));
        var valid = await _api.Call(
            "acs/entrances/list_credentials_with_access",
            ("acs_entrance_id", _front),
            ("include_if", new[] { "visionline_metadata.is_valid" })
        );

        Assert.Equal([credential.Id("acs_credential")], list.Ids("acs_credential"));
        Assert.Empty(valid.AsArray());
    }

    private async Task<string[]> List(params (string, object?)[] parameters) =>
        (await _api.Call("acs/credentials/list", parameters)).Ids("acs_credential");

    private async Task<string> CreateIdentity(string? email, string? phone) =>
        (
            await _api.Call(
                "user_identities/create",
                ("full_name", "Jane Doe"),
                ("email_address", email),
                ("phone_number", phone)
            )
        ).Id("user_identity");

    private Task<JsonNode> CreatePinFor(string identity) =>
        _api.Call(
            "acs/credentials/create",
            ("user_identity_id", identity),
            ("acs_system_id", _building.AcsSystemId),
            ("access_method", "code"),
            ("allowed_acs_entrance_ids", new[] { _front }),
            ("starts_at", "2024-07-13T12:00:00Z"),
            ("ends_at", "2024-07-18T12:00:00Z")
        );
}
