using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>Writes the simulated workspace's things as the API answers them.</summary>
internal sealed partial class AnswerWriter
{
    private readonly Workspace _workspace;
    private readonly Access _access;
    private readonly Uri _endpoint;

    public AnswerWriter(Workspace workspace, Access access, Uri endpoint)
    {
        _workspace = workspace;
        _access = access;
        _endpoint = endpoint;
    }

    /// <summary>A resource's error or warning: what is the matter, since when.</summary>
    private static JsonObject Notice(string codeMember, string code, string message, DateTimeOffset since) =>
        new()
        {
            ["created_at"] = Instants.Write(since),
            [codeMember] = code,
            ["message"] = message,
        };

    private static JsonArray Strings(IEnumerable<string> values) =>
        new([.. values.Select(value => (JsonNode?)JsonValue.Create(value))]);

    /// <summary>Sets a member that is left out where there is no value, rather than being null.</summary>
    private static void Set(JsonObject json, string member, string? value)
    {
        if (value is not null)
            json[member] = value;
    }

    private static string? Time(DateTimeOffset? time) => time is { } value ? Instants.Write(value) : null;
}
