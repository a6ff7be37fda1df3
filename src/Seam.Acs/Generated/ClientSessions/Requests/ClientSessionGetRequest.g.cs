// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>client_sessions/get</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<ClientSessionGetRequest>))]
public sealed record ClientSessionGetRequest() : ISeamJson<ClientSessionGetRequest>, ISeamRequest
{
    /// <summary>Which session is meant, by its own ID.</summary>
    /// <remarks><c>client_session_id</c> of the API, a UUID.</remarks>
    public string? ClientSessionId { get; init; }

    /// <summary>The session, by your own key for its user.</summary>
    /// <remarks><c>user_identifier_key</c> of the API.</remarks>
    public string? UserIdentifierKey { get; init; }

    private ClientSessionGetRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 17 when name.SequenceEqual("client_session_id"u8):
                    ClientSessionId = JsonRead.String(ref reader);
                    break;
                case 19 when name.SequenceEqual("user_identifier_key"u8):
                    UserIdentifierKey = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static ClientSessionGetRequest ISeamJson<ClientSessionGetRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "client_session_id"u8, ClientSessionId);
        JsonWrite.String(writer, "user_identifier_key"u8, UserIdentifierKey);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Id(ClientSessionId, "clientSessionId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("client_session_id", ClientSessionId);
        query.Add("user_identifier_key", UserIdentifierKey);
    }
}
