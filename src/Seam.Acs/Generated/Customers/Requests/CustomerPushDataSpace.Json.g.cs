// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record CustomerPushDataSpace
{
    [SetsRequiredMembers]
    private CustomerPushDataSpace(ref Utf8JsonReader reader)
    {
        Name = null!;
        SpaceKey = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8):
                    Name = JsonRead.String(ref reader)!;
                    continue;
                case 9 when name.SequenceEqual("space_key"u8):
                    SpaceKey = JsonRead.String(ref reader)!;
                    continue;
                case 11 when name.SequenceEqual("geolocation"u8):
                    Geolocation = JsonRead.Record<CustomerPushDataSpaceGeolocation>(ref reader);
                    continue;
                case 13 when name.SequenceEqual("customer_data"u8):
                    CustomerData = JsonRead.Record<SpaceCreateCustomerData>(ref reader);
                    continue;
                case 15 when name.SequenceEqual("parent_site_key"u8):
                    ParentSiteKey = JsonRead.String(ref reader);
                    continue;
                case 16 when name.SequenceEqual("duration_minutes"u8):
                    DurationMinutes = JsonRead.Integer(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
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

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(CustomerPushDataSpace? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && CustomerData == other.CustomerData
            && DurationMinutes == other.DurationMinutes
            && Geolocation == other.Geolocation
            && Name == other.Name
            && ParentSiteKey == other.ParentSiteKey
            && SpaceKey == other.SpaceKey;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(CustomerData);
        hash.Add(DurationMinutes);
        hash.Add(Geolocation);
        hash.Add(Name);
        hash.Add(ParentSiteKey);
        hash.Add(SpaceKey);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Part(CustomerData, path + ".customerData");
        RequestCheck.MoreThan(0, DurationMinutes, path + ".durationMinutes");
        RequestCheck.Part(Geolocation, path + ".geolocation");
        RequestCheck.Given(Name, path + ".name");
        RequestCheck.NotEmpty(ParentSiteKey, path + ".parentSiteKey");
        RequestCheck.Given(SpaceKey, path + ".spaceKey");
    }
}
