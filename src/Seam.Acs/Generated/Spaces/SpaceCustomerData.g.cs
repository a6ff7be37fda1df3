// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Defaults for stays in a space.</summary>
/// <remarks><c>space.customer_data</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<SpaceCustomerData>))]
public sealed record SpaceCustomerData() : ISeamJson<SpaceCustomerData>
{
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Postal address in one line. <c>null</c> if not set.</summary>
    /// <remarks><c>address</c> of the API.</remarks>
    public string? Address { get; init; }

    /// <summary>
    /// Local time of day at which stays begin on a 24-hour clock, such as 15:00 or 15:00:30. <c>null</c> if not set.
    /// </summary>
    /// <remarks><c>default_checkin_time</c> of the API.</remarks>
    public string? DefaultCheckinTime { get; init; }

    /// <summary>
    /// Local time of day at which stays end on a 24-hour clock, such as 15:00 or 15:00:30. <c>null</c> if not set.
    /// </summary>
    /// <remarks><c>default_checkout_time</c> of the API.</remarks>
    public string? DefaultCheckoutTime { get; init; }

    /// <summary>IANA name of the space's time zone, such as America/Los_Angeles. <c>null</c> if not set.</summary>
    /// <remarks><c>time_zone</c> of the API.</remarks>
    public string? TimeZone { get; init; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private SpaceCustomerData(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 7 when members.Name.SequenceEqual("address"u8): Address = members.String(ref reader); break;
                case 9 when members.Name.SequenceEqual("time_zone"u8): TimeZone = members.String(ref reader); break;
                case 20 when members.Name.SequenceEqual("default_checkin_time"u8):
                    DefaultCheckinTime = members.String(ref reader);
                    break;
                case 21 when members.Name.SequenceEqual("default_checkout_time"u8):
                    DefaultCheckoutTime = members.String(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static SpaceCustomerData ISeamJson<SpaceCustomerData>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (AdditionalProperties.Count > 0)
        {
            JsonWrite.WithAdditional(
                writer,
                this,
                AdditionalProperties,
                static (record, additional) => record with { AdditionalProperties = additional }
            );
            return;
        }

        writer.WriteStartObject();
        JsonWrite.String(writer, "address"u8, Address);
        JsonWrite.String(writer, "default_checkin_time"u8, DefaultCheckinTime);
        JsonWrite.String(writer, "default_checkout_time"u8, DefaultCheckoutTime);
        JsonWrite.String(writer, "time_zone"u8, TimeZone);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
