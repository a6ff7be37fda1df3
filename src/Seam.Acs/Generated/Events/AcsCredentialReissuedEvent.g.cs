// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A credential was reissued; a card was encoded again.</summary>
/// <remarks><c>event.acs_credential.reissued</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsCredentialReissuedEvent>))]
public sealed record AcsCredentialReissuedEvent()
    : SeamEvent("acs_credential.reissued"),
        ISeamJson<AcsCredentialReissuedEvent>
{
    private readonly ResponseText _acsCredentialId;
    private readonly ResponseText _acsSystemId;

    /// <summary>Identifies the credential.</summary>
    /// <remarks><c>acs_credential_id</c> of the API, a UUID.</remarks>
    public string AcsCredentialId { get => _acsCredentialId.Value; init => _acsCredentialId = value; }

    /// <summary>Identifies the access system.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string AcsSystemId { get => _acsSystemId.Value; init => _acsSystemId = value; }

    /// <summary>Identifies the connected account. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public string? ConnectedAccountId { get; init; }

    /// <summary>What happened, in words for people. <c>null</c> if there are none.</summary>
    /// <remarks><c>event_description</c> of the API.</remarks>
    public string? EventDescription { get; init; }

    private AcsCredentialReissuedEvent(ref Utf8JsonReader reader)
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
                case 17 when members.Name.SequenceEqual("acs_credential_id"u8):
                    _acsCredentialId = members.String(ref reader);
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

    static AcsCredentialReissuedEvent ISeamJson<AcsCredentialReissuedEvent>.ReadJson(ref Utf8JsonReader reader) =>
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
        JsonWrite.String(writer, "acs_credential_id"u8, _acsCredentialId.Given);
        JsonWrite.String(writer, "acs_system_id"u8, _acsSystemId.Given);
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
