// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Start or end of an access grant was moved.</summary>
/// <remarks>
/// <c>event.access_grant.access_times_changed</c> of the API. Equality compares all members by value.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantAccessTimesChangedEvent>))]
public sealed record AccessGrantAccessTimesChangedEvent()
    : SeamEvent("access_grant.access_times_changed"),
        ISeamJson<AccessGrantAccessTimesChangedEvent>
{
    private readonly ResponseText _accessGrantId;

    /// <summary>Identifies the access grant.</summary>
    /// <remarks><c>access_grant_id</c> of the API, a UUID.</remarks>
    public string AccessGrantId { get => _accessGrantId.Value; init => _accessGrantId = value; }

    /// <summary>Your own key for the grant. <c>null</c> if it has none.</summary>
    /// <remarks><c>access_grant_key</c> of the API.</remarks>
    public string? AccessGrantKey { get; init; }

    /// <summary>The grant's new end. <c>null</c> if it was not moved.</summary>
    /// <remarks><c>ends_at</c> of the API.</remarks>
    public string? EndsAt { get; init; }

    /// <summary>What happened, in words for people. <c>null</c> if there are none.</summary>
    /// <remarks><c>event_description</c> of the API.</remarks>
    public string? EventDescription { get; init; }

    /// <summary>The grant's new start. <c>null</c> if it was not moved.</summary>
    /// <remarks><c>starts_at</c> of the API.</remarks>
    public string? StartsAt { get; init; }

    private AccessGrantAccessTimesChangedEvent(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        _eventType = null;
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 7 when members.Name.SequenceEqual("ends_at"u8): EndsAt = members.String(ref reader); break;
                case 9 when members.Name.SequenceEqual("starts_at"u8): StartsAt = members.String(ref reader); break;
                case 15 when members.Name.SequenceEqual("access_grant_id"u8):
                    _accessGrantId = members.String(ref reader);
                    break;
                case 16 when members.Name.SequenceEqual("access_grant_key"u8):
                    AccessGrantKey = members.String(ref reader);
                    break;
                case 17 when members.Name.SequenceEqual("event_description"u8):
                    EventDescription = members.String(ref reader);
                    break;
                default: ReadCommon(ref reader, ref members); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AccessGrantAccessTimesChangedEvent ISeamJson<AccessGrantAccessTimesChangedEvent>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public override void WriteJson(Utf8JsonWriter writer)
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
        JsonWrite.String(writer, "access_grant_id"u8, _accessGrantId.Given);
        JsonWrite.String(writer, "access_grant_key"u8, AccessGrantKey);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.String(writer, "ends_at"u8, EndsAt);
        JsonWrite.String(writer, "event_description"u8, EventDescription);
        JsonWrite.String(writer, "event_id"u8, _eventId.Given);
        JsonWrite.Enum(writer, "event_type"u8, _eventType.Given);
        JsonWrite.DateTime(writer, "occurred_at"u8, _occurredAt.Given);
        JsonWrite.String(writer, "starts_at"u8, StartsAt);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId.Given);
        writer.WriteEndObject();
    }
}
