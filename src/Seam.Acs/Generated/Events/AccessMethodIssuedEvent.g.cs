// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>An access method is ready to use.</summary>
/// <remarks><c>event.access_method.issued</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AccessMethodIssuedEvent>))]
public sealed record AccessMethodIssuedEvent() : SeamEvent("access_method.issued"), ISeamJson<AccessMethodIssuedEvent>
{
    private readonly ResponseList<string> _accessGrantIds;
    private readonly ResponseList<string> _accessGrantKeys;
    private readonly ResponseText _accessMethodId;

    /// <summary>Access grants, by their IDs. Never <c>null</c>.</summary>
    /// <remarks><c>access_grant_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> AccessGrantIds { get => _accessGrantIds.Value; init => _accessGrantIds = new(value); }

    /// <summary>Your own keys for the grants. <c>null</c> if they have none. Never <c>null</c>.</summary>
    /// <remarks><c>access_grant_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string> AccessGrantKeys
    {
        get => _accessGrantKeys.Value;
        init => _accessGrantKeys = new(value);
    }

    /// <summary>Identifies the access method.</summary>
    /// <remarks><c>access_method_id</c> of the API, a UUID.</remarks>
    public string AccessMethodId { get => _accessMethodId.Value; init => _accessMethodId = value; }

    /// <summary>The PIN. <c>null</c> for other modes.</summary>
    /// <remarks><c>code</c> of the API.</remarks>
    public string? Code { get; init; }

    /// <summary>What happened, in words for people. <c>null</c> if there are none.</summary>
    /// <remarks><c>event_description</c> of the API.</remarks>
    public string? EventDescription { get; init; }

    /// <summary>
    /// True if the PIN is a spare one that was used because the intended one could not be set. <c>null</c> for other
    /// modes.
    /// </summary>
    /// <remarks><c>is_backup_code</c> of the API.</remarks>
    public bool? IsBackupCode { get; init; }

    private AccessMethodIssuedEvent(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        _eventType = null;
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 4 when members.Name.SequenceEqual("code"u8): Code = members.String(ref reader); break;
                case 14 when members.Name.SequenceEqual("is_backup_code"u8):
                    IsBackupCode = members.Boolean(ref reader);
                    break;
                case 16 when members.Name.SequenceEqual("access_grant_ids"u8):
                    _accessGrantIds = new(members.List<string>(ref reader, LooseRead.String));
                    break;
                case 16 when members.Name.SequenceEqual("access_method_id"u8):
                    _accessMethodId = members.String(ref reader);
                    break;
                case 17 when members.Name.SequenceEqual("access_grant_keys"u8):
                    _accessGrantKeys = new(members.List<string>(ref reader, LooseRead.String));
                    break;
                case 17 when members.Name.SequenceEqual("event_description"u8):
                    EventDescription = members.String(ref reader);
                    break;
                default: ReadCommon(ref reader, ref members); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AccessMethodIssuedEvent ISeamJson<AccessMethodIssuedEvent>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

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
        JsonWrite.List(writer, "access_grant_ids"u8, _accessGrantIds.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "access_grant_keys"u8, _accessGrantKeys.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "access_method_id"u8, _accessMethodId.Given);
        JsonWrite.Secret(writer, "code"u8, Code);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.String(writer, "event_description"u8, EventDescription);
        JsonWrite.String(writer, "event_id"u8, _eventId.Given);
        JsonWrite.Enum(writer, "event_type"u8, _eventType.Given);
        JsonWrite.Boolean(writer, "is_backup_code"u8, IsBackupCode);
        JsonWrite.DateTime(writer, "occurred_at"u8, _occurredAt.Given);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId.Given);
        writer.WriteEndObject();
    }
}
