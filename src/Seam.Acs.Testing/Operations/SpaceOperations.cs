using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>The operations under <c>/spaces</c>, but for those on what belongs to a space.</summary>
internal sealed class SpaceOperations
{
    private readonly Workspace _workspace;
    private readonly Spaces _spaces;
    private readonly AnswerWriter _answers;
    private readonly RelatedThings _related;
    private readonly Pager _pager;

    public SpaceOperations(Workspace workspace, Spaces spaces, AnswerWriter answers, RelatedThings related, Pager pager)
    {
        _workspace = workspace;
        _spaces = spaces;
        _answers = answers;
        _related = related;
        _pager = pager;
    }

    public void Register(OperationTable table)
    {
        table.Add("/spaces/create", Create);
        table.Add("/spaces/get", call => _answers.Space(_spaces.Find(call)));
        table.Add("/spaces/list", List);
        table.Add("/spaces/update", Update);
        table.Add("/spaces/delete", call => _spaces.Delete(_spaces.Find(call)));
        table.Add("/spaces/get_related", GetRelated);
        table.Add(
            "/spaces/add_acs_entrances",
            call => _spaces.Change(_spaces.Find(call), _spaces.Entrances(call), isMember: true)
        );
        table.Add(
            "/spaces/remove_acs_entrances",
            call => _spaces.Change(_spaces.Find(call), _spaces.Entrances(call), isMember: false)
        );
        table.Add(
            "/spaces/add_devices",
            call => _spaces.Change(_spaces.Find(call), _spaces.Devices(call), isMember: true)
        );
        table.Add(
            "/spaces/remove_devices",
            call => _spaces.Change(_spaces.Find(call), _spaces.Devices(call), isMember: false)
        );
        table.Add(
            "/spaces/add_connected_account",
            call => _spaces.Change(_spaces.Find(call), _spaces.Account(call), isMember: true)
        );
        table.Add(
            "/spaces/remove_connected_account",
            call => _spaces.Change(_spaces.Find(call), _spaces.Account(call), isMember: false)
        );
    }

    private JsonObject Create(OperationCall call)
    {
        var name = Name(call) ?? throw ApiError.Invalid("name", "is required");
        CheckKey(call, null);
        var (entrances, devices) = (_spaces.Entrances(call), _spaces.Devices(call));
        var accounts = _workspace.ConnectedAccounts.GetReferenced(
            call.Strings("connected_account_ids") ?? [],
            "connected_account_ids",
            _ => true
        );
        var space = _spaces.Add(
            name,
            call.Text("space_key"),
            call.Text("customer_key"),
            call.Object("customer_data")?.DeepClone().AsObject()
        );
        _spaces.Fill(space, entrances, devices, accounts);
        _workspace.Events.Note(space, "created", _workspace);
        return _answers.Space(space);
    }

    private JsonArray List(OperationCall call)
    {
        var (key, customer, search) = (call.Text("space_key"), call.Text("customer_key"), call.Text("search"));
        var spaces = _workspace.Spaces.All.Where(space =>
            (key is null || key == space.Key)
            && (customer is null || customer == space.CustomerKey)
            && Selection.IsFound(search, space.Name, space.Key, space.Id)
        );
        return _pager.Page(call, spaces, _answers.Space);
    }

    private JsonObject Update(OperationCall call)
    {
        // With an ID beside it, the key is a new one; alone it names the space.
        var space = _spaces.Find(call);
        var name = Name(call);
        if (call.Text("space_id") is not null)
            CheckKey(call, space);
        var (entrances, devices) = (_spaces.Entrances(call), _spaces.Devices(call));
        space.Name = name ?? space.Name;
        space.Key = call.Text("space_key") ?? space.Key;
        if (call.Object("customer_data") is { } data)
            space.CustomerData = data.DeepClone().AsObject();
        _spaces.Replace(
            space,
            call.IsSent("acs_entrance_ids") ? entrances : null,
            call.IsSent("device_ids") ? devices : null
        );
        return _answers.Space(space);
    }

    private JsonObject GetRelated(OperationCall call)
    {
        var keys = call.Strings("space_keys") ?? [];
        var spaces = _workspace
            .Spaces.GetReferenced(call.Strings("space_ids") ?? [], "space_ids", _ => true)
            .Concat(
                keys.Select(key => _spaces.FindByKey(key) ?? throw ApiError.ReferenceNotFound("space", "space_keys"))
            )
            .Distinct()
            .ToList();
        var entrances = spaces.SelectMany(_workspace.EntrancesIn).ToList();
        var methods = _workspace.AccessMethodEntities.All.Where(method =>
            method.Grant.IsManaged && entrances.Any(entrance => method.Credential.EntranceIds.Contains(entrance.Id))
        );
        return _related.Write(call, spaces, entrances, spaces.SelectMany(_workspace.DevicesIn), methods);
    }

    private static string? Name(OperationCall call) =>
        call.Text("name") is not { } name ? null
        : string.IsNullOrWhiteSpace(name) ? throw ApiError.Invalid("name", "may not be blank")
        : name;

    private void CheckKey(OperationCall call, SpaceEntity? self)
    {
        if (call.Text("space_key") is { } key && _spaces.FindByKey(key) is { } other && other != self)
            throw ApiError.Invalid("space_key", "is that of another space");
    }
}
