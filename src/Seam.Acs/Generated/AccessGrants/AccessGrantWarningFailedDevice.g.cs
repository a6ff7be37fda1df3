// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A device from which a PIN could not be taken.</summary>
/// <remarks>
/// <c>access_grant.warnings.failed_devices</c> of the API. Two are equal where all their members are.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantWarningFailedDevice>))]
public sealed partial record AccessGrantWarningFailedDevice : ISeamJson<AccessGrantWarningFailedDevice>
{
    private readonly string? _deviceId;
    private readonly string? _errorCode;
    private readonly string? _message;

    /// <summary>Makes an empty one.</summary>
    public AccessGrantWarningFailedDevice() { }

    /// <summary>The device that still has the PIN.</summary>
    /// <remarks><c>device_id</c> of the API, a UUID.</remarks>
    public string DeviceId { get => _deviceId ?? ""; init => _deviceId = value; }

    /// <summary>Why the PIN stays, as a code to branch on.</summary>
    /// <remarks><c>error_code</c> of the API.</remarks>
    public string ErrorCode { get => _errorCode ?? ""; init => _errorCode = value; }

    /// <summary>Why the PIN stays, in words for people.</summary>
    /// <remarks><c>message</c> of the API.</remarks>
    public string Message { get => _message ?? ""; init => _message = value; }

    /// <summary>
    /// Members that the API sent and this version of the library does not know, by their names in the API. Never
    /// <c>null</c>.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get;
        init => field = value ?? ReadOnlyDictionary<string, JsonElement>.Empty;
    } = ReadOnlyDictionary<string, JsonElement>.Empty;
}
