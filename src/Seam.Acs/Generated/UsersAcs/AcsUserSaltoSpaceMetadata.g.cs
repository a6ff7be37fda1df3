// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What only Salto Space knows of a user.</summary>
/// <remarks><c>acs_user.salto_space_metadata</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsUserSaltoSpaceMetadata>))]
public sealed record AcsUserSaltoSpaceMetadata() : ISeamJson<AcsUserSaltoSpaceMetadata>
{
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>
    /// True if Salto Space's AuditOpenings option is on for the user. <c>null</c> if the API sends none.
    /// </summary>
    /// <remarks><c>audit_openings</c> of the API.</remarks>
    public bool? AuditOpenings { get; init; }

    /// <summary>Salto Space's own ID of the user. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>user_id</c> of the API.</remarks>
    public string? UserId { get; init; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private AcsUserSaltoSpaceMetadata(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 7 when members.Name.SequenceEqual("user_id"u8): UserId = members.String(ref reader); break;
                case 14 when members.Name.SequenceEqual("audit_openings"u8):
                    AuditOpenings = members.Boolean(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AcsUserSaltoSpaceMetadata ISeamJson<AcsUserSaltoSpaceMetadata>.ReadJson(ref Utf8JsonReader reader) =>
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
        JsonWrite.Boolean(writer, "audit_openings"u8, AuditOpenings);
        JsonWrite.String(writer, "user_id"u8, UserId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
