// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A user was made in an access system.</summary>
/// <remarks><c>event.acs_user.created</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsUserCreatedEvent>))]
public sealed record AcsUserCreatedEvent() : SeamEvent("acs_user.created"), ISeamJson<AcsUserCreatedEvent>
{
    private readonly ResponseText _acsSystemId;
    private readonly ResponseText _acsUserId;

    /// <summary>Identifies the access system.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string AcsSystemId { get => _acsSystemId.Value; init => _acsSystemId = value; }

    /// <summary>Identifies a user of one access system.</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public string AcsUserId { get => _acsUserId.Value; init => _acsUserId = value; }

    /// <summary>Identifies the connected account. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public string? ConnectedAccountId { get; init; }

    /// <summary>What happened, in words for people. <c>null</c> if there are none.</summary>
    /// <remarks><c>event_description</c> of the API.</remarks>
    public string? EventDescription { get; init; }

    private AcsUserCreatedEvent(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        _eventType = null;
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 11 when members.Name.SequenceEqual("acs_user_id"u8):
                    _acsUserId = members.String(ref reader);
                    break;
                case 13 when members.Name.SequenceEqual("acs_system_id"u8):
                    _acsSystemId = members.String(ref reader);
                    break;
                case 17 when members.Name.SequenceEqual("event_description"u8):
                    EventDescription = members.String(ref reader);
                    break;
                case 20 when members.Name.SequenceEqual("connected_account_id"u8):
                    ConnectedAccountId = members.String(ref reader);
                    break;
                default: ReadCommon(ref reader, ref members); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AcsUserCreatedEvent ISeamJson<AcsUserCreatedEvent>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

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
        JsonWrite.String(writer, "acs_system_id"u8, _acsSystemId.Given);
        JsonWrite.String(writer, "acs_user_id"u8, _acsUserId.Given);
        JsonWrite.String(writer, "connected_account_id"u8, ConnectedAccountId);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.String(writer, "event_description"u8, EventDescription);
        JsonWrite.String(writer, "event_id"u8, _eventId.Given);
        JsonWrite.Enum(writer, "event_type"u8, _eventType.Given);
        JsonWrite.DateTime(writer, "occurred_at"u8, _occurredAt.Given);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId.Given);
        writer.WriteEndObject();
    }
}
