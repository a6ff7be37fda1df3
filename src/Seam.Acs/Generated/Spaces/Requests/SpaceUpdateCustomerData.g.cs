// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What an update changes of the defaults for stays.</summary>
[JsonConverter(typeof(SeamJsonConverter<SpaceUpdateCustomerData>))]
public sealed record SpaceUpdateCustomerData() : ISeamJson<SpaceUpdateCustomerData>, IRequestPart
{
    /// <summary>Postal address in one line. If omitted, the stored value is kept; <c>null</c> clears it.</summary>
    /// <remarks><c>address</c> of the API.</remarks>
    public Optional<string?> Address { get; init; }

    /// <summary>
    /// Local time of day at which stays begin on a 24-hour clock, such as 15:00 or 15:00:30. If omitted, the stored
    /// value is kept; <c>null</c> clears it.
    /// </summary>
    /// <remarks><c>default_checkin_time</c> of the API.</remarks>
    public Optional<string?> DefaultCheckinTime { get; init; }

    /// <summary>
    /// Local time of day at which stays end on a 24-hour clock, such as 15:00 or 15:00:30. If omitted, the stored value
    /// is kept; <c>null</c> clears it.
    /// </summary>
    /// <remarks><c>default_checkout_time</c> of the API.</remarks>
    public Optional<string?> DefaultCheckoutTime { get; init; }

    /// <summary>
    /// IANA name of the space's time zone, such as America/Los_Angeles. If omitted, the stored value is kept;
    /// <c>null</c> clears it.
    /// </summary>
    /// <remarks><c>time_zone</c> of the API.</remarks>
    public Optional<string?> TimeZone { get; init; }

    private SpaceUpdateCustomerData(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("address"u8): Address = JsonRead.String(ref reader); break;
                case 9 when name.SequenceEqual("time_zone"u8): TimeZone = JsonRead.String(ref reader); break;
                case 20 when name.SequenceEqual("default_checkin_time"u8):
                    DefaultCheckinTime = JsonRead.String(ref reader);
                    break;
                case 21 when name.SequenceEqual("default_checkout_time"u8):
                    DefaultCheckoutTime = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static SpaceUpdateCustomerData ISeamJson<SpaceUpdateCustomerData>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Null(writer, "address"u8, Address);
        JsonWrite.String(writer, "address"u8, Address.Value);
        JsonWrite.Null(writer, "default_checkin_time"u8, DefaultCheckinTime);
        JsonWrite.String(writer, "default_checkin_time"u8, DefaultCheckinTime.Value);
        JsonWrite.Null(writer, "default_checkout_time"u8, DefaultCheckoutTime);
        JsonWrite.String(writer, "default_checkout_time"u8, DefaultCheckoutTime.Value);
        JsonWrite.Null(writer, "time_zone"u8, TimeZone);
        JsonWrite.String(writer, "time_zone"u8, TimeZone.Value);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
