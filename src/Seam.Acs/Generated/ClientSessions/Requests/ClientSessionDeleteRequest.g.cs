// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>client_sessions/delete</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<ClientSessionDeleteRequest>))]
public sealed record ClientSessionDeleteRequest() : ISeamJson<ClientSessionDeleteRequest>, ISeamRequest
{
    /// <summary>Identifies the client session.</summary>
    /// <remarks><c>client_session_id</c> of the API, a UUID.</remarks>
    public required string ClientSessionId { get; init; }

    [SetsRequiredMembers]
    private ClientSessionDeleteRequest(ref Utf8JsonReader reader)
        : this()
    {
        ClientSessionId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 17 when name.SequenceEqual("client_session_id"u8):
                    ClientSessionId = JsonRead.String(ref reader)!;
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static ClientSessionDeleteRequest ISeamJson<ClientSessionDeleteRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "client_session_id"u8, ClientSessionId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(ClientSessionId, "clientSessionId");
        RequestCheck.Id(ClientSessionId, "clientSessionId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("client_session_id", ClientSessionId);
    }
}
