// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record ScanCredentialResult
{
    private ScanCredentialResult(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("warnings"u8):
                    _warnings = JsonRead.List(ref reader, JsonRead.Record<ScanCredentialResultWarning>);
                    continue;
                case 22 when name.SequenceEqual("acs_credential_on_seam"u8):
                    AcsCredentialOnSeam = JsonRead.Record<AcsCredential>(ref reader);
                    continue;
                case 25 when name.SequenceEqual("acs_credential_on_encoder"u8):
                    AcsCredentialOnEncoder = JsonRead.Record<ScanCredentialResultAcsCredentialOnEncoder>(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static ScanCredentialResult ISeamJson<ScanCredentialResult>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Record(writer, "acs_credential_on_encoder"u8, AcsCredentialOnEncoder);
        JsonWrite.Record(writer, "acs_credential_on_seam"u8, AcsCredentialOnSeam);
        JsonWrite.List(writer, "warnings"u8, _warnings, JsonWrite.RecordValue);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(ScanCredentialResult? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AcsCredentialOnEncoder == other.AcsCredentialOnEncoder
            && AcsCredentialOnSeam == other.AcsCredentialOnSeam
            && JsonEquality.Lists(Warnings, other.Warnings)
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AcsCredentialOnEncoder);
        hash.Add(AcsCredentialOnSeam);
        hash.Add(JsonEquality.Hash(Warnings));
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
