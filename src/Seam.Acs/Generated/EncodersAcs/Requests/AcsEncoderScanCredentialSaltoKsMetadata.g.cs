// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>How a Salto KS encoder reads.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsEncoderScanCredentialSaltoKsMetadata>))]
public sealed record AcsEncoderScanCredentialSaltoKsMetadata()
    : ISeamJson<AcsEncoderScanCredentialSaltoKsMetadata>,
        IRequestPart
{
    /// <summary>
    /// True to find tags that the site does not know yet. Otherwise only known ones are found. Default: <c>false</c>.
    /// </summary>
    /// <remarks><c>detect_new_tags</c> of the API.</remarks>
    public bool? DetectNewTags { get; init; }

    private AcsEncoderScanCredentialSaltoKsMetadata(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 15 when name.SequenceEqual("detect_new_tags"u8):
                    DetectNewTags = JsonRead.Boolean(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
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

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
