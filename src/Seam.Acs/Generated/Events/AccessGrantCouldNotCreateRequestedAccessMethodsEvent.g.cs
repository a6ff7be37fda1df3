// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Some of the means of entry asked for with an access grant could not be made.</summary>
/// <remarks>
/// <c>event.access_grant.could_not_create_requested_access_methods</c> of the API. Equality compares all members by
/// value.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantCouldNotCreateRequestedAccessMethodsEvent>))]
public sealed record AccessGrantCouldNotCreateRequestedAccessMethodsEvent()
    : SeamEvent("access_grant.could_not_create_requested_access_methods"),
        ISeamJson<AccessGrantCouldNotCreateRequestedAccessMethodsEvent>
{
    private readonly ResponseText _accessGrantId;
    private readonly ResponseText _errorMessage;
    private readonly ResponseList<string> _missingDeviceIds;

    /// <summary>Identifies the access grant.</summary>
    /// <remarks><c>access_grant_id</c> of the API, a UUID.</remarks>
    public string AccessGrantId { get => _accessGrantId.Value; init => _accessGrantId = value; }

    /// <summary>Why the means of entry could not be made, in words for people.</summary>
    /// <remarks><c>error_message</c> of the API.</remarks>
    public string ErrorMessage { get => _errorMessage.Value; init => _errorMessage = value; }

    /// <summary>What happened, in words for people. <c>null</c> if there are none.</summary>
    /// <remarks><c>event_description</c> of the API.</remarks>
    public string? EventDescription { get; init; }

    /// <summary>Devices that got no means of entry. Never <c>null</c>.</summary>
    /// <remarks><c>missing_device_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> MissingDeviceIds
    {
        get => _missingDeviceIds.Value;
        init => _missingDeviceIds = new(value);
    }

    private AccessGrantCouldNotCreateRequestedAccessMethodsEvent(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        _eventType = null;
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 13 when members.Name.SequenceEqual("error_message"u8):
                    _errorMessage = members.String(ref reader);
                    break;
                case 15 when members.Name.SequenceEqual("access_grant_id"u8):
                    _accessGrantId = members.String(ref reader);
                    break;
                case 17 when members.Name.SequenceEqual("event_description"u8):
                    EventDescription = members.String(ref reader);
                    break;
                case 18 when members.Name.SequenceEqual("missing_device_ids"u8):
                    _missingDeviceIds = new(members.List<string>(ref reader, LooseRead.String));
                    break;
                default: ReadCommon(ref reader, ref members); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AccessGrantCouldNotCreateRequestedAccessMethodsEvent ISeamJson<AccessGrantCouldNotCreateRequestedAccessMethodsEvent>.ReadJson(
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
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.String(writer, "error_message"u8, _errorMessage.Given);
        JsonWrite.String(writer, "event_description"u8, EventDescription);
        JsonWrite.String(writer, "event_id"u8, _eventId.Given);
        JsonWrite.Enum(writer, "event_type"u8, _eventType.Given);
        JsonWrite.List(writer, "missing_device_ids"u8, _missingDeviceIds.Given, JsonWrite.StringValue);
        JsonWrite.DateTime(writer, "occurred_at"u8, _occurredAt.Given);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId.Given);
        writer.WriteEndObject();
    }
}
