// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A means of entry that was asked for, with what came of it.</summary>
/// <remarks>
/// <c>access_grant.requested_access_methods</c> of the API. Two are equal where all their members are.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantRequestedAccessMethod>))]
public sealed partial record AccessGrantRequestedAccessMethod : ISeamJson<AccessGrantRequestedAccessMethod>
{
    private readonly IReadOnlyList<string>? _createdAccessMethodIds;
    private readonly DateTimeOffset? _createdAt;
    private readonly string? _displayName;
    private readonly AccessMethodMode? _mode;

    /// <summary>Makes an empty one.</summary>
    public AccessGrantRequestedAccessMethod() { }

    /// <summary>PIN that was asked for. <c>null</c> if none was, and for other modes.</summary>
    /// <remarks><c>code</c> of the API, digits only, 4 to 9 characters.</remarks>
    public string? Code { get; init; }

    /// <summary>
    /// Access methods made in answer to the request; several where doors need one each. Never <c>null</c>.
    /// </summary>
    /// <remarks><c>created_access_method_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> CreatedAccessMethodIds
    {
        get => _createdAccessMethodIds ?? [];
        init => _createdAccessMethodIds = value;
    }

    /// <summary>When it was asked for.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.GetValueOrDefault(); init => _createdAt = value; }

    /// <summary>Name to show for the means of entry.</summary>
    /// <remarks><c>display_name</c> of the API.</remarks>
    public string DisplayName { get => _displayName ?? ""; init => _displayName = value; }

    /// <summary>
    /// How many times the instant key's link can be used. <c>null</c> for other modes than <c>MobileKey</c>.
    /// </summary>
    /// <remarks><c>instant_key_max_use_count</c> of the API, at least 1.</remarks>
    public long? InstantKeyMaxUseCount { get; init; }

    /// <summary>Which means of entry was asked for.</summary>
    /// <remarks><c>mode</c> of the API.</remarks>
    public AccessMethodMode Mode { get => _mode.GetValueOrDefault(); init => _mode = value; }

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
