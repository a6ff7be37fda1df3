using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>What happened in the workspace, the oldest first.</summary>
internal sealed class EventLog
{
    private readonly Workspace _workspace;
    private readonly RandomSource _ids;

    /// <param name="workspace">The workspace.</param>
    /// <param name="ids">A stream of its own, so that one more event changes no other ID.</param>
    public EventLog(Workspace workspace, RandomSource ids)
    {
        _workspace = workspace;
        _ids = ids;
    }

    /// <summary>Told of each event as it is noted.</summary>
    public Action<EventEntity>? Noted { get; set; }

    public EntityTable<EventEntity> Table { get; } = new("event");

    /// <summary>Notes an event.</summary>
    /// <param name="type">Its type, such as <c>acs_user.created</c>.</param>
    /// <param name="members">What it tells beyond the common members; null values are left out.</param>
    /// <param name="related">What it can be found by beyond its members.</param>
    public void Add(
        string type,
        IEnumerable<(string Name, JsonNode? Value)> members,
        IReadOnlyDictionary<string, string>? related = null
    )
    {
        var id = _ids.NextUuid();
        var json = new JsonObject
        {
            ["event_id"] = id,
            ["event_type"] = type,
            ["workspace_id"] = _workspace.Id,
            ["created_at"] = Instants.Write(_workspace.Now),
            ["occurred_at"] = Instants.Write(_workspace.Now),
        };
        foreach (var (name, value) in members.Where(member => member.Value is not null))
            json[name] = value;
        var happening = Table.Add(
            new EventEntity(_workspace, id)
            {
                Type = type,
                Json = json,
                Related = related ?? new Dictionary<string, string>(),
            }
        );
        Noted?.Invoke(happening);
    }
}
