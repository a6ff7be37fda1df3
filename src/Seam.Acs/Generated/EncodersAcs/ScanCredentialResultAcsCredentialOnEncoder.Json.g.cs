// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record ScanCredentialResultAcsCredentialOnEncoder
{
    private ScanCredentialResultAcsCredentialOnEncoder(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("ends_at"u8):
                    EndsAt = JsonRead.DateTime(ref reader);
                    continue;
                case 9 when name.SequenceEqual("is_issued"u8):
                    IsIssued = JsonRead.Boolean(ref reader);
                    continue;
                case 9 when name.SequenceEqual("starts_at"u8):
                    StartsAt = JsonRead.DateTime(ref reader);
                    continue;
                case 10 when name.SequenceEqual("created_at"u8):
                    CreatedAt = JsonRead.DateTime(ref reader);
                    continue;
                case 11 when name.SequenceEqual("card_number"u8):
                    CardNumber = JsonRead.String(ref reader);
                    continue;
                case 19 when name.SequenceEqual("visionline_metadata"u8):
                    VisionlineMetadata =
                        JsonRead.Record<ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata>(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static ScanCredentialResultAcsCredentialOnEncoder ISeamJson<ScanCredentialResultAcsCredentialOnEncoder>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "card_number"u8, CardNumber);
        JsonWrite.DateTime(writer, "created_at"u8, CreatedAt);
        JsonWrite.DateTime(writer, "ends_at"u8, EndsAt);
        JsonWrite.Boolean(writer, "is_issued"u8, IsIssued);
        JsonWrite.DateTime(writer, "starts_at"u8, StartsAt);
        JsonWrite.Record(writer, "visionline_metadata"u8, VisionlineMetadata);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(ScanCredentialResultAcsCredentialOnEncoder? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && CardNumber == other.CardNumber
            && CreatedAt == other.CreatedAt
            && EndsAt == other.EndsAt
            && IsIssued == other.IsIssued
            && StartsAt == other.StartsAt
            && VisionlineMetadata == other.VisionlineMetadata
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(CardNumber);
        hash.Add(CreatedAt);
        hash.Add(EndsAt);
        hash.Add(IsIssued);
        hash.Add(StartsAt);
        hash.Add(VisionlineMetadata);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
