using System.Text.Json;

namespace Seam.Acs.Tests;

/// <summary>A record of an API that exists in these tests alone.</summary>
internal sealed record Thing(string? ThingId, string? Name = null) : ISeamJson<Thing>
{
    public static Thing ReadJson(ref Utf8JsonReader reader)
    {
        string? id = null;
        string? name = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var member))
        {
            if (member.SequenceEqual("thing_id"u8))
                id = JsonRead.String(ref reader);
            else if (member.SequenceEqual("name"u8))
                name = JsonRead.String(ref reader);
            else
                reader.Skip();
        }

        return new Thing(id, name);
    }

    public void WriteJson(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        JsonWrite.String(writer, "thing_id"u8, ThingId);
        JsonWrite.String(writer, "name"u8, Name);
        writer.WriteEndObject();
    }
}

/// <summary>Parameters by name, in the order in which they are given.</summary>
internal sealed class ThingRequest(params (string Name, string Value)[] parameters) : ISeamRequest
{
    public Action? OnValidate { get; init; }

    public void Validate() => OnValidate?.Invoke();

    public void WriteQuery(QueryStringBuilder query)
    {
        foreach (var (name, value) in parameters)
            query.Add(name, value);
    }

    public void WriteJson(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in parameters)
            writer.WriteString(name, value);
        writer.WriteEndObject();
    }
}

/// <summary>One operation of each kind.</summary>
internal static class Things
{
    public const string Body = """{"thing":{"thing_id":"t1","name":"Lamp"},"ok":true}""";

    public static readonly Thing Lamp = new("t1", "Lamp");

    public static readonly SeamOperation<Thing> Get = Of("get", HttpMethod.Get, RetryClass.Read);
    public static readonly SeamOperation<Thing> Update = Of("update", HttpMethod.Patch, RetryClass.Idempotent);
    public static readonly SeamOperation<Thing> Create = Of("create", HttpMethod.Post, RetryClass.Create);
    public static readonly SeamOperation<Thing> Push = Of("push", HttpMethod.Post, RetryClass.Action);

    public static readonly SeamOperation Delete = new("DELETE /things/delete", RetryClass.Idempotent);

    public static readonly SeamOperation<IReadOnlyList<Thing>> List = new ListOperation<Thing>(
        "GET /things/list",
        RetryClass.Read,
        "things"
    );

    public static readonly SeamOperation<SeamPage<Thing>> Pages = new PageOperation<Thing>(
        "GET /things/list",
        RetryClass.Read,
        "things"
    );

    public static readonly SeamOperation<ActionAttempt<Thing>> Move = new ActionOperation<Thing>(
        "POST /things/move",
        RetryClass.Action
    );

    public static SeamOperation<Thing> ByName(string name) =>
        name switch
        {
            "read" => Get,
            "idempotent" => Update,
            "create" => Create,
            _ => Push,
        };

    private static SeamOperation<Thing> Of(string name, HttpMethod method, RetryClass retry) =>
        new RecordOperation<Thing>($"{method} /things/{name}", retry, "thing");
}
