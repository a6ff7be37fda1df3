// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A place of any kind.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataSpace>))]
public sealed record CustomerPushDataSpace() : ISeamJson<CustomerPushDataSpace>, IRequestPart
{
    /// <summary>Defaults for stays in the place.</summary>
    /// <remarks><c>customer_data</c> of the API.</remarks>
    public SpaceCreateCustomerData? CustomerData { get; init; }

    /// <summary>How long a stay lasts, in minutes, where the place is booked in fixed lengths.</summary>
    /// <remarks><c>duration_minutes</c> of the API, more than 0.</remarks>
    public long? DurationMinutes { get; init; }

    /// <summary>Where on the map the place is.</summary>
    /// <remarks><c>geolocation</c> of the API.</remarks>
    public CustomerPushDataSpaceGeolocation? Geolocation { get; init; }

    /// <summary>What to call the space.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }

    /// <summary>Your own key for the site that it is part of.</summary>
    /// <remarks><c>parent_site_key</c> of the API.</remarks>
    public string? ParentSiteKey { get; init; }

    /// <summary>Your own key for the space, unique among the customer's.</summary>
    /// <remarks><c>space_key</c> of the API.</remarks>
    public required string SpaceKey { get; init; }

    [SetsRequiredMembers]
    private CustomerPushDataSpace(ref Utf8JsonReader reader)
        : this()
    {
        Name = null!;
        SpaceKey = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8): Name = JsonRead.String(ref reader)!; break;
                case 9 when name.SequenceEqual("space_key"u8): SpaceKey = JsonRead.String(ref reader)!; break;
                case 11 when name.SequenceEqual("geolocation"u8):
                    Geolocation = JsonRead.Record<CustomerPushDataSpaceGeolocation>(ref reader);
                    break;
                case 13 when name.SequenceEqual("customer_data"u8):
                    CustomerData = JsonRead.Record<SpaceCreateCustomerData>(ref reader);
                    break;
                case 15 when name.SequenceEqual("parent_site_key"u8):
                    ParentSiteKey = JsonRead.String(ref reader);
                    break;
                case 16 when name.SequenceEqual("duration_minutes"u8):
                    DurationMinutes = JsonRead.Integer(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static CustomerPushDataSpace ISeamJson<CustomerPushDataSpace>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Record(writer, "customer_data"u8, CustomerData);
        JsonWrite.Integer(writer, "duration_minutes"u8, DurationMinutes);
        JsonWrite.Record(writer, "geolocation"u8, Geolocation);
        JsonWrite.String(writer, "name"u8, Name);
        JsonWrite.String(writer, "parent_site_key"u8, ParentSiteKey);
        JsonWrite.String(writer, "space_key"u8, SpaceKey);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Part(CustomerData, path + ".customerData");
        RequestCheck.Part(Geolocation, path + ".geolocation");
        RequestCheck.Given(Name, path + ".name");
        RequestCheck.Given(SpaceKey, path + ".spaceKey");
    }
}
