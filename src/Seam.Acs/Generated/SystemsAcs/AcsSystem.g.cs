// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>
/// An access system: one site, building or organization at a provider, with its own users, entrances and credentials.
/// </summary>
/// <remarks><c>acs_system</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsSystem>))]
public sealed record AcsSystem() : ISeamJson<AcsSystem>
{
    private readonly ResponseText _acsSystemId;
    private readonly ResponseText _connectedAccountId;
    private readonly ResponseList<string> _connectedAccountIds;
    private readonly ResponseValue<DateTimeOffset> _createdAt;
    private readonly ResponseList<AcsSystemError> _errors;
    private readonly ResponseText _imageAltText;
    private readonly ResponseText _imageUrl;
    private readonly ResponseValue<bool> _isCredentialManager;
    private readonly ResponseText _name;
    private readonly AcsSystemExternalType? _systemType;
    private readonly string? _systemTypeDisplayName;
    private readonly ResponseList<AcsSystemWarning> _warnings;
    private readonly ResponseText _workspaceId;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>How many access groups the system has. <c>null</c> where that isn't known.</summary>
    /// <remarks><c>acs_access_group_count</c> of the API.</remarks>
    public long? AcsAccessGroupCount { get; init; }

    /// <summary>Identifies the access system.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string AcsSystemId { get => _acsSystemId.Value; init => _acsSystemId = value; }

    /// <summary>How many users the system has. <c>null</c> where that isn't known.</summary>
    /// <remarks><c>acs_user_count</c> of the API.</remarks>
    public long? AcsUserCount { get; init; }

    /// <summary>Connected account through which the access system came in.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public string ConnectedAccountId { get => _connectedAccountId.Value; init => _connectedAccountId = value; }

    /// <summary>Connected accounts through which the access system came in. Never <c>null</c>.</summary>
    /// <remarks><c>connected_account_ids</c> of the API, a list of UUIDs.</remarks>
    [Obsolete("Use ConnectedAccountId.")]
    public IReadOnlyList<string> ConnectedAccountIds
    {
        get => _connectedAccountIds.Value;
        init => _connectedAccountIds = new(value);
    }

    /// <summary>When the access system came to be in Seam.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.Value; init => _createdAt = value; }

    /// <summary>
    /// Credential manager that delivers mobile keys for the system unless another is named. <c>null</c> if there is
    /// none.
    /// </summary>
    /// <remarks><c>default_credential_manager_acs_system_id</c> of the API, a UUID.</remarks>
    public string? DefaultCredentialManagerAcsSystemId { get; init; }

    /// <summary>Errors that stand at present; empty if all is well. Never <c>null</c>.</summary>
    /// <remarks><c>errors</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsSystemError> Errors { get => _errors.Value; init => _errors = new(value); }

    /// <summary>What the maker calls such an access system. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>external_type</c> of the API.</remarks>
    public AcsSystemExternalType? ExternalType { get; init; }

    /// <summary>What the provider calls a thing of this kind, fit to show people. <c>null</c> if unknown.</summary>
    /// <remarks><c>external_type_display_name</c> of the API.</remarks>
    public string? ExternalTypeDisplayName { get; init; }

    /// <summary>Text for <see cref="ImageUrl"/> where the picture can't be seen.</summary>
    /// <remarks><c>image_alt_text</c> of the API.</remarks>
    public string ImageAltText { get => _imageAltText.Value; init => _imageAltText = value; }

    /// <summary>Address of a picture of the product.</summary>
    /// <remarks><c>image_url</c> of the API, a URI.</remarks>
    public string ImageUrl { get => _imageUrl.Value; init => _imageUrl = value; }

    /// <summary>True if the system delivers mobile keys for other access systems.</summary>
    /// <remarks><c>is_credential_manager</c> of the API.</remarks>
    public bool IsCredentialManager { get => _isCredentialManager.Value; init => _isCredentialManager = value; }

    /// <summary>Where the access system is. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>location</c> of the API.</remarks>
    public AcsSystemLocation? Location { get; init; }

    /// <summary>What the provider calls the site, building or organization.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public string Name { get => _name.Value; init => _name = value; }

    /// <summary>
    /// What the maker calls such an access system; the older form of <see cref="ExternalType"/>. <c>null</c> if the API
    /// sends none.
    /// </summary>
    /// <remarks><c>system_type</c> of the API.</remarks>
    [Obsolete("Use ExternalType.")]
    public AcsSystemExternalType? SystemType { get => _systemType; init => _systemType = value; }

    /// <summary>
    /// The maker's word for such an access system, fit to show people; the older form of
    /// <see cref="ExternalTypeDisplayName"/>. <c>null</c> if the API sends none.
    /// </summary>
    /// <remarks><c>system_type_display_name</c> of the API.</remarks>
    [Obsolete("Use ExternalTypeDisplayName.")]
    public string? SystemTypeDisplayName { get => _systemTypeDisplayName; init => _systemTypeDisplayName = value; }

