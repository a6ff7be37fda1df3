// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Look of the page behind an instant key's link.</summary>
/// <remarks><c>instant_key.customization</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<InstantKeyCustomization>))]
public sealed record InstantKeyCustomization() : ISeamJson<InstantKeyCustomization>
{
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Address of the logo on the page. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>logo_url</c> of the API, a URI.</remarks>
    public string? LogoUrl { get; init; }

    /// <summary>Main color of the page. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>primary_color</c> of the API.</remarks>
    public string? PrimaryColor { get; init; }

    /// <summary>Second color of the page. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>secondary_color</c> of the API.</remarks>
    public string? SecondaryColor { get; init; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private InstantKeyCustomization(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 8 when members.Name.SequenceEqual("logo_url"u8): LogoUrl = members.String(ref reader); break;
                case 13 when members.Name.SequenceEqual("primary_color"u8):
                    PrimaryColor = members.String(ref reader);
                    break;
                case 15 when members.Name.SequenceEqual("secondary_color"u8):
                    SecondaryColor = members.String(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static InstantKeyCustomization ISeamJson<InstantKeyCustomization>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (AdditionalProperties.Count > 0)
        {
            JsonWrite.WithAdditional(
                writer,
                this,
                AdditionalProperties,
                static (record, additional) => record with { AdditionalProperties = additional }
            );
            return;
        }

        writer.WriteStartObject();
        JsonWrite.String(writer, "logo_url"u8, LogoUrl);
        JsonWrite.String(writer, "primary_color"u8, PrimaryColor);
        JsonWrite.String(writer, "secondary_color"u8, SecondaryColor);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
