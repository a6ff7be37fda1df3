using System.Text.Json.Nodes;

namespace Seam.Acs.Testing.Tests;

public sealed class AccessGroupTests
{
    private readonly SimulatorApi _api = new();
    private readonly SimulatedSystem _office;
    private readonly string _group;

    public AccessGroupTests()
    {
        _office = _api.Simulator.AddSystem(SimulatedSystemKind.BrivoAccount, "Office", "Lobby", "Lab");
        _group = _api.Simulator.AddAccessGroup(_office.AcsSystemId, "Staff", _office.Entrances[0].AcsEntranceId);
    }

    [Fact]
    public async Task A_group_opens_its_doors_to_its_members_until_it_is_deleted()
    {
        var user = await CreateUserWithPin();
        Task<string[]> Members() => Ids("acs/access_groups/list_users", "acs_user", ("acs_access_group_id", _group));

        await Call("add_user", ("acs_user_id", user));
        Assert.Equal(["Lobby"], Opened());
        Assert.Equal([user], (await Members()));
        await Call("remove_user", ("acs_user_id", user));
        Assert.Empty(Opened());
        Assert.Empty((await Members()));
        await Call("add_user", ("acs_user_id", user));
        await Call("delete");

        Assert.Empty(Opened());
        Assert.Empty(Assert.Single(_api.Simulator.Users).AcsAccessGroupIds);
        (await _api.Refused("acs/access_groups/get", ("acs_access_group_id", _group))).Assert404(
            "acs_access_group_not_found"
        );
        var deleted = await _api.Call("events/get", ("event_type", "acs_access_group.deleted"));
        Assert.Equal(_group, deleted.Id("acs_access_group"));
    }

    [Fact]
    public async Task An_identity_joins_by_its_user_which_is_made_where_it_has_none()
    {
        var identity = (await _api.Call("user_identities/create", ("full_name", "Jane"))).Id("user_identity");

        await Call("add_user", ("user_identity_id", identity));

        Assert.Equal(identity, Assert.Single(_api.Simulator.Users).UserIdentityId);
        Assert.Equal([_group], (await List(("user_identity_id", identity))));
        await Call("remove_user", ("user_identity_id", identity));
        Assert.Empty((await List(("user_identity_id", identity))));
    }

    [Fact]
    public async Task Groups_are_found_by_system_member_and_name()
    {
        var branch = _api.Simulator.AddSystem(SimulatedSystemKind.BrivoAccount, "Branch");
        var other = _api.Simulator.AddAccessGroup(branch.AcsSystemId, "Guests");
        var user = await CreateUserWithPin();
        await Call("add_user", ("acs_user_id", user));

        Assert.Equal([_group, other], (await List()));
        Assert.Equal([other], (await List(("acs_system_id", branch.AcsSystemId))));
        Assert.Equal([_group], (await List(("acs_user_id", user))));
        Assert.Equal([other], (await List(("search", "gue"))));
        Assert.Equal(
            [_office.Entrances[0].AcsEntranceId],
            (await Ids("acs/access_groups/list_accessible_entrances", "acs_entrance", ("acs_access_group_id", _group)))
        );
    }

    [Fact]
    public void Only_systems_that_have_groups_get_them()
    {
        var latch = _api.Simulator.AddLatchBuilding("Maple House");

        Assert.Throws<ArgumentException>(() => _api.Simulator.AddAccessGroup(latch.AcsSystemId, "Staff"));
    }

    private IEnumerable<string> Opened() =>
        _api.Simulator.FindEntrancesOpenedBy("482913").Select(entrance => entrance.Name);

    private Task<JsonNode> Call(string operation, params (string, object?)[] parameters) =>
        _api.Call("acs/access_groups/" + operation, [("acs_access_group_id", _group), .. parameters]);

    private Task<string[]> List(params (string, object?)[] parameters) =>
        Ids("acs/access_groups/list", "acs_access_group", parameters);

    private async Task<string[]> Ids(string operation, string resource, params (string, object?)[] parameters) =>
        (await _api.Call(operation, parameters)).Ids(resource);

    private async Task<string> CreateUserWithPin()
    {
        var user = await _api.CreateUser(_office.AcsSystemId);
        await _api.Call("acs/credentials/create", ("acs_user_id", user), ("access_method", "code"), ("code", "482913"));
        return user;
    }
}
