// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The link to an access system broke; its errors and warnings are in the event.</summary>
/// <remarks><c>event.acs_system.disconnected</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsSystemDisconnectedEvent>))]
public sealed record AcsSystemDisconnectedEvent()
    : SeamEvent("acs_system.disconnected"),
        ISeamJson<AcsSystemDisconnectedEvent>
{
    private readonly ResponseList<AcsSystemError> _acsSystemErrors;
    private readonly ResponseText _acsSystemId;
    private readonly ResponseList<AcsSystemWarning> _acsSystemWarnings;
    private readonly ResponseList<ConnectedAccountError> _connectedAccountErrors;
    private readonly ResponseList<ConnectedAccountWarning> _connectedAccountWarnings;

    /// <summary>Errors that the access system has. Never <c>null</c>.</summary>
    /// <remarks><c>acs_system_errors</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsSystemError> AcsSystemErrors
    {
        get => _acsSystemErrors.Value;
        init => _acsSystemErrors = new(value);
    }

    /// <summary>Identifies the access system.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string AcsSystemId { get => _acsSystemId.Value; init => _acsSystemId = value; }

    /// <summary>Warnings that the access system has. Never <c>null</c>.</summary>
    /// <remarks><c>acs_system_warnings</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsSystemWarning> AcsSystemWarnings
    {
        get => _acsSystemWarnings.Value;
        init => _acsSystemWarnings = new(value);
    }

    /// <summary>Errors that the connected account has. Never <c>null</c>.</summary>
    /// <remarks><c>connected_account_errors</c> of the API, a list.</remarks>
    public IReadOnlyList<ConnectedAccountError> ConnectedAccountErrors
    {
        get => _connectedAccountErrors.Value;
        init => _connectedAccountErrors = new(value);
    }

    /// <summary>Identifies the connected account. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public string? ConnectedAccountId { get; init; }

    /// <summary>Warnings that the connected account has. Never <c>null</c>.</summary>
    /// <remarks><c>connected_account_warnings</c> of the API, a list.</remarks>
    public IReadOnlyList<ConnectedAccountWarning> ConnectedAccountWarnings
    {
        get => _connectedAccountWarnings.Value;
        init => _connectedAccountWarnings = new(value);
    }

    /// <summary>What happened, in words for people. <c>null</c> if there are none.</summary>
    /// <remarks><c>event_description</c> of the API.</remarks>
    public string? EventDescription { get; init; }

    private AcsSystemDisconnectedEvent(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        _eventType = null;
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 13 when members.Name.SequenceEqual("acs_system_id"u8):
                    _acsSystemId = members.String(ref reader);
                    break;
                case 17 when members.Name.SequenceEqual("acs_system_errors"u8):
                    _acsSystemErrors = new(members.List<AcsSystemError>(ref reader, LooseRead.Record));
                    break;
                case 17 when members.Name.SequenceEqual("event_description"u8):
                    EventDescription = members.String(ref reader);
                    break;
                case 19 when members.Name.SequenceEqual("acs_system_warnings"u8):
                    _acsSystemWarnings = new(members.List<AcsSystemWarning>(ref reader, LooseRead.Record));
                    break;
                case 20 when members.Name.SequenceEqual("connected_account_id"u8):
                    ConnectedAccountId = members.String(ref reader);
                    break;
                case 24 when members.Name.SequenceEqual("connected_account_errors"u8):
                    _connectedAccountErrors = new(members.List<ConnectedAccountError>(ref reader, LooseRead.Record));
                    break;
                case 26 when members.Name.SequenceEqual("connected_account_warnings"u8):
                    _connectedAccountWarnings =
                        new(members.List<ConnectedAccountWarning>(ref reader, LooseRead.Record));
                    break;
                default: ReadCommon(ref reader, ref members); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AcsSystemDisconnectedEvent ISeamJson<AcsSystemDisconnectedEvent>.ReadJson(ref Utf8JsonReader reader) =>
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
        JsonWrite.List(writer, "acs_system_errors"u8, _acsSystemErrors.Given, JsonWrite.RecordValue);
        JsonWrite.String(writer, "acs_system_id"u8, _acsSystemId.Given);
        JsonWrite.List(writer, "acs_system_warnings"u8, _acsSystemWarnings.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "connected_account_errors"u8, _connectedAccountErrors.Given, JsonWrite.RecordValue);
        JsonWrite.String(writer, "connected_account_id"u8, ConnectedAccountId);
        JsonWrite.List(writer, "connected_account_warnings"u8, _connectedAccountWarnings.Given, JsonWrite.RecordValue);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.String(writer, "event_description"u8, EventDescription);
        JsonWrite.String(writer, "event_id"u8, _eventId.Given);
        JsonWrite.Enum(writer, "event_type"u8, _eventType.Given);
        JsonWrite.DateTime(writer, "occurred_at"u8, _occurredAt.Given);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId.Given);
        writer.WriteEndObject();
    }
}
