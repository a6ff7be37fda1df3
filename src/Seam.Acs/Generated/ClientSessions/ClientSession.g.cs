// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A session with limited rights, for web pages and apps that run at your users'.</summary>
/// <remarks><c>client_session</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<ClientSession>))]
public sealed record ClientSession() : ISeamJson<ClientSession>
{
    private readonly ResponseText _clientSessionId;
    private readonly ResponseList<string> _connectWebviewIds;
    private readonly ResponseList<string> _connectedAccountIds;
    private readonly ResponseValue<DateTimeOffset> _createdAt;
    private readonly ResponseValue<long> _deviceCount;
    private readonly ResponseValue<DateTimeOffset> _expiresAt;
    private readonly ResponseText _token;
    private readonly ResponseList<string> _userIdentityIds;
    private readonly ResponseText _workspaceId;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Identifies the client session.</summary>
    /// <remarks><c>client_session_id</c> of the API, a UUID.</remarks>
    public string ClientSessionId { get => _clientSessionId.Value; init => _clientSessionId = value; }

    /// <summary>Connect webviews that it may use. Never <c>null</c>.</summary>
    /// <remarks><c>connect_webview_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> ConnectWebviewIds
    {
        get => _connectWebviewIds.Value;
        init => _connectWebviewIds = new(value);
    }

    /// <summary>Connected accounts that it may use. Never <c>null</c>.</summary>
    /// <remarks><c>connected_account_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> ConnectedAccountIds
    {
        get => _connectedAccountIds.Value;
        init => _connectedAccountIds = new(value);
    }

    /// <summary>When the session was opened.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.Value; init => _createdAt = value; }

    /// <summary>Customer of yours to whom it belongs. <c>null</c> if none.</summary>
    /// <remarks><c>customer_key</c> of the API.</remarks>
    public string? CustomerKey { get; init; }

    /// <summary>How many devices it can reach.</summary>
    /// <remarks><c>device_count</c> of the API.</remarks>
    public long DeviceCount { get => _deviceCount.Value; init => _deviceCount = value; }

    /// <summary>When it ends by itself.</summary>
    /// <remarks><c>expires_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset ExpiresAt { get => _expiresAt.Value; init => _expiresAt = value; }

    /// <summary>Secret that the page or app shows to the API in place of an API key.</summary>
    /// <remarks><c>token</c> of the API.</remarks>
    public string Token { get => _token.Value; init => _token = value; }

    /// <summary>Your own key for the user at whose side it runs. <c>null</c> if not given.</summary>
    /// <remarks><c>user_identifier_key</c> of the API.</remarks>
    public string? UserIdentifierKey { get; init; }

    /// <summary>Person for whom it acts. <c>null</c> if none.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>Persons for whom it acts; the older form of <see cref="UserIdentityId"/>. Never <c>null</c>.</summary>
    /// <remarks><c>user_identity_ids</c> of the API, a list of UUIDs.</remarks>
    [Obsolete("Use UserIdentityId.")]
    public IReadOnlyList<string> UserIdentityIds
    {
        get => _userIdentityIds.Value;
        init => _userIdentityIds = new(value);
    }

    /// <summary>Workspace that this belongs to.</summary>
    /// <remarks><c>workspace_id</c> of the API, a UUID.</remarks>
    public string WorkspaceId { get => _workspaceId.Value; init => _workspaceId = value; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private ClientSession(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 5 when members.Name.SequenceEqual("token"u8): _token = members.String(ref reader); break;
                case 10 when members.Name.SequenceEqual("created_at"u8):
                    _createdAt = members.DateTime(ref reader);
                    break;
                case 10 when members.Name.SequenceEqual("expires_at"u8):
                    _expiresAt = members.DateTime(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("customer_key"u8):
                    CustomerKey = members.String(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("device_count"u8):
                    _deviceCount = members.Integer(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("workspace_id"u8):
                    _workspaceId = members.String(ref reader);
                    break;
                case 16 when members.Name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = members.String(ref reader);
                    break;
                case 17 when members.Name.SequenceEqual("client_session_id"u8):
                    _clientSessionId = members.String(ref reader);
                    break;
                case 17 when members.Name.SequenceEqual("user_identity_ids"u8):
                    _userIdentityIds = new(members.List<string>(ref reader, LooseRead.String));
                    break;
                case 19 when members.Name.SequenceEqual("connect_webview_ids"u8):
                    _connectWebviewIds = new(members.List<string>(ref reader, LooseRead.String));
                    break;
                case 19 when members.Name.SequenceEqual("user_identifier_key"u8):
                    UserIdentifierKey = members.String(ref reader);
                    break;
                case 21 when members.Name.SequenceEqual("connected_account_ids"u8):
                    _connectedAccountIds = new(members.List<string>(ref reader, LooseRead.String));
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static ClientSession ISeamJson<ClientSession>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (AdditionalProperties.Count > 0)
        {
            JsonWrite.WithAdditional(
                writer,
                this,
                AdditionalProperties,
                static (record, additional) => record with { AdditionalProperties = additional }
            );
            return;
        }

        writer.WriteStartObject();
        JsonWrite.String(writer, "client_session_id"u8, _clientSessionId.Given);
        JsonWrite.List(writer, "connect_webview_ids"u8, _connectWebviewIds.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "connected_account_ids"u8, _connectedAccountIds.Given, JsonWrite.StringValue);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.String(writer, "customer_key"u8, CustomerKey);
        JsonWrite.Integer(writer, "device_count"u8, _deviceCount.Given);
        JsonWrite.DateTime(writer, "expires_at"u8, _expiresAt.Given);
        JsonWrite.Secret(writer, "token"u8, _token.Given);
        JsonWrite.String(writer, "user_identifier_key"u8, UserIdentifierKey);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        JsonWrite.List(writer, "user_identity_ids"u8, _userIdentityIds.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId.Given);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
