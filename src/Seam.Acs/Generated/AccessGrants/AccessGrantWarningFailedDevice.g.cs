// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A device from which a PIN could not be taken.</summary>
/// <remarks><c>access_grant.warnings.failed_devices</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantWarningFailedDevice>))]
public sealed record AccessGrantWarningFailedDevice() : ISeamJson<AccessGrantWarningFailedDevice>
{
    private readonly ResponseText _deviceId;
    private readonly ResponseText _errorCode;
    private readonly ResponseText _message;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>The device that still has the PIN.</summary>
    /// <remarks><c>device_id</c> of the API, a UUID.</remarks>
    public string DeviceId { get => _deviceId.Value; init => _deviceId = value; }

    /// <summary>Why the PIN stays, as a code to branch on.</summary>
    /// <remarks><c>error_code</c> of the API.</remarks>
    public string ErrorCode { get => _errorCode.Value; init => _errorCode = value; }

    /// <summary>Why the PIN stays, in words for people.</summary>
    /// <remarks><c>message</c> of the API.</remarks>
    public string Message { get => _message.Value; init => _message = value; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private AccessGrantWarningFailedDevice(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 7 when members.Name.SequenceEqual("message"u8): _message = members.String(ref reader); break;
                case 9 when members.Name.SequenceEqual("device_id"u8): _deviceId = members.String(ref reader); break;
                case 10 when members.Name.SequenceEqual("error_code"u8): _errorCode = members.String(ref reader); break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AccessGrantWarningFailedDevice ISeamJson<AccessGrantWarningFailedDevice>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

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
        JsonWrite.String(writer, "device_id"u8, _deviceId.Given);
        JsonWrite.String(writer, "error_code"u8, _errorCode.Given);
        JsonWrite.String(writer, "message"u8, _message.Given);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
