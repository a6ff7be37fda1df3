// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Details of an entrance from Akiles.</summary>
/// <remarks><c>acs_entrance.akiles_metadata</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceAkilesMetadata>))]
public sealed record AcsEntranceAkilesMetadata() : ISeamJson<AcsEntranceAkilesMetadata>
{
    private readonly ResponseList<AcsEntranceAkilesMetadataAction> _actions;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Actions that the gadget of the door has, such as opening it. Never <c>null</c>.</summary>
    /// <remarks><c>actions</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsEntranceAkilesMetadataAction> Actions
    {
        get => _actions.Value;
        init => _actions = new(value);
    }

    /// <summary>Gadget that controls the door, by its ID in Akiles. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>gadget_id</c> of the API.</remarks>
    public string? GadgetId { get; init; }

    /// <summary>Place of the door, by its ID in Akiles. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>site_id</c> of the API.</remarks>
    public string? SiteId { get; init; }

    /// <summary>Place of the door, by its name in Akiles. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>site_name</c> of the API.</remarks>
    public string? SiteName { get; init; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private AcsEntranceAkilesMetadata(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 7 when members.Name.SequenceEqual("actions"u8):
                    _actions = new(members.List<AcsEntranceAkilesMetadataAction>(ref reader, LooseRead.Record));
                    break;
                case 7 when members.Name.SequenceEqual("site_id"u8): SiteId = members.String(ref reader); break;
                case 9 when members.Name.SequenceEqual("gadget_id"u8): GadgetId = members.String(ref reader); break;
                case 9 when members.Name.SequenceEqual("site_name"u8): SiteName = members.String(ref reader); break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AcsEntranceAkilesMetadata ISeamJson<AcsEntranceAkilesMetadata>.ReadJson(ref Utf8JsonReader reader) =>
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
        JsonWrite.List(writer, "actions"u8, _actions.Given, JsonWrite.RecordValue);
        JsonWrite.String(writer, "gadget_id"u8, GadgetId);
        JsonWrite.String(writer, "site_id"u8, SiteId);
        JsonWrite.String(writer, "site_name"u8, SiteName);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
