// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A place as it is offered for stays.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataListing>))]
public sealed record CustomerPushDataListing() : ISeamJson<CustomerPushDataListing>, IRequestPart
{
    /// <summary>Your own key for the listing, unique among the customer's.</summary>
    /// <remarks><c>listing_key</c> of the API.</remarks>
    public required string ListingKey { get; init; }

    /// <summary>What to call the listing.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }

    [SetsRequiredMembers]
    private CustomerPushDataListing(ref Utf8JsonReader reader)
        : this()
    {
        ListingKey = null!;
        Name = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8): Name = JsonRead.String(ref reader)!; break;
                case 11 when name.SequenceEqual("listing_key"u8): ListingKey = JsonRead.String(ref reader)!; break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static CustomerPushDataListing ISeamJson<CustomerPushDataListing>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "listing_key"u8, ListingKey);
        JsonWrite.String(writer, "name"u8, Name);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Given(ListingKey, path + ".listingKey");
        RequestCheck.Given(Name, path + ".name");
    }
}
