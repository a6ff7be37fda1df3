// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>client_sessions/create</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<ClientSessionCreateRequest>))]
public sealed record ClientSessionCreateRequest() : ISeamJson<ClientSessionCreateRequest>, ISeamRequest
{
    private readonly RequestList<string> _connectWebviewIds;
    private readonly RequestList<string> _connectedAccountIds;
    private readonly RequestList<string> _userIdentityIds;

    /// <summary>Connect webviews that the session may use.</summary>
    /// <remarks><c>connect_webview_ids</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? ConnectWebviewIds
    {
        get => _connectWebviewIds.Given;
        init => _connectWebviewIds = new(value);
    }

    /// <summary>Connected accounts that the session may use.</summary>
    /// <remarks><c>connected_account_ids</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? ConnectedAccountIds
    {
        get => _connectedAccountIds.Given;
        init => _connectedAccountIds = new(value);
    }

    /// <summary>The session's customer, by ID.</summary>
    /// <remarks><c>customer_id</c> of the API.</remarks>
    public string? CustomerId { get; init; }

    /// <summary>The session's customer, by your own key.</summary>
    /// <remarks><c>customer_key</c> of the API.</remarks>
    public string? CustomerKey { get; init; }

    /// <summary>When the session ends by itself.</summary>
    /// <remarks><c>expires_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Your own key for the user at whose side the session runs.</summary>
    /// <remarks><c>user_identifier_key</c> of the API.</remarks>
    public string? UserIdentifierKey { get; init; }

    /// <summary>The person for whom the session acts.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>The person for whom the session acts, as a list of one.</summary>
    /// <remarks><c>user_identity_ids</c> of the API, a list of UUIDs.</remarks>
    [Obsolete("Use UserIdentityId.")]
    public IReadOnlyList<string>? UserIdentityIds
    {
        get => _userIdentityIds.Given;
        init => _userIdentityIds = new(value);
    }

    private ClientSessionCreateRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 10 when name.SequenceEqual("expires_at"u8): ExpiresAt = JsonRead.DateTime(ref reader); break;
                case 11 when name.SequenceEqual("customer_id"u8): CustomerId = JsonRead.String(ref reader); break;
                case 12 when name.SequenceEqual("customer_key"u8): CustomerKey = JsonRead.String(ref reader); break;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
                    break;
                case 17 when name.SequenceEqual("user_identity_ids"u8):
                    _userIdentityIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 19 when name.SequenceEqual("connect_webview_ids"u8):
                    _connectWebviewIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 19 when name.SequenceEqual("user_identifier_key"u8):
                    UserIdentifierKey = JsonRead.String(ref reader);
                    break;
                case 21 when name.SequenceEqual("connected_account_ids"u8):
                    _connectedAccountIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static ClientSessionCreateRequest ISeamJson<ClientSessionCreateRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "connect_webview_ids"u8, _connectWebviewIds.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "connected_account_ids"u8, _connectedAccountIds.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "customer_id"u8, CustomerId);
        JsonWrite.String(writer, "customer_key"u8, CustomerKey);
        JsonWrite.DateTime(writer, "expires_at"u8, ExpiresAt);
        JsonWrite.String(writer, "user_identifier_key"u8, UserIdentifierKey);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        JsonWrite.List(writer, "user_identity_ids"u8, _userIdentityIds.Given, JsonWrite.StringValue);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Items(_connectWebviewIds.Given, "connectWebviewIds");
        RequestCheck.Items(_connectedAccountIds.Given, "connectedAccountIds");
        RequestCheck.Time(ExpiresAt, "expiresAt");
        RequestCheck.Id(UserIdentityId, "userIdentityId");
        RequestCheck.Ids(_userIdentityIds.Given, "userIdentityIds");
    }
}
