// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>One of your customer's buildings, as your own system knows it.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataBuilding>))]
public sealed record CustomerPushDataBuilding() : ISeamJson<CustomerPushDataBuilding>, IRequestPart
{
    /// <summary>Your own key for the building, unique among the customer's.</summary>
    /// <remarks><c>building_key</c> of the API.</remarks>
    public required string BuildingKey { get; init; }

    /// <summary>What to call the building.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }

    [SetsRequiredMembers]
    private CustomerPushDataBuilding(ref Utf8JsonReader reader)
        : this()
    {
        BuildingKey = null!;
        Name = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8): Name = JsonRead.String(ref reader)!; break;
                case 12 when name.SequenceEqual("building_key"u8): BuildingKey = JsonRead.String(ref reader)!; break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static CustomerPushDataBuilding ISeamJson<CustomerPushDataBuilding>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "building_key"u8, BuildingKey);
        JsonWrite.String(writer, "name"u8, Name);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Given(BuildingKey, path + ".buildingKey");
        RequestCheck.Given(Name, path + ".name");
    }
}
