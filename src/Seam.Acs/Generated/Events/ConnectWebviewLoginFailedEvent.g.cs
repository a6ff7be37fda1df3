// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Someone tried to log in through a connect webview and could not.</summary>
/// <remarks><c>event.connect_webview.login_failed</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<ConnectWebviewLoginFailedEvent>))]
public sealed record ConnectWebviewLoginFailedEvent()
    : SeamEvent("connect_webview.login_failed"),
        ISeamJson<ConnectWebviewLoginFailedEvent>
{
    private readonly ResponseText _connectWebviewId;

    /// <summary>Identifies the connect webview.</summary>
    /// <remarks><c>connect_webview_id</c> of the API, a UUID.</remarks>
    public string ConnectWebviewId { get => _connectWebviewId.Value; init => _connectWebviewId = value; }

    /// <summary>What happened, in words for people. <c>null</c> if there are none.</summary>
    /// <remarks><c>event_description</c> of the API.</remarks>
    public string? EventDescription { get; init; }

    private ConnectWebviewLoginFailedEvent(ref Utf8JsonReader reader)
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
                case 18 when members.Name.SequenceEqual("connect_webview_id"u8):
                    _connectWebviewId = members.String(ref reader);
                    break;
                default: ReadCommon(ref reader, ref members); break;
            }
        }

        _additional = new(members.Additional);
    }

    static ConnectWebviewLoginFailedEvent ISeamJson<ConnectWebviewLoginFailedEvent>.ReadJson(
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
        JsonWrite.String(writer, "connect_webview_id"u8, _connectWebviewId.Given);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.String(writer, "event_description"u8, EventDescription);
        JsonWrite.String(writer, "event_id"u8, _eventId.Given);
        JsonWrite.Enum(writer, "event_type"u8, _eventType.Given);
        JsonWrite.DateTime(writer, "occurred_at"u8, _occurredAt.Given);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId.Given);
        writer.WriteEndObject();
    }
}
