using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>The operations under <c>/events</c>.</summary>
internal sealed class EventOperations
{
    // Parameters that are no filter by an ID.
    private static readonly string[] OtherParameters =
    [
        "between",
        "customer_key",
        "event_ids",
        "event_type",
        "event_types",
        "limit",
        "since",
        "unstable_offset",
    ];

    private readonly Workspace _workspace;
    private readonly Pager _pager;

    public EventOperations(Workspace workspace, Pager pager)
    {
        _workspace = workspace;
        _pager = pager;
    }

    public void Register(OperationTable table)
    {
        table.Add("/events/get", call => AnswerWriter.Event(Get(call)));
        table.Add("/events/list", List);
    }

    private EntityTable<EventEntity> Events => _workspace.Events.Table;

    private EventEntity Get(OperationCall call)
    {
        var type = call.Text("event_type");
        var deviceId = call.Text("device_id");
        bool Fits(EventEntity found) =>
            (type is null || type == found.Type) && (deviceId is null || found.Concerns("device_id", deviceId));
        var found = call.Text("event_id") is { } id ? Events.Get(id) : Events.All.LastOrDefault(Fits);
        return found is not null && Fits(found) ? found : throw ApiError.NotFound("event");
    }

    private JsonArray List(OperationCall call)
    {
        var types = (call.Strings("event_types") ?? []).Append(call.Text("event_type")).OfType<string>().ToList();
        var ids = call.Strings("event_ids");
        var customer = call.Text("customer_key");
        var isInTime = ReadTimes(call);
        var filters = ReadFilters(call).ToList();
        var events = Events
            .All.Where(found =>
                (types.Count == 0 || types.Contains(found.Type))
                && (ids is null || ids.Contains(found.Id, StringComparer.OrdinalIgnoreCase))
                && (customer is null || found.Concerns("customer_key", customer))
                && isInTime(found.CreatedAt)
                && filters.All(filter => filter.Ids.Any(id => found.Concerns(filter.Member, id)))
            )
            .Skip(Whole(call, "unstable_offset", 0) ?? 0)
            .Take(Whole(call, "limit", 1) ?? int.MaxValue);
        return _pager.Page(call, events, AnswerWriter.Event);
    }

    // [P] `since` takes in its moment, `between` leaves out both of its own.
    private static Func<DateTimeOffset, bool> ReadTimes(OperationCall call)
    {
        var since = call.Time("since");
        var between = call.Strings("between")?.Select(text => OperationCall.ReadTime(JsonValue.Create(text))).ToList();
        if (between is [var from, var to] && from >= to)
            throw ApiError.Invalid("between", "must name its earlier time first");
        return time => !(time < since) && (between is null || (time > between[0] && time < between[1]));
    }

    private IEnumerable<(string Member, IReadOnlyList<string> Ids)> ReadFilters(OperationCall call)
    {
        foreach (var (name, value) in call.Parameters.Where(pair => !OtherParameters.Contains(pair.Key)))
        {
            if (value is JsonArray)
                yield return (name[..^1], call.Strings(name)!);
            // An event keeps the ID that its identity had when it happened.
            else if (
                name == "user_identity_id"
                && _workspace.Identities.TryGet(call.RequiredText(name), out var identity)
            )
                yield return (name, [identity.Id, .. identity.MergedIds]);
            else if (value is not null)
                yield return (name, [call.RequiredText(name)]);
        }
    }

    private static int? Whole(OperationCall call, string name, int least)
    {
        if (call.Number(name) is not { } number)
            return null;
        return double.IsInteger(number) && number >= least && number < int.MaxValue
            ? (int)number
            : throw ApiError.Invalid(name, $"must be a whole number of at least {least}");
    }
}
