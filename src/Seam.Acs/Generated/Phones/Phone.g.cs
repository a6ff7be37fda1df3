// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A phone that holds mobile keys.</summary>
/// <remarks><c>phone</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<Phone>))]
public sealed record Phone() : ISeamJson<Phone>
{
    private readonly ResponseValue<DateTimeOffset> _createdAt;
    private readonly ResponseMap<JsonElement> _customMetadata;
    private readonly ResponseText _deviceId;
    private readonly ResponseValue<PhoneDeviceType> _deviceType;
    private readonly ResponseText _displayName;
    private readonly ResponseList<PhoneError> _errors;
    private readonly ResponseList<PhoneWarning> _warnings;
    private readonly ResponseText _workspaceId;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>When Seam first saw the phone.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.Value; init => _createdAt = value; }

    /// <summary>Your own keys with values, stored with the phone. Never <c>null</c>.</summary>
    /// <remarks><c>custom_metadata</c> of the API.</remarks>
    public IReadOnlyDictionary<string, JsonElement> CustomMetadata
    {
        get => _customMetadata.Value;
        init => _customMetadata = new(value);
    }

    /// <summary>Identifies the phone, which Seam counts among devices.</summary>
    /// <remarks><c>device_id</c> of the API, a UUID.</remarks>
    public string DeviceId { get => _deviceId.Value; init => _deviceId = value; }

    /// <summary>Whether it is an iPhone or an Android phone.</summary>
    /// <remarks><c>device_type</c> of the API.</remarks>
    public PhoneDeviceType DeviceType { get => _deviceType.Value; init => _deviceType = value; }

    /// <summary>Name of the phone to show people: the nickname where there is one.</summary>
    /// <remarks><c>display_name</c> of the API.</remarks>
    public string DisplayName { get => _displayName.Value; init => _displayName = value; }

    /// <summary>Errors that stand at present; empty if all is well. Never <c>null</c>.</summary>
    /// <remarks><c>errors</c> of the API, a list.</remarks>
    public IReadOnlyList<PhoneError> Errors { get => _errors.Value; init => _errors = new(value); }

    /// <summary>Name given in Seam. <c>null</c> if there is none.</summary>
    /// <remarks><c>nickname</c> of the API.</remarks>
    public string? Nickname { get; init; }

    /// <summary>What credential services know of the phone. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>properties</c> of the API.</remarks>
    public PhoneProperties? Properties { get; init; }

    /// <summary>Warnings that stand at present; empty if there are none. Never <c>null</c>.</summary>
    /// <remarks><c>warnings</c> of the API, a list.</remarks>
    public IReadOnlyList<PhoneWarning> Warnings { get => _warnings.Value; init => _warnings = new(value); }

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

    private Phone(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 6 when members.Name.SequenceEqual("errors"u8):
                    _errors = new(members.List<PhoneError>(ref reader, LooseRead.Record));
                    break;
                case 8 when members.Name.SequenceEqual("nickname"u8): Nickname = members.String(ref reader); break;
                case 8 when members.Name.SequenceEqual("warnings"u8):
                    _warnings = new(members.List<PhoneWarning>(ref reader, LooseRead.Record));
                    break;
                case 9 when members.Name.SequenceEqual("device_id"u8): _deviceId = members.String(ref reader); break;
                case 10 when members.Name.SequenceEqual("created_at"u8):
                    _createdAt = members.DateTime(ref reader);
                    break;
                case 10 when members.Name.SequenceEqual("properties"u8):
                    Properties = members.Record<PhoneProperties>(ref reader);
                    break;
                case 11 when members.Name.SequenceEqual("device_type"u8):
                    _deviceType = members.Enum<PhoneDeviceType>(ref reader);
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
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static Phone ISeamJson<Phone>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

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
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.Map(writer, "custom_metadata"u8, _customMetadata.Given, JsonWrite.JsonValue);
        JsonWrite.String(writer, "device_id"u8, _deviceId.Given);
        JsonWrite.Enum(writer, "device_type"u8, _deviceType.Given);
        JsonWrite.String(writer, "display_name"u8, _displayName.Given);
        JsonWrite.List(writer, "errors"u8, _errors.Given, JsonWrite.RecordValue);
        JsonWrite.String(writer, "nickname"u8, Nickname);
        JsonWrite.Record(writer, "properties"u8, Properties);
        JsonWrite.List(writer, "warnings"u8, _warnings.Given, JsonWrite.RecordValue);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId.Given);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
