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

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private AcsEntranceAkilesMetadataAction(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 2 when members.Name.SequenceEqual("id"u8): Id = members.String(ref reader); break;
                case 4 when members.Name.SequenceEqual("name"u8): Name = members.String(ref reader); break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AcsEntranceAkilesMetadataAction ISeamJson<AcsEntranceAkilesMetadataAction>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

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
        JsonWrite.String(writer, "id"u8, Id);
        JsonWrite.String(writer, "name"u8, Name);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
