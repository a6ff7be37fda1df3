// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record ClientSessionCreateRequest
{
    private ClientSessionCreateRequest(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 10 when name.SequenceEqual("expires_at"u8):
                    ExpiresAt = JsonRead.DateTime(ref reader);
                    continue;
                case 11 when name.SequenceEqual("customer_id"u8):
                    CustomerId = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("customer_key"u8):
                    CustomerKey = JsonRead.String(ref reader);
                    continue;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
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

    static ClientSessionCreateRequest ISeamJson<ClientSessionCreateRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "connect_webview_ids"u8, ConnectWebviewIds, JsonWrite.StringValue);
        JsonWrite.List(writer, "connected_account_ids"u8, ConnectedAccountIds, JsonWrite.StringValue);
        JsonWrite.String(writer, "customer_id"u8, CustomerId);
        JsonWrite.String(writer, "customer_key"u8, CustomerKey);
        JsonWrite.DateTime(writer, "expires_at"u8, ExpiresAt);
        JsonWrite.String(writer, "user_identifier_key"u8, UserIdentifierKey);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        JsonWrite.List(writer, "user_identity_ids"u8, _userIdentityIds, JsonWrite.StringValue);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(ClientSessionCreateRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(ConnectWebviewIds, other.ConnectWebviewIds)
            && JsonEquality.Lists(ConnectedAccountIds, other.ConnectedAccountIds)
            && CustomerId == other.CustomerId
            && CustomerKey == other.CustomerKey
            && ExpiresAt == other.ExpiresAt
            && UserIdentifierKey == other.UserIdentifierKey
            && UserIdentityId == other.UserIdentityId
            && JsonEquality.Lists(_userIdentityIds, other._userIdentityIds);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(ConnectWebviewIds));
        hash.Add(JsonEquality.Hash(ConnectedAccountIds));
        hash.Add(CustomerId);
        hash.Add(CustomerKey);
        hash.Add(ExpiresAt);
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
        RequestCheck.NotEmpty(CustomerKey, "customerKey");
        RequestCheck.NotEmpty(UserIdentifierKey, "userIdentifierKey");
        RequestCheck.NotEmpty(UserIdentityId, "userIdentityId");
        RequestCheck.Items(_userIdentityIds, "userIdentityIds");
        RequestCheck.Count(_userIdentityIds, 1, 1, "userIdentityIds");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query) { }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
