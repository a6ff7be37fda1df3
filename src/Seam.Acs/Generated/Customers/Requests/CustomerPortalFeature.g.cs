// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A part of the portal that can be left out.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPortalFeature>))]
public sealed record CustomerPortalFeature() : ISeamJson<CustomerPortalFeature>, IRequestPart
{
    /// <summary>True to leave the part out. Default: <c>false</c>.</summary>
    /// <remarks><c>exclude</c> of the API.</remarks>
    public bool? Exclude { get; init; }

    private CustomerPortalFeature(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("exclude"u8): Exclude = JsonRead.Boolean(ref reader); break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static CustomerPortalFeature ISeamJson<CustomerPortalFeature>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Boolean(writer, "exclude"u8, Exclude);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
