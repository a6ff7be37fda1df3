using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>The operations under <c>/acs/entrances</c>.</summary>
internal sealed class EntranceOperations
{
    private readonly Workspace _workspace;
    private readonly Access _access;
    private readonly AnswerWriter _answers;
    private readonly Pager _pager;
    private readonly Unlocking _unlocking;

    public EntranceOperations(
        Workspace workspace,
        Access access,
        AnswerWriter answers,
        Pager pager,
        Unlocking unlocking
    )
    {
        _workspace = workspace;
        _access = access;
        _answers = answers;
        _pager = pager;
        _unlocking = unlocking;
    }

    public void Register(OperationTable table)
    {
        table.Add("/acs/entrances/get", call => AnswerWriter.Entrance(Find(call)));
        table.Add("/acs/entrances/list", List);
        table.Add("/acs/entrances/list_credentials_with_access", ListCredentialsWithAccess);
        table.Add("/acs/entrances/grant_access", GrantAccess);
        table.Add("/acs/entrances/unlock", Unlock);
    }

    private EntranceEntity Find(OperationCall call) => _workspace.Entrances.Get(call.RequiredText("acs_entrance_id"));

    private JsonArray List(OperationCall call)
    {
        var systemId = call.Text("acs_system_id") is { } id ? _workspace.Systems.Get(id).Id : null;
        var opened = call.Text("acs_credential_id") is { } credentialId
            ? _access.EntrancesOf(_workspace.Credentials.Get(credentialId))
            : null;
        var method = call.Text("access_method_id") is { } methodId
            ? _workspace.AccessMethodEntities.Get(methodId)
            : null;
        var ids = call.Strings("acs_entrance_ids");
        // A location is the earlier name of a space.
        string?[] spaces = [call.Text("space_id"), call.Text("location_id")];
        var (account, customer) = (call.Text("connected_account_id"), call.Text("customer_key"));
        var search = call.Text("search");
        var entrances = _workspace.Entrances.All.Where(entrance =>
            Selection.Matches(systemId, entrance.System.Id)
            && Selection.Matches(account, entrance.System.ConnectedAccountId)
            && (customer is null || customer == entrance.System.CustomerKey)
            && (opened is null || opened.Contains(entrance))
            && (method is null || method.Credential.EntranceIds.Contains(entrance.Id))
            && (ids is null || ids.Contains(entrance.Id, StringComparer.OrdinalIgnoreCase))
            && spaces.All(space => space is null || entrance.SpaceIds.Contains(space, StringComparer.OrdinalIgnoreCase))
            && Selection.IsFound(search, entrance.Name)
        );
        return _pager.Page(call, entrances, AnswerWriter.Entrance);
    }

    private JsonArray ListCredentialsWithAccess(OperationCall call)
    {
        var entrance = Find(call);
        var conditions = call.Strings("include_if") ?? [];
        var credentials = _workspace
            .Credentials.All.Where(credential => _access.EntrancesOf(credential).Contains(entrance))
            .Where(credential => conditions.All(condition => Meets(_answers.Credential(credential), condition)));
        return _pager.Page(call, credentials, _answers.Credential);
    }

    // A condition is the dotted path of a member that must be true.
    private static bool Meets(JsonObject credential, string condition)
    {
        JsonNode? node = credential;
        foreach (var part in condition.Split('.'))
            node = (node as JsonObject)?[part];
        return node is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;
    }

    private void GrantAccess(OperationCall call)
    {
        var entrance = Find(call);
        var user = call.UserToBeIn(entrance.System);
        if (user.GrantedEntranceIds.Add(entrance.Id))
            _access.Changed(user);
    }

    private JsonObject Unlock(OperationCall call)
    {
        var entrance = Find(call);
        var credential = _workspace.Credentials.Get(call.RequiredText("acs_credential_id"));
        return _unlocking.Begin(call, entrance, credential, "acs_credential_id");
    }
}
