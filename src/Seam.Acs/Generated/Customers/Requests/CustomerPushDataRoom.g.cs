// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A room of a hotel.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataRoom>))]
public sealed partial record CustomerPushDataRoom : ISeamJson<CustomerPushDataRoom>, IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerPushDataRoom() { }

    /// <summary>What to call the room.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }

    /// <summary>Your own key for the site that it is part of.</summary>
    /// <remarks><c>parent_site_key</c> of the API.</remarks>
    public string? ParentSiteKey { get; init; }

    /// <summary>Your own key for the room, unique among the customer's.</summary>
    /// <remarks><c>room_key</c> of the API.</remarks>
    public required string RoomKey { get; init; }
}
