// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>How Hotek numbers a door that is reported: as a room's, or as a common area's.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsSystemReportDevicesAcsEntranceHotekMetadata>))]
public sealed partial record AcsSystemReportDevicesAcsEntranceHotekMetadata
    : ISeamJson<AcsSystemReportDevicesAcsEntranceHotekMetadata>,
        IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public AcsSystemReportDevicesAcsEntranceHotekMetadata() { }

    /// <summary>Name under which Hotek shows the common area.</summary>
    /// <remarks><c>common_area_name</c> of the API.</remarks>
    public string? CommonAreaName { get; init; }

    /// <summary>Number by which Hotek knows a lobby, gym or the like.</summary>
    /// <remarks><c>common_area_number</c> of the API.</remarks>
    public string? CommonAreaNumber { get; init; }

    /// <summary>Number of the room behind the door.</summary>
    /// <remarks><c>room_number</c> of the API.</remarks>
    public string? RoomNumber { get; init; }
}
