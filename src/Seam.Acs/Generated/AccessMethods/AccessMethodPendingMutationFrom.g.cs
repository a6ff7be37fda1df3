// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What an access method was like before a pending change; only members that change are set.</summary>
/// <remarks>
/// <c>access_method.pending_mutations.from</c> of the API. Two are equal where all their members are.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<AccessMethodPendingMutationFrom>))]
public sealed partial record AccessMethodPendingMutationFrom : ISeamJson<AccessMethodPendingMutationFrom>
{
    private readonly IReadOnlyList<string>? _deviceIds;

    /// <summary>Makes an empty one.</summary>
    public AccessMethodPendingMutationFrom() { }

    /// <summary>Devices that the method worked on before. Never <c>null</c>.</summary>
    /// <remarks><c>device_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> DeviceIds { get => _deviceIds ?? []; init => _deviceIds = value; }

    /// <summary>When the method's validity ended before. <c>null</c> if it had no end.</summary>
    /// <remarks><c>ends_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>When the method's validity began before. <c>null</c> if it had no start.</summary>
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
