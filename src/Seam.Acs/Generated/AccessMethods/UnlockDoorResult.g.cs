// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What unlocking brought.</summary>
/// <remarks><c>action_attempt.unlock_door</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<UnlockDoorResult>))]
public sealed partial record UnlockDoorResult : ISeamJson<UnlockDoorResult>
{
    /// <summary>Makes an empty one.</summary>
    public UnlockDoorResult() { }

    /// <summary>True if the door itself reported that it unlocked. <c>null</c> where it can't.</summary>
    /// <remarks><c>was_confirmed_by_device</c> of the API.</remarks>
    public bool? WasConfirmedByDevice { get; init; }

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
