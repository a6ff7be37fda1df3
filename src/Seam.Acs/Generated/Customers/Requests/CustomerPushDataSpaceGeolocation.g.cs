// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Where on the map a place is.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataSpaceGeolocation>))]
public sealed record CustomerPushDataSpaceGeolocation() : ISeamJson<CustomerPushDataSpaceGeolocation>, IRequestPart
{
    /// <summary>Degrees north of the equator; negative in the south.</summary>
    /// <remarks><c>latitude</c> of the API.</remarks>
    public required double Latitude { get; init; }

    /// <summary>Degrees east of Greenwich; negative in the west.</summary>
    /// <remarks><c>longitude</c> of the API.</remarks>
    public required double Longitude { get; init; }

    [SetsRequiredMembers]
    private CustomerPushDataSpaceGeolocation(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("latitude"u8):
                    Latitude = JsonRead.Number(ref reader).GetValueOrDefault();
                    break;
                case 9 when name.SequenceEqual("longitude"u8):
                    Longitude = JsonRead.Number(ref reader).GetValueOrDefault();
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static CustomerPushDataSpaceGeolocation ISeamJson<CustomerPushDataSpaceGeolocation>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Number(writer, "latitude"u8, Latitude);
        JsonWrite.Number(writer, "longitude"u8, Longitude);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
