// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A lock, phone or other device, with the members that matter for access.</summary>
/// <remarks><c>device</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<Device>))]
public sealed record Device() : ISeamJson<Device>
{
    private readonly ResponseList<DeviceCapability> _capabilitiesSupported;
    private readonly ResponseText _connectedAccountId;
    private readonly ResponseValue<DateTimeOffset> _createdAt;
    private readonly ResponseMap<JsonElement> _customMetadata;
    private readonly ResponseText _deviceId;
    private readonly ResponseValue<DeviceType> _deviceType;
    private readonly ResponseText _displayName;
    private readonly ResponseValue<bool> _isManaged;
    private readonly ResponseList<string> _spaceIds;
    private readonly ResponseText _workspaceId;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>What the device can do through Seam. Never <c>null</c>.</summary>
    /// <remarks><c>capabilities_supported</c> of the API, a list.</remarks>
    public IReadOnlyList<DeviceCapability> CapabilitiesSupported
    {
        get => _capabilitiesSupported.Value;
        init => _capabilitiesSupported = new(value);
    }

    /// <summary>Connected account through which the device came in.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public string ConnectedAccountId { get => _connectedAccountId.Value; init => _connectedAccountId = value; }

    /// <summary>When the device was connected to Seam.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.Value; init => _createdAt = value; }

    /// <summary>Your own keys with values, stored with the device. Never <c>null</c>.</summary>
    /// <remarks><c>custom_metadata</c> of the API.</remarks>
    public IReadOnlyDictionary<string, JsonElement> CustomMetadata
    {
        get => _customMetadata.Value;
        init => _customMetadata = new(value);
    }

    /// <summary>Identifies the device in Seam.</summary>
    /// <remarks><c>device_id</c> of the API, a UUID.</remarks>
    public string DeviceId { get => _deviceId.Value; init => _deviceId = value; }

    /// <summary>Maker and kind of the device.</summary>
    /// <remarks><c>device_type</c> of the API.</remarks>
    public DeviceType DeviceType { get => _deviceType.Value; init => _deviceType = value; }

    /// <summary>Name to show people: the nickname where there is one, else the maker's name for the device.</summary>
    /// <remarks><c>display_name</c> of the API.</remarks>
    public string DisplayName { get => _displayName.Value; init => _displayName = value; }

    /// <summary>True if Seam manages the device; false if it is only listed.</summary>
    /// <remarks><c>is_managed</c> of the API.</remarks>
    public bool IsManaged { get => _isManaged.Value; init => _isManaged = value; }

    /// <summary>Name given to the device in Seam. <c>null</c> if there is none.</summary>
    /// <remarks><c>nickname</c> of the API.</remarks>
    public string? Nickname { get; init; }

    /// <summary>Spaces that the device has been put in. Never <c>null</c>.</summary>
    /// <remarks><c>space_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> SpaceIds { get => _spaceIds.Value; init => _spaceIds = new(value); }

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

    private Device(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 8 when members.Name.SequenceEqual("nickname"u8): Nickname = members.String(ref reader); break;
                case 9 when members.Name.SequenceEqual("device_id"u8): _deviceId = members.String(ref reader); break;
                case 9 when members.Name.SequenceEqual("space_ids"u8):
                    _spaceIds = new(members.List<string>(ref reader, LooseRead.String));
                    break;
                case 10 when members.Name.SequenceEqual("created_at"u8):
                    _createdAt = members.DateTime(ref reader);
                    break;
                case 10 when members.Name.SequenceEqual("is_managed"u8):
                    _isManaged = members.Boolean(ref reader);
                    break;
                case 11 when members.Name.SequenceEqual("device_type"u8):
                    _deviceType = members.Enum<DeviceType>(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("display_name"u8):
                    _displayName = members.String(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("workspace_id"u8):
                    _workspaceId = members.String(ref reader);
                    break;
                case 15 when members.Name.SequenceEqual("custom_metadata"u8):
                    _customMetadata = new(members.Map<JsonElement>(ref reader, LooseRead.Json));
                    break;
                case 20 when members.Name.SequenceEqual("connected_account_id"u8):
                    _connectedAccountId = members.String(ref reader);
                    break;
                case 22 when members.Name.SequenceEqual("capabilities_supported"u8):
                    _capabilitiesSupported = new(members.List<DeviceCapability>(ref reader, LooseRead.Enum));
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static Device ISeamJson<Device>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

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
        JsonWrite.List(writer, "capabilities_supported"u8, _capabilitiesSupported.Given, JsonWrite.EnumValue);
        JsonWrite.String(writer, "connected_account_id"u8, _connectedAccountId.Given);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.Map(writer, "custom_metadata"u8, _customMetadata.Given, JsonWrite.JsonValue);
        JsonWrite.String(writer, "device_id"u8, _deviceId.Given);
        JsonWrite.Enum(writer, "device_type"u8, _deviceType.Given);
        JsonWrite.String(writer, "display_name"u8, _displayName.Given);
        JsonWrite.Boolean(writer, "is_managed"u8, _isManaged.Given);
        JsonWrite.String(writer, "nickname"u8, Nickname);
        JsonWrite.List(writer, "space_ids"u8, _spaceIds.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId.Given);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
