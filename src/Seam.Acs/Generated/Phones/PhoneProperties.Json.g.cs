// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record PhoneProperties
{
    private PhoneProperties(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 38 when name.SequenceEqual("assa_abloy_credential_service_metadata"u8):
                    AssaAbloyCredentialServiceMetadata =
                        JsonRead.Record<PhonePropertiesAssaAbloyCredentialServiceMetadata>(ref reader);
                    continue;
                case 39 when name.SequenceEqual("salto_space_credential_service_metadata"u8):
                    SaltoSpaceCredentialServiceMetadata =
                        JsonRead.Record<PhonePropertiesSaltoSpaceCredentialServiceMetadata>(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static PhoneProperties ISeamJson<PhoneProperties>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Record(writer, "assa_abloy_credential_service_metadata"u8, AssaAbloyCredentialServiceMetadata);
        JsonWrite.Record(writer, "salto_space_credential_service_metadata"u8, SaltoSpaceCredentialServiceMetadata);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(PhoneProperties? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AssaAbloyCredentialServiceMetadata == other.AssaAbloyCredentialServiceMetadata
            && SaltoSpaceCredentialServiceMetadata == other.SaltoSpaceCredentialServiceMetadata
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AssaAbloyCredentialServiceMetadata);
        hash.Add(SaltoSpaceCredentialServiceMetadata);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
