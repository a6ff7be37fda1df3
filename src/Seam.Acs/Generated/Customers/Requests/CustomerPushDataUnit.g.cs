// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>An apartment in a building.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataUnit>))]
public sealed record CustomerPushDataUnit() : ISeamJson<CustomerPushDataUnit>, IRequestPart
{
    /// <summary>What to call the apartment.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }

    /// <summary>Your own key for the site that it is part of.</summary>
    /// <remarks><c>parent_site_key</c> of the API.</remarks>
    public string? ParentSiteKey { get; init; }

    /// <summary>Your own key for the apartment, unique among the customer's.</summary>
    /// <remarks><c>unit_key</c> of the API.</remarks>
    public required string UnitKey { get; init; }

    [SetsRequiredMembers]
    private CustomerPushDataUnit(ref Utf8JsonReader reader)
        : this()
    {
        Name = null!;
        UnitKey = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8): Name = JsonRead.String(ref reader)!; break;
                case 8 when name.SequenceEqual("unit_key"u8): UnitKey = JsonRead.String(ref reader)!; break;
                case 15 when name.SequenceEqual("parent_site_key"u8):
                    ParentSiteKey = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static CustomerPushDataUnit ISeamJson<CustomerPushDataUnit>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "name"u8, Name);
        JsonWrite.String(writer, "parent_site_key"u8, ParentSiteKey);
        JsonWrite.String(writer, "unit_key"u8, UnitKey);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Given(Name, path + ".name");
        RequestCheck.Given(UnitKey, path + ".unitKey");
    }
}
