// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A link that puts a person's mobile keys on the phone that opens it, without an app to install.</summary>
/// <remarks><c>instant_key</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<InstantKey>))]
public sealed record InstantKey() : ISeamJson<InstantKey>
{
    private readonly ResponseText _clientSessionId;
    private readonly ResponseValue<DateTimeOffset> _createdAt;
    private readonly ResponseValue<DateTimeOffset> _expiresAt;
    private readonly ResponseText _instantKeyId;
    private readonly ResponseText _instantKeyUrl;
    private readonly ResponseText _userIdentityId;
    private readonly ResponseText _workspaceId;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Client session that the link opens.</summary>
    /// <remarks><c>client_session_id</c> of the API, a UUID.</remarks>
    public string ClientSessionId { get => _clientSessionId.Value; init => _clientSessionId = value; }

    /// <summary>When the link was made.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.Value; init => _createdAt = value; }

    /// <summary>Look of the page behind the link. <c>null</c> if it has the standard look.</summary>
    /// <remarks><c>customization</c> of the API.</remarks>
    public InstantKeyCustomization? Customization { get; init; }

    /// <summary>Profile that the page's look comes from. <c>null</c> if it has the standard look.</summary>
    /// <remarks><c>customization_profile_id</c> of the API, a UUID.</remarks>
    public string? CustomizationProfileId { get; init; }

    /// <summary>When the link stops working.</summary>
    /// <remarks><c>expires_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset ExpiresAt { get => _expiresAt.Value; init => _expiresAt = value; }

    /// <summary>Identifies the instant key.</summary>
    /// <remarks><c>instant_key_id</c> of the API, a UUID.</remarks>
    public string InstantKeyId { get => _instantKeyId.Value; init => _instantKeyId = value; }

    /// <summary>The link to send to the person. Whoever has it can use the keys.</summary>
    /// <remarks><c>instant_key_url</c> of the API, a URI.</remarks>
    public string InstantKeyUrl { get => _instantKeyUrl.Value; init => _instantKeyUrl = value; }

    /// <summary>The person whose keys the link gives.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string UserIdentityId { get => _userIdentityId.Value; init => _userIdentityId = value; }

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

    private InstantKey(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 10 when members.Name.SequenceEqual("created_at"u8):
                    _createdAt = members.DateTime(ref reader);
                    break;
                case 10 when members.Name.SequenceEqual("expires_at"u8):
                    _expiresAt = members.DateTime(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("workspace_id"u8):
                    _workspaceId = members.String(ref reader);
                    break;
                case 13 when members.Name.SequenceEqual("customization"u8):
                    Customization = members.Record<InstantKeyCustomization>(ref reader);
                    break;
                case 14 when members.Name.SequenceEqual("instant_key_id"u8):
                    _instantKeyId = members.String(ref reader);
                    break;
                case 15 when members.Name.SequenceEqual("instant_key_url"u8):
                    _instantKeyUrl = members.String(ref reader);
                    break;
                case 16 when members.Name.SequenceEqual("user_identity_id"u8):
                    _userIdentityId = members.String(ref reader);
                    break;
                case 17 when members.Name.SequenceEqual("client_session_id"u8):
                    _clientSessionId = members.String(ref reader);
                    break;
                case 24 when members.Name.SequenceEqual("customization_profile_id"u8):
                    CustomizationProfileId = members.String(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static InstantKey ISeamJson<InstantKey>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

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
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.Record(writer, "customization"u8, Customization);
        JsonWrite.String(writer, "customization_profile_id"u8, CustomizationProfileId);
        JsonWrite.DateTime(writer, "expires_at"u8, _expiresAt.Given);
        JsonWrite.String(writer, "instant_key_id"u8, _instantKeyId.Given);
        JsonWrite.String(writer, "instant_key_url"u8, _instantKeyUrl.Given);
        JsonWrite.String(writer, "user_identity_id"u8, _userIdentityId.Given);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId.Given);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
