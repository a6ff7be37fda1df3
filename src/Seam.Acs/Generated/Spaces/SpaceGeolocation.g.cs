// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A point on the map.</summary>
/// <remarks><c>space.geolocation</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<SpaceGeolocation>))]
public sealed partial record SpaceGeolocation : ISeamJson<SpaceGeolocation>
{
    private readonly double? _latitude;
    private readonly double? _longitude;

    /// <summary>Makes an empty one.</summary>
    public SpaceGeolocation() { }

    /// <summary>Degrees north of the equator; negative in the south.</summary>
    /// <remarks><c>latitude</c> of the API.</remarks>
    public double Latitude { get => _latitude.GetValueOrDefault(); init => _latitude = value; }

    /// <summary>Degrees east of Greenwich; negative in the west.</summary>
    /// <remarks><c>longitude</c> of the API.</remarks>
    public double Longitude { get => _longitude.GetValueOrDefault(); init => _longitude = value; }

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
