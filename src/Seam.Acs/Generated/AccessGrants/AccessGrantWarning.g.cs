// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Something about an access grant that may need attention while it may still work.</summary>
/// <remarks><c>access_grant.warnings</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantWarning>))]
public sealed partial record AccessGrantWarning : ISeamJson<AccessGrantWarning>
{
    private readonly IReadOnlyList<string>? _accessMethodIds;
    private readonly DateTimeOffset? _createdAt;
    private readonly IReadOnlyList<AccessGrantWarningFailedDevice>? _failedDevices;
    private readonly string? _message;
    private readonly AccessGrantWarningCode? _warningCode;

    /// <summary>Makes an empty one.</summary>
    public AccessGrantWarning() { }

    /// <summary>Access methods whose times are being changed. Never <c>null</c>.</summary>
    /// <remarks><c>access_method_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> AccessMethodIds { get => _accessMethodIds ?? []; init => _accessMethodIds = value; }

    /// <summary>When it was created.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.GetValueOrDefault(); init => _createdAt = value; }

    /// <summary>The device that the warning is about. <c>null</c> where the API has none.</summary>
    /// <remarks><c>device_id</c> of the API, a UUID.</remarks>
    public string? DeviceId { get; init; }

    /// <summary>Devices from which the PIN could not be taken. Never <c>null</c>.</summary>
    /// <remarks><c>failed_devices</c> of the API, a list.</remarks>
    public IReadOnlyList<AccessGrantWarningFailedDevice> FailedDevices
    {
        get => _failedDevices ?? [];
        init => _failedDevices = value;
    }

    /// <summary>What is the matter, in words for people.</summary>
    /// <remarks><c>message</c> of the API.</remarks>
    public string Message { get => _message ?? ""; init => _message = value; }

    /// <summary>PIN that was given instead. <c>null</c> where the API has none.</summary>
    /// <remarks><c>new_code</c> of the API.</remarks>
    public string? NewCode { get; init; }

    /// <summary>PIN that was asked for and taken already. <c>null</c> where the API has none.</summary>
    /// <remarks><c>original_code</c> of the API.</remarks>
    public string? OriginalCode { get; init; }

    /// <summary>Why the device can't follow the grant's times. <c>null</c> where the API has none.</summary>
    /// <remarks><c>reason</c> of the API.</remarks>
    public AccessGrantWarningReason? Reason { get; init; }

    /// <summary>Which warning it is, as a code to branch on.</summary>
    /// <remarks><c>warning_code</c> of the API.</remarks>
    public AccessGrantWarningCode WarningCode { get => _warningCode.GetValueOrDefault(); init => _warningCode = value; }

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
