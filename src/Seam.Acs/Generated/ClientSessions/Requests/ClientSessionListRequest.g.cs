// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>client_sessions/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<ClientSessionListRequest>))]
public sealed record ClientSessionListRequest() : ISeamJson<ClientSessionListRequest>, ISeamRequest
{
    /// <summary>Only the session with this ID.</summary>
    /// <remarks><c>client_session_id</c> of the API.</remarks>
    public string? ClientSessionId { get; init; }

    /// <summary>Only sessions that may use this connect webview.</summary>
    /// <remarks><c>connect_webview_id</c> of the API.</remarks>
    public string? ConnectWebviewId { get; init; }

    /// <summary>Only sessions of the user with this key of yours.</summary>
    /// <remarks><c>user_identifier_key</c> of the API.</remarks>
    public string? UserIdentifierKey { get; init; }

    /// <summary>Only sessions that act for this person.</summary>
    /// <remarks><c>user_identity_id</c> of the API.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>True for sessions without your key for their user only.</summary>
    /// <remarks><c>without_user_identifier_key</c> of the API.</remarks>
    public bool? WithoutUserIdentifierKey { get; init; }

    private ClientSessionListRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
                    break;
                case 17 when name.SequenceEqual("client_session_id"u8):
                    ClientSessionId = JsonRead.String(ref reader);
                    break;
                case 18 when name.SequenceEqual("connect_webview_id"u8):
                    ConnectWebviewId = JsonRead.String(ref reader);
                    break;
                case 19 when name.SequenceEqual("user_identifier_key"u8):
                    UserIdentifierKey = JsonRead.String(ref reader);
                    break;
                case 27 when name.SequenceEqual("without_user_identifier_key"u8):
                    WithoutUserIdentifierKey = JsonRead.Boolean(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static ClientSessionListRequest ISeamJson<ClientSessionListRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "client_session_id"u8, ClientSessionId);
        JsonWrite.String(writer, "connect_webview_id"u8, ConnectWebviewId);
        JsonWrite.String(writer, "user_identifier_key"u8, UserIdentifierKey);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        JsonWrite.Boolean(writer, "without_user_identifier_key"u8, WithoutUserIdentifierKey);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("client_session_id", ClientSessionId);
        query.Add("connect_webview_id", ConnectWebviewId);
        query.Add("user_identifier_key", UserIdentifierKey);
        query.Add("user_identity_id", UserIdentityId);
        query.Add("without_user_identifier_key", WithoutUserIdentifierKey);
    }
}
