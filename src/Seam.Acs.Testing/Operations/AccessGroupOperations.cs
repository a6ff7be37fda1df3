using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>The operations under <c>/acs/access_groups</c>.</summary>
internal sealed class AccessGroupOperations
{
    private readonly Workspace _workspace;
    private readonly Access _access;
    private readonly AnswerWriter _answers;
    private readonly Pager _pager;

    public AccessGroupOperations(Workspace workspace, Access access, AnswerWriter answers, Pager pager)
    {
        _workspace = workspace;
        _access = access;
        _answers = answers;
        _pager = pager;
    }

    public void Register(OperationTable table)
    {
        table.Add("/acs/access_groups/get", call => _answers.AccessGroup(Find(call)));
        table.Add("/acs/access_groups/list", List);
        table.Add("/acs/access_groups/delete", call => _access.Delete(Find(call)));
        table.Add("/acs/access_groups/add_user", AddUser);
        table.Add("/acs/access_groups/remove_user", RemoveUser);
        table.Add("/acs/access_groups/list_users", ListUsers);
        table.Add("/acs/access_groups/list_accessible_entrances", ListEntrances);
    }

    private AccessGroupEntity Find(OperationCall call) =>
        _workspace.AccessGroups.Get(call.RequiredText("acs_access_group_id"));

    private JsonArray List(OperationCall call)
    {
        var systemId = call.Text("acs_system_id") is { } id ? _workspace.Systems.Get(id).Id : null;
        var user = call.Text("acs_user_id") is { } userId ? _workspace.Users.Get(userId) : null;
        var identity = call.Text("user_identity_id") is { } identityId ? call.Identity(identityId) : null;
        var search = call.Text("search");
        var groups = _workspace.AccessGroups.All.Where(group =>
            Selection.Matches(systemId, group.System.Id)
            && (user is null || user.GroupIds.Contains(group.Id))
            && (identity is null || _workspace.UsersOf(identity).Any(linked => linked.GroupIds.Contains(group.Id)))
            && Selection.IsFound(search, group.Name, group.Id)
        );
        return _pager.Page(call, groups, _answers.AccessGroup);
    }

    private void AddUser(OperationCall call)
    {
        var group = Find(call);
        var user = call.UserToBeIn(group.System);
        if (user.GroupIds.Add(group.Id))
            _access.Changed(user);
    }

    private void RemoveUser(OperationCall call)
    {
        var group = Find(call);
        var user = call.UserIn(group.System);
        if (user.GroupIds.Remove(group.Id))
            _access.Changed(user);
    }

    private JsonArray ListUsers(OperationCall call)
    {
        var group = Find(call);
        var members = _workspace.UsersOf(group.System).Where(user => user.GroupIds.Contains(group.Id));
        return _pager.Page(call, members, _answers.User);
    }

    private JsonArray ListEntrances(OperationCall call)
    {
        var group = Find(call);
        var entrances = _workspace.EntrancesOf(group.System).Where(entrance => group.EntranceIds.Contains(entrance.Id));
        return _pager.Page(call, entrances, AnswerWriter.Entrance);
    }
}
