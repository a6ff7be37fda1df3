// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Something about an access grant that may need attention while it may still work.</summary>
/// <remarks><c>access_grant.warnings</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantWarning>))]
public sealed record AccessGrantWarning() : ISeamJson<AccessGrantWarning>
{
    private readonly ResponseList<string> _accessMethodIds;
    private readonly ResponseValue<DateTimeOffset> _createdAt;
    private readonly ResponseList<AccessGrantWarningFailedDevice> _failedDevices;
    private readonly ResponseText _message;
    private readonly ResponseValue<AccessGrantWarningCode> _warningCode;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Access methods whose times are being changed. Never <c>null</c>.</summary>
    /// <remarks><c>access_method_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> AccessMethodIds
    {
        get => _accessMethodIds.Value;
        init => _accessMethodIds = new(value);
    }

    /// <summary>When it was created.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.Value; init => _createdAt = value; }

    /// <summary>The device that the warning is about. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>device_id</c> of the API, a UUID.</remarks>
    public string? DeviceId { get; init; }

    /// <summary>Devices from which the PIN could not be taken. Never <c>null</c>.</summary>
    /// <remarks><c>failed_devices</c> of the API, a list.</remarks>
    public IReadOnlyList<AccessGrantWarningFailedDevice> FailedDevices
    {
        get => _failedDevices.Value;
        init => _failedDevices = new(value);
    }

    /// <summary>What is the matter, in words for people.</summary>
    /// <remarks><c>message</c> of the API.</remarks>
    public string Message { get => _message.Value; init => _message = value; }

    /// <summary>PIN that was given instead. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>new_code</c> of the API.</remarks>
    public string? NewCode { get; init; }

    /// <summary>PIN that was asked for and taken already. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>original_code</c> of the API.</remarks>
    public string? OriginalCode { get; init; }

    /// <summary>Why the device can't follow the grant's times. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>reason</c> of the API.</remarks>
    public AccessGrantWarningReason? Reason { get; init; }

    /// <summary>Which warning it is, as a code to branch on.</summary>
    /// <remarks><c>warning_code</c> of the API.</remarks>
    public AccessGrantWarningCode WarningCode { get => _warningCode.Value; init => _warningCode = value; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private AccessGrantWarning(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 6 when members.Name.SequenceEqual("reason"u8):
                    Reason = members.Enum<AccessGrantWarningReason>(ref reader);
                    break;
                case 7 when members.Name.SequenceEqual("message"u8): _message = members.String(ref reader); break;
                case 8 when members.Name.SequenceEqual("new_code"u8): NewCode = members.String(ref reader); break;
                case 9 when members.Name.SequenceEqual("device_id"u8): DeviceId = members.String(ref reader); break;
                case 10 when members.Name.SequenceEqual("created_at"u8):
                    _createdAt = members.DateTime(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("warning_code"u8):
                    _warningCode = members.Enum<AccessGrantWarningCode>(ref reader);
                    break;
                case 13 when members.Name.SequenceEqual("original_code"u8):
                    OriginalCode = members.String(ref reader);
                    break;
                case 14 when members.Name.SequenceEqual("failed_devices"u8):
                    _failedDevices = new(members.List<AccessGrantWarningFailedDevice>(ref reader, LooseRead.Record));
                    break;
                case 17 when members.Name.SequenceEqual("access_method_ids"u8):
                    _accessMethodIds = new(members.List<string>(ref reader, LooseRead.String));
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AccessGrantWarning ISeamJson<AccessGrantWarning>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

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
        JsonWrite.List(writer, "access_method_ids"u8, _accessMethodIds.Given, JsonWrite.StringValue);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.String(writer, "device_id"u8, DeviceId);
        JsonWrite.List(writer, "failed_devices"u8, _failedDevices.Given, JsonWrite.RecordValue);
        JsonWrite.String(writer, "message"u8, _message.Given);
        JsonWrite.Secret(writer, "new_code"u8, NewCode);
        JsonWrite.Secret(writer, "original_code"u8, OriginalCode);
        JsonWrite.Enum(writer, "reason"u8, Reason);
        JsonWrite.Enum(writer, "warning_code"u8, _warningCode.Given);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
