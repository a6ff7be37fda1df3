// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What only Salto KS knows of a user.</summary>
/// <remarks><c>acs_user.salto_ks_metadata</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsUserSaltoKsMetadata>))]
public sealed partial record AcsUserSaltoKsMetadata : ISeamJson<AcsUserSaltoKsMetadata>
{
    /// <summary>Makes an empty one.</summary>
    public AcsUserSaltoKsMetadata() { }

    /// <summary>
    /// True if the user holds one of the site's subscriptions, without which no door opens. Apart from
    /// <c>IsSuspended</c>: a schedule that is not running or a full site also end it. <c>null</c> where the API has
    /// none.
    /// </summary>
    /// <remarks><c>is_subscribed</c> of the API.</remarks>
    public bool? IsSubscribed { get; init; }

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
