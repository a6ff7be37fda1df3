// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record PhonePropertiesAssaAbloyCredentialServiceMetadata
{
    private PhonePropertiesAssaAbloyCredentialServiceMetadata(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 9 when name.SequenceEqual("endpoints"u8):
                    _endpoints = JsonRead.List(
                        ref reader,
                        JsonRead.Record<PhonePropertiesAssaAbloyCredentialServiceMetadataEndpoint>
                    );
                    continue;
                case 19 when name.SequenceEqual("has_active_endpoint"u8):
                    HasActiveEndpoint = JsonRead.Boolean(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static PhonePropertiesAssaAbloyCredentialServiceMetadata ISeamJson<PhonePropertiesAssaAbloyCredentialServiceMetadata>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "endpoints"u8, _endpoints, JsonWrite.RecordValue);
        JsonWrite.Boolean(writer, "has_active_endpoint"u8, HasActiveEndpoint);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(PhonePropertiesAssaAbloyCredentialServiceMetadata? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(Endpoints, other.Endpoints)
            && HasActiveEndpoint == other.HasActiveEndpoint
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(Endpoints));
        hash.Add(HasActiveEndpoint);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
