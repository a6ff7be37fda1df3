// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What a grant will be like after a pending change; only members that change are set.</summary>
/// <remarks><c>access_grant.pending_mutations.to</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantPendingMutationTo>))]
public sealed partial record AccessGrantPendingMutationTo : ISeamJson<AccessGrantPendingMutationTo>
{
    private readonly IReadOnlyList<string>? _deviceIds;

    /// <summary>Makes an empty one.</summary>
    public AccessGrantPendingMutationTo() { }

    /// <summary>Key of the PIN that the devices share. <c>null</c> if they don't.</summary>
    /// <remarks><c>common_code_key</c> of the API.</remarks>
    public string? CommonCodeKey { get; init; }

    /// <summary>Devices that will have PINs after the change. Never <c>null</c>.</summary>
    /// <remarks><c>device_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> DeviceIds { get => _deviceIds ?? []; init => _deviceIds = value; }

    /// <summary>End of the access after the change. <c>null</c> if there will be none.</summary>
    /// <remarks><c>ends_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>Start of the access after the change. <c>null</c> if there will be none.</summary>
    /// <remarks><c>starts_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? StartsAt { get; init; }

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
