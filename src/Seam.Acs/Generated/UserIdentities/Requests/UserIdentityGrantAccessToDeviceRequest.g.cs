// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>user_identities/grant_access_to_device</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<UserIdentityGrantAccessToDeviceRequest>))]
public sealed record UserIdentityGrantAccessToDeviceRequest()
    : ISeamJson<UserIdentityGrantAccessToDeviceRequest>,
        ISeamRequest
{
    /// <summary>The device, which Seam has to manage.</summary>
    /// <remarks><c>device_id</c> of the API, a UUID.</remarks>
    public required string DeviceId { get; init; }

    /// <summary>The identity that may use the device.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public required string UserIdentityId { get; init; }

    [SetsRequiredMembers]
    private UserIdentityGrantAccessToDeviceRequest(ref Utf8JsonReader reader)
        : this()
    {
        DeviceId = null!;
        UserIdentityId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 9 when name.SequenceEqual("device_id"u8): DeviceId = JsonRead.String(ref reader)!; break;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader)!;
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static UserIdentityGrantAccessToDeviceRequest ISeamJson<UserIdentityGrantAccessToDeviceRequest>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "device_id"u8, DeviceId);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(DeviceId, "deviceId");
        RequestCheck.Id(DeviceId, "deviceId");
        RequestCheck.Given(UserIdentityId, "userIdentityId");
        RequestCheck.Id(UserIdentityId, "userIdentityId");
    }
}
