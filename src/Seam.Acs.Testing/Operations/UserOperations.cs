using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>The operations under <c>/acs/users</c>.</summary>
internal sealed class UserOperations
{
    private readonly Workspace _workspace;
    private readonly Access _access;
    private readonly AnswerWriter _answers;
    private readonly Pager _pager;

    public UserOperations(Workspace workspace, Access access, AnswerWriter answers, Pager pager)
    {
        _workspace = workspace;
        _access = access;
        _answers = answers;
        _pager = pager;
    }

    public void Register(OperationTable table)
    {
        table.Add("/acs/users/create", Create);
        table.Add("/acs/users/get", call => _answers.User(call.User()));
        table.Add("/acs/users/list", List);
        table.Add("/acs/users/update", Update);
        table.Add("/acs/users/delete", call => _access.Delete(call.User()));
        table.Add("/acs/users/suspend", call => SetSuspended(call, true));
        table.Add("/acs/users/unsuspend", call => SetSuspended(call, false));
        table.Add("/acs/users/list_accessible_entrances", ListAccessibleEntrances);
        table.Add("/acs/users/revoke_access_to_all_entrances", RevokeAccess);
        table.Add("/acs/users/add_to_access_group", AddToAccessGroup);
        table.Add("/acs/users/remove_from_access_group", RemoveFromAccessGroup);
    }

    private JsonObject Create(OperationCall call)
    {
        var system = _workspace.Systems.Get(call.RequiredText("acs_system_id"));
        var name = call.FullName();
        var (email, phone, schedule) = (call.UserEmailAddress(), call.PhoneNumber(), call.AccessSchedule());
        var groups = _workspace.AccessGroups.GetReferenced(
            call.Strings("acs_access_group_ids") ?? [],
            "acs_access_group_ids",
            group => group.System == system
        );
        var identity = call.Text("user_identity_id") is { } identityId ? call.Identity(identityId) : null;
        if (identity is not null)
            UserLinks.RefuseSecond(_workspace, identity, system);

        var user = _workspace.Users.Add(
            new UserEntity(_workspace)
            {
                System = system,
                FullName = name,
                EmailAddress = email,
                PhoneNumber = phone,
                Schedule = schedule,
                Identity = identity,
            }
        );
        user.GroupIds.UnionWith(groups.Select(group => group.Id));
        _workspace.Events.Note(user, "created");
        return _answers.User(user);
    }

    private JsonArray List(OperationCall call)
    {
        var systemId = call.Text("acs_system_id");
        var identityId = call.Text("user_identity_id");
        if (systemId is not null)
            _workspace.Systems.Get(systemId);
        if (identityId is not null)
            _workspace.Identities.Get(identityId);
        var createdBefore = call.Time("created_before");
        var search = call.Text("search");
        var users = _workspace.Users.All.Where(user =>
            Selection.Matches(systemId, user.System.Id)
            && call.Matches(identityId, user.Identity)
            && Selection.Matches(call.Text("user_identity_email_address"), user.Identity?.EmailAddress)
            && Selection.Matches(call.Text("user_identity_phone_number"), user.Identity?.PhoneNumber)
            && !(user.CreatedAt >= createdBefore)
            && Selection.IsFound(search, user.FullName, user.EmailAddress, user.PhoneNumber, user.Id)
        );
        return _pager.Page(call, users, _answers.User);
    }

    private void Update(OperationCall call)
    {
        var user = call.User();
        var name = call.Text("full_name") is null ? user.FullName : call.FullName();
        var (email, phone, schedule) = (call.UserEmailAddress(), call.PhoneNumber(), call.AccessSchedule());
        if (call.Text("hid_acs_system_id") is { } hidSystemId)
            user.HidSystemId = _workspace.Systems.Get(hidSystemId).Id;
        user.FullName = name;
        user.EmailAddress = email ?? user.EmailAddress;
        user.PhoneNumber = phone ?? user.PhoneNumber;
        if (!call.IsSent("access_schedule") || user.Schedule == schedule)
            return;
        user.Schedule = schedule;
        _access.Changed(user);
    }

    private void SetSuspended(OperationCall call, bool isSuspended)
    {
        var user = call.User();
        if (user.IsSuspended == isSuspended)
            return;
        user.IsSuspended = isSuspended;
        _access.Changed(user);
    }

    private JsonArray ListAccessibleEntrances(OperationCall call) =>
        _pager.Page(call, _access.EntrancesOf(call.User()), AnswerWriter.Entrance);

    private void RevokeAccess(OperationCall call)
    {
        var user = call.User();
        user.GroupIds.Clear();
        user.GrantedEntranceIds.Clear();
        foreach (var credential in _workspace.CredentialsOf(user))
            credential.EntranceIds.Clear();
        _access.Changed(user);
    }

    private void AddToAccessGroup(OperationCall call)
    {
        var group = _workspace.AccessGroups.Get(call.RequiredText("acs_access_group_id"));
        var user = call.UserIn(group.System);
        if (user.GroupIds.Add(group.Id))
            _access.Changed(user);
    }

    private void RemoveFromAccessGroup(OperationCall call)
    {
        var group = _workspace.AccessGroups.Get(call.RequiredText("acs_access_group_id"));
        var user = call.UserIn(group.System);
        if (user.GroupIds.Remove(group.Id))
            _access.Changed(user);
    }
}
