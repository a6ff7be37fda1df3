// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The first sync of a connected account after its reconnection has ended.</summary>
/// <remarks>
/// <c>event.connected_account.completed_first_sync_after_reconnection</c> of the API. Equality compares all members by
/// value.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<ConnectedAccountCompletedFirstSyncAfterReconnectionEvent>))]
public sealed record ConnectedAccountCompletedFirstSyncAfterReconnectionEvent()
    : SeamEvent("connected_account.completed_first_sync_after_reconnection"),
        ISeamJson<ConnectedAccountCompletedFirstSyncAfterReconnectionEvent>
{
    private readonly ResponseMap<JsonElement> _connectedAccountCustomMetadata;
    private readonly ResponseText _connectedAccountId;

    /// <summary>
    /// Your own keys with values that the connected account carries. <c>null</c> if there is no account. Never
    /// <c>null</c>.
    /// </summary>
    /// <remarks><c>connected_account_custom_metadata</c> of the API.</remarks>
    public IReadOnlyDictionary<string, JsonElement> ConnectedAccountCustomMetadata
    {
        get => _connectedAccountCustomMetadata.Value;
        init => _connectedAccountCustomMetadata = new(value);
    }

    /// <summary>Identifies the connected account.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public string ConnectedAccountId { get => _connectedAccountId.Value; init => _connectedAccountId = value; }

    /// <summary>What happened, in words for people. <c>null</c> if there are none.</summary>
    /// <remarks><c>event_description</c> of the API.</remarks>
    public string? EventDescription { get; init; }

    private ConnectedAccountCompletedFirstSyncAfterReconnectionEvent(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        _eventType = null;
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 17 when members.Name.SequenceEqual("event_description"u8):
                    EventDescription = members.String(ref reader);
                    break;
                case 20 when members.Name.SequenceEqual("connected_account_id"u8):
                    _connectedAccountId = members.String(ref reader);
                    break;
                case 33 when members.Name.SequenceEqual("connected_account_custom_metadata"u8):
                    _connectedAccountCustomMetadata = new(members.Map<JsonElement>(ref reader, LooseRead.Json));
                    break;
                default: ReadCommon(ref reader, ref members); break;
            }
        }

        _additional = new(members.Additional);
    }

    static ConnectedAccountCompletedFirstSyncAfterReconnectionEvent ISeamJson<ConnectedAccountCompletedFirstSyncAfterReconnectionEvent>.ReadJson(
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
        JsonWrite.Map(
            writer,
            "connected_account_custom_metadata"u8,
            _connectedAccountCustomMetadata.Given,
            JsonWrite.JsonValue
        );
        JsonWrite.String(writer, "connected_account_id"u8, _connectedAccountId.Given);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.String(writer, "event_description"u8, EventDescription);
        JsonWrite.String(writer, "event_id"u8, _eventId.Given);
        JsonWrite.Enum(writer, "event_type"u8, _eventType.Given);
        JsonWrite.DateTime(writer, "occurred_at"u8, _occurredAt.Given);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId.Given);
        writer.WriteEndObject();
    }
}
