using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>The operations under <c>/user_identities</c> on what an identity may open, and with what.</summary>
internal sealed class IdentityAccessOperations
{
    private readonly Workspace _workspace;
    private readonly Access _access;
    private readonly AnswerWriter _answers;
    private readonly Pager _pager;
    private readonly InstantKeys _instantKeys;

    public IdentityAccessOperations(
        Workspace workspace,
        Access access,
        AnswerWriter answers,
        Pager pager,
        InstantKeys instantKeys
    )
    {
        _workspace = workspace;
        _access = access;
        _answers = answers;
        _pager = pager;
        _instantKeys = instantKeys;
    }

    public void Register(OperationTable table)
    {
        table.Add("/user_identities/list_accessible_devices", ListDevices);
        table.Add("/user_identities/list_accessible_entrances", ListEntrances);
        table.Add("/user_identities/list_acs_systems", ListSystems);
        table.Add(
            "/user_identities/list_acs_users",
            call => _pager.Page(call, _workspace.UsersOf(Find(call)), _answers.User)
        );
        table.Add("/user_identities/grant_access_to_device", call => Find(call).DeviceIds.Add(DeviceId(call)));
        table.Add("/user_identities/revoke_access_to_device", call => Find(call).DeviceIds.Remove(DeviceId(call)));
        table.Add("/user_identities/generate_instant_key", GenerateInstantKey);
    }

    private static IdentityEntity Find(OperationCall call) => call.Identity(call.RequiredText("user_identity_id"));

    private string DeviceId(OperationCall call) => _workspace.Devices.Get(call.RequiredText("device_id")).Id;

    private JsonArray ListDevices(OperationCall call)
    {
        var identity = Find(call);
        var devices = _pager.Page(
            call,
            _workspace.Devices.All.Where(device => identity.DeviceIds.Contains(device.Id)),
            _answers.Device
        );
        call.Extras["accessible_devices"] = devices.DeepClone();
        return devices;
    }

    private JsonArray ListEntrances(OperationCall call)
    {
        var entrances = _workspace.UsersOf(Find(call)).SelectMany(_access.EntrancesOf).Distinct();
        return _pager.Page(call, entrances.OrderBy(entrance => entrance.Sequence), AnswerWriter.Entrance);
    }

    private JsonArray ListSystems(OperationCall call)
    {
        var systems = _workspace.UsersOf(Find(call)).Select(user => user.System).Distinct();
        return _pager.Page(call, systems.OrderBy(system => system.Sequence), _answers.System);
    }

    private JsonObject GenerateInstantKey(OperationCall call)
    {
        var identity = Find(call);
        var uses = call.Number("max_use_count") ?? 1;
        if (uses < 1 || !double.IsInteger(uses))
            throw ApiError.Invalid("max_use_count", "must be a whole number of at least 1");
        var profile = call.Text("customization_profile_id") is { } id ? _workspace.CustomizationProfiles.Get(id) : null;
        return _answers.InstantKey(_instantKeys.Make(identity, (long)uses, profile));
    }
}
