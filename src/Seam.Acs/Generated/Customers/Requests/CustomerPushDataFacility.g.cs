// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A place for sports or fitness.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataFacility>))]
public sealed record CustomerPushDataFacility() : ISeamJson<CustomerPushDataFacility>, IRequestPart
{
    /// <summary>Your own key for the facility, unique among the customer's.</summary>
    /// <remarks><c>facility_key</c> of the API.</remarks>
    public required string FacilityKey { get; init; }

    /// <summary>What to call the facility.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }

    [SetsRequiredMembers]
    private CustomerPushDataFacility(ref Utf8JsonReader reader)
        : this()
    {
        FacilityKey = null!;
        Name = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8): Name = JsonRead.String(ref reader)!; break;
                case 12 when name.SequenceEqual("facility_key"u8): FacilityKey = JsonRead.String(ref reader)!; break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static CustomerPushDataFacility ISeamJson<CustomerPushDataFacility>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "facility_key"u8, FacilityKey);
        JsonWrite.String(writer, "name"u8, Name);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Given(FacilityKey, path + ".facilityKey");
        RequestCheck.Given(Name, path + ".name");
    }
}
