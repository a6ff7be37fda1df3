// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>An action of a gadget in Akiles.</summary>
/// <remarks><c>acs_entrance.akiles_metadata.actions</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceAkilesMetadataAction>))]
public sealed record AcsEntranceAkilesMetadataAction() : ISeamJson<AcsEntranceAkilesMetadataAction>
{
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Identifies the action within Akiles. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>id</c> of the API.</remarks>
    public string? Id { get; init; }

    /// <summary>What the action does, in the words of Akiles. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public string? Name { get; init; }

    /// <summary>Gets the members of the JSON that have no property, by their names in the API.</summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private AcsEntranceAkilesMetadataAction(ref Utf8JsonReader reader)
        : this()
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 2 when name.SequenceEqual("id"u8): Id = JsonRead.String(ref reader); break;
                case 4 when name.SequenceEqual("name"u8): Name = JsonRead.String(ref reader); break;
                default: JsonRead.Additional(ref reader, name, ref additional); break;
            }
        }

        _additional = new(JsonRead.Freeze(additional));
    }

    static AcsEntranceAkilesMetadataAction ISeamJson<AcsEntranceAkilesMetadataAction>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "id"u8, Id);
        JsonWrite.String(writer, "name"u8, Name);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
