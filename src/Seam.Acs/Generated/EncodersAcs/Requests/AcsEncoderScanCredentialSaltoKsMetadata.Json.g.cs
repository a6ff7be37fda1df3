// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsEncoderScanCredentialSaltoKsMetadata
{
    private AcsEncoderScanCredentialSaltoKsMetadata(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 15 when name.SequenceEqual("detect_new_tags"u8):
                    DetectNewTags = JsonRead.Boolean(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static AcsEncoderScanCredentialSaltoKsMetadata ISeamJson<AcsEncoderScanCredentialSaltoKsMetadata>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Boolean(writer, "detect_new_tags"u8, DetectNewTags);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsEncoderScanCredentialSaltoKsMetadata? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && DetectNewTags == other.DetectNewTags;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(DetectNewTags);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path) { }
}
