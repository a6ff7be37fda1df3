// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>client_sessions/grant_access</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<ClientSessionGrantAccessRequest>))]
public sealed record ClientSessionGrantAccessRequest() : ISeamJson<ClientSessionGrantAccessRequest>, ISeamRequest
{
    private readonly RequestList<string> _connectWebviewIds;
    private readonly RequestList<string> _connectedAccountIds;
    private readonly RequestList<string> _userIdentityIds;

    /// <summary>
    /// The session, by its ID; leave <see cref="ClientSessionGrantAccessRequest.UserIdentifierKey"/> out.
    /// </summary>
    /// <remarks><c>client_session_id</c> of the API.</remarks>
    public string? ClientSessionId { get; init; }

    /// <summary>Further connect webviews that it may use.</summary>
    /// <remarks><c>connect_webview_ids</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? ConnectWebviewIds
    {
        get => _connectWebviewIds.Given;
        init => _connectWebviewIds = new(value);
    }

    /// <summary>Further connected accounts that it may use.</summary>
    /// <remarks><c>connected_account_ids</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? ConnectedAccountIds
    {
        get => _connectedAccountIds.Given;
        init => _connectedAccountIds = new(value);
    }

    /// <summary>
    /// The session, by your own key for its user; leave <see cref="ClientSessionGrantAccessRequest.ClientSessionId"/>
    /// out.
    /// </summary>
    /// <remarks><c>user_identifier_key</c> of the API.</remarks>
    public string? UserIdentifierKey { get; init; }

    /// <summary>Person for whom it may act from now on.</summary>
    /// <remarks><c>user_identity_id</c> of the API.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>Person for whom it may act from now on, as a list of one.</summary>
    /// <remarks><c>user_identity_ids</c> of the API, a list.</remarks>
    [Obsolete("Use UserIdentityId.")]
    public IReadOnlyList<string>? UserIdentityIds
    {
        get => _userIdentityIds.Given;
        init => _userIdentityIds = new(value);
    }

    private ClientSessionGrantAccessRequest(ref Utf8JsonReader reader)
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

    static ClientSessionGrantAccessRequest ISeamJson<ClientSessionGrantAccessRequest>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "client_session_id"u8, ClientSessionId);
        JsonWrite.List(writer, "connect_webview_ids"u8, _connectWebviewIds.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "connected_account_ids"u8, _connectedAccountIds.Given, JsonWrite.StringValue);
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
        RequestCheck.Items(_userIdentityIds.Given, "userIdentityIds");
    }
}
