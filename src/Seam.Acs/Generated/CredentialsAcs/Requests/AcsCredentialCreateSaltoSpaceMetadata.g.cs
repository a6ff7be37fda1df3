// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>How a new Salto Space card is made.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsCredentialCreateSaltoSpaceMetadata>))]
public sealed record AcsCredentialCreateSaltoSpaceMetadata()
    : ISeamJson<AcsCredentialCreateSaltoSpaceMetadata>,
        IRequestPart
{
    /// <summary>True if this is the user's first card, to be encoded as a new one.</summary>
    /// <remarks><c>assign_new_key</c> of the API.</remarks>
    public bool? AssignNewKey { get; init; }

    private AcsCredentialCreateSaltoSpaceMetadata(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 14 when name.SequenceEqual("assign_new_key"u8): AssignNewKey = JsonRead.Boolean(ref reader); break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AcsCredentialCreateSaltoSpaceMetadata ISeamJson<AcsCredentialCreateSaltoSpaceMetadata>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Boolean(writer, "assign_new_key"u8, AssignNewKey);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
