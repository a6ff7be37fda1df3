using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>The operations under <c>/acs/systems</c>.</summary>
internal sealed class SystemOperations
{
    private static readonly string[] Places = ["room_number", "common_area_number", "common_area_name"];

    private readonly Workspace _workspace;
    private readonly Access _access;
    private readonly AnswerWriter _answers;
    private readonly Pager _pager;

    public SystemOperations(Workspace workspace, Access access, AnswerWriter answers, Pager pager)
    {
        _workspace = workspace;
        _access = access;
        _answers = answers;
        _pager = pager;
    }

    public void Register(OperationTable table)
    {
        table.Add("/acs/systems/get", call => _answers.System(Find(call)));
        table.Add("/acs/systems/list", List);
        table.Add(
            "/acs/systems/list_compatible_credential_manager_acs_systems",
            call => _pager.Page(call, _answers.CredentialManagersFor(Find(call)), _answers.System)
        );
        table.Add("/acs/systems/report_devices", ReportDevices);
    }

    private SystemEntity Find(OperationCall call) => _workspace.Systems.Get(call.RequiredText("acs_system_id"));

    private JsonArray List(OperationCall call)
    {
        var (account, customer) = (call.Text("connected_account_id"), call.Text("customer_key"));
        var search = call.Text("search");
        var systems = _workspace.Systems.All.Where(system =>
            Selection.Matches(account, system.ConnectedAccountId)
            && (customer is null || customer == system.CustomerKey)
            && Selection.IsFound(search, system.Name, system.Id)
        );
        return _pager.Page(call, systems, _answers.System);
    }

    private void ReportDevices(OperationCall call)
    {
        var system = Find(call);
        if (!system.Brand.ReportsDevices)
            throw ApiError.Invalid("acs_system_id", $"names a {system.Brand.SystemTypeName}, which reports no devices");
        var entrances = call.Objects("acs_entrances").Select(ReadEntrance).ToList();
        foreach (var (place, isRemoved) in entrances)
            ReportEntrance(system, place, isRemoved);
        foreach (var encoder in call.Objects("acs_encoders"))
        {
            var number = encoder["hotek_metadata"]!["encoder_number"]!.GetValue<string>();
            ReportEncoder(system, number, IsRemoved(encoder));
        }
    }

    private void ReportEncoder(SystemEntity system, string number, bool isRemoved)
    {
        var present = _workspace.EncodersOf(system).FirstOrDefault(encoder => encoder.Number == number);
        if (present is null && !isRemoved)
        {
            var encoder = new EncoderEntity(_workspace)
            {
                System = system,
                Name = $"Encoder {number}",
                Number = number,
            };
            _workspace.Events.Note(_workspace.Encoders.Add(encoder), "added");
        }
        else if (present is not null && isRemoved)
        {
            _workspace.Encoders.Remove(present);
            _workspace.Events.Note(present, "removed");
        }
    }

    private static (Dictionary<string, string> Place, bool IsRemoved) ReadEntrance(JsonObject entrance, int index)
    {
        var metadata = entrance["hotek_metadata"]!.AsObject();
        var place = Places
            .Where(name => metadata[name] is not null)
            .ToDictionary(name => name, name => metadata[name]!.GetValue<string>());
        return place.Count > 0
            ? (place, IsRemoved(entrance))
            : throw ApiError.Invalid($"acs_entrances.{index}.hotek_metadata", "must name a room or a common area");
    }

    private void ReportEntrance(SystemEntity system, Dictionary<string, string> place, bool isRemoved)
    {
        var key = Key(place);
        var present = _workspace.EntrancesOf(system).FirstOrDefault(entrance => Key(entrance.Reported) == key);
        if (present is null && !isRemoved)
        {
            var entrance = _workspace.Entrances.Add(
                new EntranceEntity(_workspace)
                {
                    System = system,
                    Name = place.GetValueOrDefault("common_area_name") ?? $"Room {key}",
                    SpaceIds = new SortedSet<string>(StringComparer.OrdinalIgnoreCase),
                    Reported = place,
                }
            );
            _workspace.Events.Note(entrance, "added");
        }
        else if (present is not null && isRemoved)
        {
            Remove(present);
        }
    }

    private void Remove(EntranceEntity entrance)
    {
        _workspace.Entrances.Remove(entrance);
        _workspace.Events.Note(entrance, "removed");
        foreach (var user in _workspace.UsersOf(entrance.System))
            user.GrantedEntranceIds.Remove(entrance.Id);
        foreach (var credential in _workspace.CredentialsOf(entrance.System).ToList())
        {
            if (credential.EntranceIds.Remove(entrance.Id))
                _access.Changed(credential);
        }
    }

    private static string? Key(IReadOnlyDictionary<string, string> place) =>
        Places
            .Select(name => place.TryGetValue(name, out var value) ? value : null)
            .FirstOrDefault(value => value is not null);

    private static bool IsRemoved(JsonObject device) => device["is_removed"]?.GetValue<bool>() == true;
}
