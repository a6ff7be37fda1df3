// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record SpaceCreateCustomerData
{
    private SpaceCreateCustomerData(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("address"u8):
                    Address = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("time_zone"u8):
                    TimeZone = JsonRead.String(ref reader);
                    continue;
                case 20 when name.SequenceEqual("default_checkin_time"u8):
                    DefaultCheckinTime = JsonRead.String(ref reader);
                    continue;
                case 21 when name.SequenceEqual("default_checkout_time"u8):
                    DefaultCheckoutTime = JsonRead.String(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static SpaceCreateCustomerData ISeamJson<SpaceCreateCustomerData>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "address"u8, Address);
        JsonWrite.String(writer, "default_checkin_time"u8, DefaultCheckinTime);
        JsonWrite.String(writer, "default_checkout_time"u8, DefaultCheckoutTime);
        JsonWrite.String(writer, "time_zone"u8, TimeZone);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(SpaceCreateCustomerData? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && Address == other.Address
            && DefaultCheckinTime == other.DefaultCheckinTime
            && DefaultCheckoutTime == other.DefaultCheckoutTime
            && TimeZone == other.TimeZone;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Address);
        hash.Add(DefaultCheckinTime);
        hash.Add(DefaultCheckoutTime);
        hash.Add(TimeZone);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path) { }
}
