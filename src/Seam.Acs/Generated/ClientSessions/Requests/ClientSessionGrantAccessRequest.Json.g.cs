// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record ClientSessionGrantAccessRequest
{
    private ClientSessionGrantAccessRequest(ref Utf8JsonReader reader)
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
                case 17 when name.SequenceEqual("user_identity_ids"u8):
                    _userIdentityIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 19 when name.SequenceEqual("connect_webview_ids"u8):
                    ConnectWebviewIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 19 when name.SequenceEqual("user_identifier_key"u8):
                    UserIdentifierKey = JsonRead.String(ref reader);
                    continue;
                case 21 when name.SequenceEqual("connected_account_ids"u8):
                    ConnectedAccountIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static ClientSessionGrantAccessRequest ISeamJson<ClientSessionGrantAccessRequest>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "client_session_id"u8, ClientSessionId);
        JsonWrite.List(writer, "connect_webview_ids"u8, ConnectWebviewIds, JsonWrite.StringValue);
        JsonWrite.List(writer, "connected_account_ids"u8, ConnectedAccountIds, JsonWrite.StringValue);
        JsonWrite.String(writer, "user_identifier_key"u8, UserIdentifierKey);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        JsonWrite.List(writer, "user_identity_ids"u8, _userIdentityIds, JsonWrite.StringValue);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(ClientSessionGrantAccessRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && ClientSessionId == other.ClientSessionId
            && JsonEquality.Lists(ConnectWebviewIds, other.ConnectWebviewIds)
            && JsonEquality.Lists(ConnectedAccountIds, other.ConnectedAccountIds)
            && UserIdentifierKey == other.UserIdentifierKey
            && UserIdentityId == other.UserIdentityId
            && JsonEquality.Lists(_userIdentityIds, other._userIdentityIds);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(ClientSessionId);
        hash.Add(JsonEquality.Hash(ConnectWebviewIds));
        hash.Add(JsonEquality.Hash(ConnectedAccountIds));
        hash.Add(UserIdentifierKey);
        hash.Add(UserIdentityId);
        hash.Add(JsonEquality.Hash(_userIdentityIds));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Items(ConnectWebviewIds, "connectWebviewIds");
        RequestCheck.Items(ConnectedAccountIds, "connectedAccountIds");
        RequestCheck.Items(_userIdentityIds, "userIdentityIds");
        RequestCheck.Count(_userIdentityIds, 1, 1, "userIdentityIds");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query) { }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
