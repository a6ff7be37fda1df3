// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>An access point in dormakaba Community's terms.</summary>
/// <remarks>
/// <c>acs_entrance.dormakaba_community_metadata</c> of the API. Equality compares all members by value.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceDormakabaCommunityMetadata>))]
public sealed record AcsEntranceDormakabaCommunityMetadata() : ISeamJson<AcsEntranceDormakabaCommunityMetadata>
{
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>
    /// Profile that dormakaba Community uses for the access point. <c>null</c> if the API sends none.
    /// </summary>
    /// <remarks><c>access_point_profile</c> of the API.</remarks>
    public string? AccessPointProfile { get; init; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private AcsEntranceDormakabaCommunityMetadata(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 20 when members.Name.SequenceEqual("access_point_profile"u8):
                    AccessPointProfile = members.String(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AcsEntranceDormakabaCommunityMetadata ISeamJson<AcsEntranceDormakabaCommunityMetadata>.ReadJson(
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
        JsonWrite.String(writer, "access_point_profile"u8, AccessPointProfile);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
