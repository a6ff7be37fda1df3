// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record ClientSession
{
    private ClientSession(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("token"u8):
                    _token = JsonRead.String(ref reader);
                    continue;
                case 10 when name.SequenceEqual("created_at"u8):
                    _createdAt = JsonRead.DateTime(ref reader);
                    continue;
                case 10 when name.SequenceEqual("expires_at"u8):
                    _expiresAt = JsonRead.DateTime(ref reader);
                    continue;
                case 12 when name.SequenceEqual("customer_key"u8):
                    CustomerKey = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("device_count"u8):
                    _deviceCount = JsonRead.Integer(ref reader);
                    continue;
                case 12 when name.SequenceEqual("workspace_id"u8):
                    _workspaceId = JsonRead.String(ref reader);
                    continue;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
                    continue;
                case 17 when name.SequenceEqual("client_session_id"u8):
                    _clientSessionId = JsonRead.String(ref reader);
                    continue;
                case 17 when name.SequenceEqual("user_identity_ids"u8):
                    _userIdentityIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 19 when name.SequenceEqual("connect_webview_ids"u8):
                    _connectWebviewIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 19 when name.SequenceEqual("user_identifier_key"u8):
                    UserIdentifierKey = JsonRead.String(ref reader);
                    continue;
                case 21 when name.SequenceEqual("connected_account_ids"u8):
                    _connectedAccountIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static ClientSession ISeamJson<ClientSession>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "client_session_id"u8, _clientSessionId);
        JsonWrite.List(writer, "connect_webview_ids"u8, _connectWebviewIds, JsonWrite.StringValue);
        JsonWrite.List(writer, "connected_account_ids"u8, _connectedAccountIds, JsonWrite.StringValue);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt);
        JsonWrite.String(writer, "customer_key"u8, CustomerKey);
        JsonWrite.Integer(writer, "device_count"u8, _deviceCount);
        JsonWrite.DateTime(writer, "expires_at"u8, _expiresAt);
        JsonWrite.Secret(writer, "token"u8, _token);
        JsonWrite.String(writer, "user_identifier_key"u8, UserIdentifierKey);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        JsonWrite.List(writer, "user_identity_ids"u8, _userIdentityIds, JsonWrite.StringValue);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(ClientSession? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && ClientSessionId == other.ClientSessionId
            && JsonEquality.Lists(ConnectWebviewIds, other.ConnectWebviewIds)
            && JsonEquality.Lists(ConnectedAccountIds, other.ConnectedAccountIds)
            && CreatedAt == other.CreatedAt
            && CustomerKey == other.CustomerKey
            && DeviceCount == other.DeviceCount
            && ExpiresAt == other.ExpiresAt
            && Token == other.Token
            && UserIdentifierKey == other.UserIdentifierKey
            && UserIdentityId == other.UserIdentityId
            && JsonEquality.Lists(_userIdentityIds, other._userIdentityIds)
            && WorkspaceId == other.WorkspaceId
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(ClientSessionId);
        hash.Add(JsonEquality.Hash(ConnectWebviewIds));
        hash.Add(JsonEquality.Hash(ConnectedAccountIds));
        hash.Add(CreatedAt);
        hash.Add(CustomerKey);
        hash.Add(DeviceCount);
        hash.Add(ExpiresAt);
        hash.Add(Token);
        hash.Add(UserIdentifierKey);
        hash.Add(UserIdentityId);
        hash.Add(JsonEquality.Hash(_userIdentityIds));
        hash.Add(WorkspaceId);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
