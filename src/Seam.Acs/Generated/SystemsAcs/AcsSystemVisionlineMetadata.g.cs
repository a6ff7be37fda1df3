// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What only Visionline knows of an access system.</summary>
/// <remarks><c>acs_system.visionline_metadata</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsSystemVisionlineMetadata>))]
public sealed record AcsSystemVisionlineMetadata() : ISeamJson<AcsSystemVisionlineMetadata>
{
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>
    /// Address or host name of the Visionline server in the property's network, as Seam Bridge reaches it. <c>null</c>
    /// if the API sends none.
    /// </summary>
    /// <remarks><c>lan_address</c> of the API.</remarks>
    public string? LanAddress { get; init; }

    /// <summary>
    /// Key set that the readers were programmed with; mobile keys have to use the same one. <c>null</c> if the API
    /// sends none.
    /// </summary>
    /// <remarks><c>mobile_access_uuid</c> of the API.</remarks>
    public string? MobileAccessUuid { get; init; }

    /// <summary>ASSA ABLOY's ID of the hotel in the credential manager. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>system_id</c> of the API.</remarks>
    public string? SystemId { get; init; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private AcsSystemVisionlineMetadata(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 9 when members.Name.SequenceEqual("system_id"u8): SystemId = members.String(ref reader); break;
                case 11 when members.Name.SequenceEqual("lan_address"u8):
                    LanAddress = members.String(ref reader);
                    break;
                case 18 when members.Name.SequenceEqual("mobile_access_uuid"u8):
                    MobileAccessUuid = members.String(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AcsSystemVisionlineMetadata ISeamJson<AcsSystemVisionlineMetadata>.ReadJson(ref Utf8JsonReader reader) =>
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
        JsonWrite.String(writer, "lan_address"u8, LanAddress);
        JsonWrite.String(writer, "mobile_access_uuid"u8, MobileAccessUuid);
        JsonWrite.String(writer, "system_id"u8, SystemId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
