// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A point on the map.</summary>
/// <remarks><c>space.geolocation</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<SpaceGeolocation>))]
public sealed record SpaceGeolocation() : ISeamJson<SpaceGeolocation>
{
    private readonly ResponseValue<double> _latitude;
    private readonly ResponseValue<double> _longitude;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Degrees north of the equator; negative in the south.</summary>
    /// <remarks><c>latitude</c> of the API.</remarks>
    public double Latitude { get => _latitude.Value; init => _latitude = value; }

    /// <summary>Degrees east of Greenwich; negative in the west.</summary>
    /// <remarks><c>longitude</c> of the API.</remarks>
    public double Longitude { get => _longitude.Value; init => _longitude = value; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private SpaceGeolocation(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 8 when members.Name.SequenceEqual("latitude"u8): _latitude = members.Number(ref reader); break;
                case 9 when members.Name.SequenceEqual("longitude"u8): _longitude = members.Number(ref reader); break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static SpaceGeolocation ISeamJson<SpaceGeolocation>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (AdditionalProperties.Count > 0)
        {
            JsonWrite.WithAdditional(
                writer,
                this,
                AdditionalProperties,
                static (record, additional) => record with { AdditionalProperties = additional }
            );
            return;
        }

        writer.WriteStartObject();
        JsonWrite.Number(writer, "latitude"u8, _latitude.Given);
        JsonWrite.Number(writer, "longitude"u8, _longitude.Given);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
