// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record CustomerPushDataPropertyListing
{
    [SetsRequiredMembers]
    private CustomerPushDataPropertyListing(ref Utf8JsonReader reader)
    {
        Name = null!;
        PropertyListingKey = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8):
                    Name = JsonRead.String(ref reader)!;
                    continue;
                case 15 when name.SequenceEqual("custom_metadata"u8):
                    CustomMetadata = JsonRead.ValueMap(ref reader, JsonRead.JsonItem);
                    continue;
                case 20 when name.SequenceEqual("property_listing_key"u8):
                    PropertyListingKey = JsonRead.String(ref reader)!;
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
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
        JsonWrite.Map(writer, "custom_metadata"u8, CustomMetadata, JsonWrite.JsonValue);
        JsonWrite.String(writer, "name"u8, Name);
        JsonWrite.String(writer, "property_listing_key"u8, PropertyListingKey);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(CustomerPushDataPropertyListing? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Maps(CustomMetadata, other.CustomMetadata)
            && Name == other.Name
            && PropertyListingKey == other.PropertyListingKey;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(CustomMetadata));
        hash.Add(Name);
        hash.Add(PropertyListingKey);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Given(Name, path + ".name");
        RequestCheck.Given(PropertyListingKey, path + ".propertyListingKey");
    }
}
