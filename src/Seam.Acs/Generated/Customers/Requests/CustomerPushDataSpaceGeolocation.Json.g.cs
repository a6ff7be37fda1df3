// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record CustomerPushDataSpaceGeolocation
{
    [SetsRequiredMembers]
    private CustomerPushDataSpaceGeolocation(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("latitude"u8):
                    Latitude = JsonRead.Number(ref reader).GetValueOrDefault();
                    continue;
                case 9 when name.SequenceEqual("longitude"u8):
                    Longitude = JsonRead.Number(ref reader).GetValueOrDefault();
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
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

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(CustomerPushDataSpaceGeolocation? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && Latitude == other.Latitude
            && Longitude == other.Longitude;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Latitude);
        hash.Add(Longitude);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path) { }
}
