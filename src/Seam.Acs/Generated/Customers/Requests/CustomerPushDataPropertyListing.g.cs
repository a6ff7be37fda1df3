// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A property as it is offered for stays.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataPropertyListing>))]
public sealed record CustomerPushDataPropertyListing() : ISeamJson<CustomerPushDataPropertyListing>, IRequestPart
{
    private readonly RequestMap<JsonElement> _customMetadata;

    /// <summary>Your own keys with values, text or true and false, stored with the listing.</summary>
    /// <remarks><c>custom_metadata</c> of the API.</remarks>
    public IReadOnlyDictionary<string, JsonElement>? CustomMetadata
    {
        get => _customMetadata.Given;
        init => _customMetadata = new(value);
    }

    /// <summary>What to call the listing of a property.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }

    /// <summary>Your own key for the listing of a property, unique among the customer's.</summary>
    /// <remarks><c>property_listing_key</c> of the API.</remarks>
    public required string PropertyListingKey { get; init; }

    [SetsRequiredMembers]
    private CustomerPushDataPropertyListing(ref Utf8JsonReader reader)
        : this()
    {
        Name = null!;
        PropertyListingKey = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8): Name = JsonRead.String(ref reader)!; break;
                case 15 when name.SequenceEqual("custom_metadata"u8):
                    _customMetadata = new(JsonRead.ValueMap(ref reader, JsonRead.JsonItem));
                    break;
                case 20 when name.SequenceEqual("property_listing_key"u8):
                    PropertyListingKey = JsonRead.String(ref reader)!;
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static CustomerPushDataPropertyListing ISeamJson<CustomerPushDataPropertyListing>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Map(writer, "custom_metadata"u8, _customMetadata.Given, JsonWrite.JsonValue);
        JsonWrite.String(writer, "name"u8, Name);
        JsonWrite.String(writer, "property_listing_key"u8, PropertyListingKey);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Given(Name, path + ".name");
        RequestCheck.Given(PropertyListingKey, path + ".propertyListingKey");
    }
}
