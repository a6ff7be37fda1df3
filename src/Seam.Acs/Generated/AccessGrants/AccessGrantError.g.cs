// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Something that keeps an access grant from working; it has to be dealt with.</summary>
/// <remarks><c>access_grant.errors</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantError>))]
public sealed partial record AccessGrantError : ISeamJson<AccessGrantError>
{
    private readonly DateTimeOffset? _createdAt;
    private readonly AccessGrantErrorCode? _errorCode;
    private readonly string? _message;
    private readonly IReadOnlyList<string>? _missingDeviceIds;

    /// <summary>Makes an empty one.</summary>
    public AccessGrantError() { }

    /// <summary>When it was created.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.GetValueOrDefault(); init => _createdAt = value; }

    /// <summary>Which error it is, as a code to branch on.</summary>
    /// <remarks><c>error_code</c> of the API.</remarks>
    public AccessGrantErrorCode ErrorCode { get => _errorCode.GetValueOrDefault(); init => _errorCode = value; }

    /// <summary>What is the matter, in words for people.</summary>
    /// <remarks><c>message</c> of the API.</remarks>
    public string Message { get => _message ?? ""; init => _message = value; }

    /// <summary>Devices that got no PIN when the grant was made. Never <c>null</c>.</summary>
    /// <remarks><c>missing_device_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> MissingDeviceIds { get => _missingDeviceIds ?? []; init => _missingDeviceIds = value; }

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