    /// <summary>What only Visionline knows of the system. <c>null</c> elsewhere.</summary>
    /// <remarks><c>visionline_metadata</c> of the API.</remarks>
    public AcsSystemVisionlineMetadata? VisionlineMetadata { get; init; }

    /// <summary>Warnings that stand at present; empty if there are none. Never <c>null</c>.</summary>
    /// <remarks><c>warnings</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsSystemWarning> Warnings { get => _warnings.Value; init => _warnings = new(value); }

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

    private AcsSystem(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 4 when members.Name.SequenceEqual("name"u8): _name = members.String(ref reader); break;
                case 6 when members.Name.SequenceEqual("errors"u8):
                    _errors = new(members.List<AcsSystemError>(ref reader, LooseRead.Record));
                    break;
                case 8 when members.Name.SequenceEqual("location"u8):
                    Location = members.Record<AcsSystemLocation>(ref reader);
                    break;
                case 8 when members.Name.SequenceEqual("warnings"u8):
                    _warnings = new(members.List<AcsSystemWarning>(ref reader, LooseRead.Record));
                    break;
                case 9 when members.Name.SequenceEqual("image_url"u8): _imageUrl = members.String(ref reader); break;
                case 10 when members.Name.SequenceEqual("created_at"u8):
                    _createdAt = members.DateTime(ref reader);
                    break;
                case 11 when members.Name.SequenceEqual("system_type"u8):
                    _systemType = members.Enum<AcsSystemExternalType>(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("workspace_id"u8):
                    _workspaceId = members.String(ref reader);
                    break;
                case 13 when members.Name.SequenceEqual("acs_system_id"u8):
                    _acsSystemId = members.String(ref reader);
                    break;
                case 13 when members.Name.SequenceEqual("external_type"u8):
                    ExternalType = members.Enum<AcsSystemExternalType>(ref reader);
                    break;
                case 14 when members.Name.SequenceEqual("acs_user_count"u8):
                    AcsUserCount = members.Integer(ref reader);
                    break;
                case 14 when members.Name.SequenceEqual("image_alt_text"u8):
                    _imageAltText = members.String(ref reader);
                    break;
                case 19 when members.Name.SequenceEqual("visionline_metadata"u8):
                    VisionlineMetadata = members.Record<AcsSystemVisionlineMetadata>(ref reader);
                    break;
                case 20 when members.Name.SequenceEqual("connected_account_id"u8):
                    _connectedAccountId = members.String(ref reader);
                    break;
                case 21 when members.Name.SequenceEqual("connected_account_ids"u8):
                    _connectedAccountIds = new(members.List<string>(ref reader, LooseRead.String));
                    break;
                case 21 when members.Name.SequenceEqual("is_credential_manager"u8):
                    _isCredentialManager = members.Boolean(ref reader);
                    break;
                case 22 when members.Name.SequenceEqual("acs_access_group_count"u8):
                    AcsAccessGroupCount = members.Integer(ref reader);
                    break;
                case 24 when members.Name.SequenceEqual("system_type_display_name"u8):
                    _systemTypeDisplayName = members.String(ref reader);
                    break;
                case 26 when members.Name.SequenceEqual("external_type_display_name"u8):
                    ExternalTypeDisplayName = members.String(ref reader);
                    break;
                case 40 when members.Name.SequenceEqual("default_credential_manager_acs_system_id"u8):
                    DefaultCredentialManagerAcsSystemId = members.String(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AcsSystem ISeamJson<AcsSystem>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

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
        JsonWrite.Integer(writer, "acs_access_group_count"u8, AcsAccessGroupCount);
        JsonWrite.String(writer, "acs_system_id"u8, _acsSystemId.Given);
        JsonWrite.Integer(writer, "acs_user_count"u8, AcsUserCount);
        JsonWrite.String(writer, "connected_account_id"u8, _connectedAccountId.Given);
        JsonWrite.List(writer, "connected_account_ids"u8, _connectedAccountIds.Given, JsonWrite.StringValue);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.String(writer, "default_credential_manager_acs_system_id"u8, DefaultCredentialManagerAcsSystemId);
        JsonWrite.List(writer, "errors"u8, _errors.Given, JsonWrite.RecordValue);
        JsonWrite.Enum(writer, "external_type"u8, ExternalType);
        JsonWrite.String(writer, "external_type_display_name"u8, ExternalTypeDisplayName);
        JsonWrite.String(writer, "image_alt_text"u8, _imageAltText.Given);
        JsonWrite.String(writer, "image_url"u8, _imageUrl.Given);
        JsonWrite.Boolean(writer, "is_credential_manager"u8, _isCredentialManager.Given);
        JsonWrite.Record(writer, "location"u8, Location);
        JsonWrite.String(writer, "name"u8, _name.Given);
        JsonWrite.Enum(writer, "system_type"u8, _systemType);
        JsonWrite.String(writer, "system_type_display_name"u8, _systemTypeDisplayName);
        JsonWrite.Record(writer, "visionline_metadata"u8, VisionlineMetadata);
        JsonWrite.List(writer, "warnings"u8, _warnings.Given, JsonWrite.RecordValue);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId.Given);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
