// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Where on the map a place is.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataSpaceGeolocation>))]
public sealed partial record CustomerPushDataSpaceGeolocation
    : ISeamJson<CustomerPushDataSpaceGeolocation>,
        IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerPushDataSpaceGeolocation() { }

    /// <summary>Degrees north of the equator; negative in the south.</summary>
    /// <remarks><c>latitude</c> of the API.</remarks>
    public required double Latitude { get; init; }

    /// <summary>Degrees east of Greenwich; negative in the west.</summary>
    /// <remarks><c>longitude</c> of the API.</remarks>
    public required double Longitude { get; init; }
}
