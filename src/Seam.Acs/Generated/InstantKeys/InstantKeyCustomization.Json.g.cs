// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record InstantKeyCustomization
{
    private InstantKeyCustomization(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("logo_url"u8):
                    LogoUrl = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("primary_color"u8):
                    PrimaryColor = JsonRead.String(ref reader);
                    continue;
                case 15 when name.SequenceEqual("secondary_color"u8):
                    SecondaryColor = JsonRead.String(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static InstantKeyCustomization ISeamJson<InstantKeyCustomization>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "logo_url"u8, LogoUrl);
        JsonWrite.String(writer, "primary_color"u8, PrimaryColor);
        JsonWrite.String(writer, "secondary_color"u8, SecondaryColor);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(InstantKeyCustomization? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && LogoUrl == other.LogoUrl
            && PrimaryColor == other.PrimaryColor
            && SecondaryColor == other.SecondaryColor
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(LogoUrl);
        hash.Add(PrimaryColor);
        hash.Add(SecondaryColor);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
