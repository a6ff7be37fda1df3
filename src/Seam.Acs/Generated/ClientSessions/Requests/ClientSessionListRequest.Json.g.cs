// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record ClientSessionListRequest
{
    private ClientSessionListRequest(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
                    continue;
                case 17 when name.SequenceEqual("client_session_id"u8):
                    ClientSessionId = JsonRead.String(ref reader);
                    continue;
                case 18 when name.SequenceEqual("connect_webview_id"u8):
                    ConnectWebviewId = JsonRead.String(ref reader);
                    continue;
                case 19 when name.SequenceEqual("user_identifier_key"u8):
                    UserIdentifierKey = JsonRead.String(ref reader);
                    continue;
                case 27 when name.SequenceEqual("without_user_identifier_key"u8):
                    WithoutUserIdentifierKey = JsonRead.Boolean(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
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

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(ClientSessionListRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && ClientSessionId == other.ClientSessionId
            && ConnectWebviewId == other.ConnectWebviewId
            && UserIdentifierKey == other.UserIdentifierKey
            && UserIdentityId == other.UserIdentityId
            && WithoutUserIdentifierKey == other.WithoutUserIdentifierKey;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(ClientSessionId);
        hash.Add(ConnectWebviewId);
        hash.Add(UserIdentifierKey);
        hash.Add(UserIdentityId);
        hash.Add(WithoutUserIdentifierKey);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate() { }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("client_session_id", ClientSessionId);
        query.Add("connect_webview_id", ConnectWebviewId);
        query.Add("user_identifier_key", UserIdentifierKey);
        query.Add("user_identity_id", UserIdentityId);
        query.Add("without_user_identifier_key", WithoutUserIdentifierKey);
    }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
