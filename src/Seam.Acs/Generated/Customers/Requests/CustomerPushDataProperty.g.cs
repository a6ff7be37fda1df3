// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A home let for short stays.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataProperty>))]
public sealed record CustomerPushDataProperty() : ISeamJson<CustomerPushDataProperty>, IRequestPart
{
    /// <summary>What to call the property.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }

    /// <summary>Your own key for the property, unique among the customer's.</summary>
    /// <remarks><c>property_key</c> of the API.</remarks>
    public required string PropertyKey { get; init; }

    [SetsRequiredMembers]
    private CustomerPushDataProperty(ref Utf8JsonReader reader)
        : this()
    {
        Name = null!;
        PropertyKey = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8): Name = JsonRead.String(ref reader)!; break;
                case 12 when name.SequenceEqual("property_key"u8): PropertyKey = JsonRead.String(ref reader)!; break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static CustomerPushDataProperty ISeamJson<CustomerPushDataProperty>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "name"u8, Name);
        JsonWrite.String(writer, "property_key"u8, PropertyKey);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Given(Name, path + ".name");
        RequestCheck.Given(PropertyKey, path + ".propertyKey");
    }
}
