// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A place to make and grant at once, the older way.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantCreateLocation>))]
public sealed partial record AccessGrantCreateLocation : ISeamJson<AccessGrantCreateLocation>, IRequestPart
{
    private readonly IReadOnlyList<string>? _acsEntranceIds;
    private readonly IReadOnlyList<string>? _deviceIds;

    /// <summary>Makes an empty one.</summary>
    public AccessGrantCreateLocation() { }

    /// <summary>Entrances at the place.</summary>
    /// <remarks><c>acs_entrance_ids</c> of the API, a list of UUIDs.</remarks>
    [Obsolete("Use the request's own AcsEntranceIds.")]
    public IReadOnlyList<string>? AcsEntranceIds { get => _acsEntranceIds; init => _acsEntranceIds = value; }

    /// <summary>Devices at the place.</summary>
    /// <remarks><c>device_ids</c> of the API, a list of UUIDs.</remarks>
    [Obsolete("Use the request's own DeviceIds.")]
    public IReadOnlyList<string>? DeviceIds { get => _deviceIds; init => _deviceIds = value; }

    /// <summary>What to call the place.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public string? Name { get; init; }
}
