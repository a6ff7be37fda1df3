// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A group before or after a pending change. Only members that change are set.</summary>
/// <remarks>
/// <c>acs_access_group.pending_mutations.from</c> of the API. Equality compares all members by value.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsAccessGroupPendingMutationState>))]
public sealed record AcsAccessGroupPendingMutationState() : ISeamJson<AcsAccessGroupPendingMutationState>
{
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Entrance that is being taken from the group, or given to it. <c>null</c> if none is.</summary>
    /// <remarks><c>acs_entrance_id</c> of the API, a UUID.</remarks>
    public string? AcsEntranceId { get; init; }

    /// <summary>User who is leaving or joining. <c>null</c> if no user is.</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public string? AcsUserId { get; init; }

    /// <summary>End of the group's access at that time. <c>null</c> if it had none.</summary>
    /// <remarks><c>ends_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>The group's name at that time. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public string? Name { get; init; }

    /// <summary>Start of the group's access at that time. <c>null</c> if it had none.</summary>
    /// <remarks><c>starts_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private AcsAccessGroupPendingMutationState(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 4 when members.Name.SequenceEqual("name"u8): Name = members.String(ref reader); break;
                case 7 when members.Name.SequenceEqual("ends_at"u8): EndsAt = members.DateTime(ref reader); break;
                case 9 when members.Name.SequenceEqual("starts_at"u8): StartsAt = members.DateTime(ref reader); break;
                case 11 when members.Name.SequenceEqual("acs_user_id"u8): AcsUserId = members.String(ref reader); break;
                case 15 when members.Name.SequenceEqual("acs_entrance_id"u8):
                    AcsEntranceId = members.String(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AcsAccessGroupPendingMutationState ISeamJson<AcsAccessGroupPendingMutationState>.ReadJson(
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
        JsonWrite.String(writer, "acs_entrance_id"u8, AcsEntranceId);
        JsonWrite.String(writer, "acs_user_id"u8, AcsUserId);
        JsonWrite.DateTime(writer, "ends_at"u8, EndsAt);
        JsonWrite.String(writer, "name"u8, Name);
        JsonWrite.DateTime(writer, "starts_at"u8, StartsAt);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
