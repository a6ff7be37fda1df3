// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Something that happened in the workspace.</summary>
/// <remarks>
/// <c>event</c> of the API. Each type has a record of its own; <see cref="UnknownSeamEvent"/> stands for all others.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<SeamEvent>))]
public abstract record SeamEvent : ISeamJson<SeamEvent>
{
    private protected ResponseValue<DateTimeOffset> _createdAt;
    private protected ResponseText _eventId;
    private protected ResponseValue<SeamEventType> _eventType;
    private protected ResponseValue<DateTimeOffset> _occurredAt;
    private protected ResponseText _workspaceId;
    private protected ResponseMap<JsonElement> _additional;

    private protected SeamEvent(SeamEventType? type = null) => _eventType = type;

    /// <summary>When Seam recorded the event.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.Value; init => _createdAt = value; }

    /// <summary>Identifies the event; the same however often it is delivered.</summary>
    /// <remarks><c>event_id</c> of the API, a UUID.</remarks>
    public string EventId { get => _eventId.Value; init => _eventId = value; }

    /// <summary>What happened, as a code to branch on.</summary>
    /// <remarks><c>event_type</c> of the API.</remarks>
    public SeamEventType EventType { get => _eventType.Value; init => _eventType = value; }

    /// <summary>When it happened, which can be before Seam recorded it.</summary>
    /// <remarks><c>occurred_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset OccurredAt { get => _occurredAt.Value; init => _occurredAt = value; }

    /// <summary>Workspace that this belongs to.</summary>
    /// <remarks><c>workspace_id</c> of the API, a UUID.</remarks>
    public string WorkspaceId { get => _workspaceId.Value; init => _workspaceId = value; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    /// <inheritdoc/>
    public abstract void WriteJson(Utf8JsonWriter writer);

    /// <summary>Returns the event as indented JSON, with the API's member names.</summary>
    public sealed override string ToString() => SeamJson.Print(this);

    // Reads a member that all events have, and keeps one that none has.
    private protected void ReadCommon(ref Utf8JsonReader reader, ref ResponseMembers members)
    {
        switch (members.Name.Length)
        {
            case 8 when members.Name.SequenceEqual("event_id"u8): _eventId = members.String(ref reader); break;
            case 10 when members.Name.SequenceEqual("created_at"u8): _createdAt = members.DateTime(ref reader); break;
            case 10 when members.Name.SequenceEqual("event_type"u8):
                _eventType = members.Enum<SeamEventType>(ref reader);
                break;
            case 11 when members.Name.SequenceEqual("occurred_at"u8): _occurredAt = members.DateTime(ref reader); break;
            case 12 when members.Name.SequenceEqual("workspace_id"u8): _workspaceId = members.String(ref reader); break;
            default: members.Keep(ref reader); break;
        }
    }

    static SeamEvent ISeamJson<SeamEvent>.ReadJson(ref Utf8JsonReader reader) =>
        JsonRead.Peek(reader, "event_type"u8) switch
        {
            "access_grant.access_granted_to_all_doors" =>
                JsonRead.Value<AccessGrantAccessGrantedToAllDoorsEvent>(ref reader),
            "access_grant.access_granted_to_door" => JsonRead.Value<AccessGrantAccessGrantedToDoorEvent>(ref reader),
            "access_grant.access_times_changed" => JsonRead.Value<AccessGrantAccessTimesChangedEvent>(ref reader),
            "access_grant.access_to_door_lost" => JsonRead.Value<AccessGrantAccessToDoorLostEvent>(ref reader),
            "access_grant.could_not_create_requested_access_methods" =>
                JsonRead.Value<AccessGrantCouldNotCreateRequestedAccessMethodsEvent>(ref reader),
            "access_grant.created" => JsonRead.Value<AccessGrantCreatedEvent>(ref reader),
            "access_grant.deleted" => JsonRead.Value<AccessGrantDeletedEvent>(ref reader),
            "access_method.card_encoding_required" => JsonRead.Value<AccessMethodCardEncodingRequiredEvent>(ref reader),
            "access_method.created" => JsonRead.Value<AccessMethodCreatedEvent>(ref reader),
            "access_method.delay_in_issuing" => JsonRead.Value<AccessMethodDelayInIssuingEvent>(ref reader),
            "access_method.deleted" => JsonRead.Value<AccessMethodDeletedEvent>(ref reader),
            "access_method.failed_to_issue" => JsonRead.Value<AccessMethodFailedToIssueEvent>(ref reader),
            "access_method.issued" => JsonRead.Value<AccessMethodIssuedEvent>(ref reader),
            "access_method.reissued" => JsonRead.Value<AccessMethodReissuedEvent>(ref reader),
            "access_method.revoked" => JsonRead.Value<AccessMethodRevokedEvent>(ref reader),
            "acs_access_group.deleted" => JsonRead.Value<AcsAccessGroupDeletedEvent>(ref reader),
            "acs_credential.deleted" => JsonRead.Value<AcsCredentialDeletedEvent>(ref reader),
            "acs_credential.invalidated" => JsonRead.Value<AcsCredentialInvalidatedEvent>(ref reader),
            "acs_credential.issued" => JsonRead.Value<AcsCredentialIssuedEvent>(ref reader),
            "acs_credential.reissued" => JsonRead.Value<AcsCredentialReissuedEvent>(ref reader),
            "acs_encoder.added" => JsonRead.Value<AcsEncoderAddedEvent>(ref reader),
            "acs_encoder.removed" => JsonRead.Value<AcsEncoderRemovedEvent>(ref reader),
            "acs_entrance.added" => JsonRead.Value<AcsEntranceAddedEvent>(ref reader),
            "acs_entrance.removed" => JsonRead.Value<AcsEntranceRemovedEvent>(ref reader),
            "acs_system.added" => JsonRead.Value<AcsSystemAddedEvent>(ref reader),
            "acs_system.connected" => JsonRead.Value<AcsSystemConnectedEvent>(ref reader),
            "acs_system.disconnected" => JsonRead.Value<AcsSystemDisconnectedEvent>(ref reader),
            "acs_user.created" => JsonRead.Value<AcsUserCreatedEvent>(ref reader),
            "acs_user.deleted" => JsonRead.Value<AcsUserDeletedEvent>(ref reader),
            "action_attempt.lock_door.failed" => JsonRead.Value<ActionAttemptLockDoorFailedEvent>(ref reader),
            "action_attempt.lock_door.succeeded" => JsonRead.Value<ActionAttemptLockDoorSucceededEvent>(ref reader),
            "action_attempt.simulate_keypad_code_entry.failed" =>
                JsonRead.Value<ActionAttemptSimulateKeypadCodeEntryFailedEvent>(ref reader),
            "action_attempt.simulate_keypad_code_entry.succeeded" =>
                JsonRead.Value<ActionAttemptSimulateKeypadCodeEntrySucceededEvent>(ref reader),
            "action_attempt.simulate_manual_lock_via_keypad.failed" =>
                JsonRead.Value<ActionAttemptSimulateManualLockViaKeypadFailedEvent>(ref reader),
            "action_attempt.simulate_manual_lock_via_keypad.succeeded" =>
                JsonRead.Value<ActionAttemptSimulateManualLockViaKeypadSucceededEvent>(ref reader),
            "action_attempt.unlock_door.failed" => JsonRead.Value<ActionAttemptUnlockDoorFailedEvent>(ref reader),
            "action_attempt.unlock_door.succeeded" => JsonRead.Value<ActionAttemptUnlockDoorSucceededEvent>(ref reader),
            "client_session.deleted" => JsonRead.Value<ClientSessionDeletedEvent>(ref reader),
            "connect_webview.login_failed" => JsonRead.Value<ConnectWebviewLoginFailedEvent>(ref reader),
            "connect_webview.login_succeeded" => JsonRead.Value<ConnectWebviewLoginSucceededEvent>(ref reader),
            "connected_account.completed_first_sync" =>
                JsonRead.Value<ConnectedAccountCompletedFirstSyncEvent>(ref reader),
            "connected_account.completed_first_sync_after_reconnection" =>
                JsonRead.Value<ConnectedAccountCompletedFirstSyncAfterReconnectionEvent>(ref reader),
            "connected_account.connected" => JsonRead.Value<ConnectedAccountConnectedEvent>(ref reader),
            "connected_account.created" => JsonRead.Value<ConnectedAccountCreatedEvent>(ref reader),
            "connected_account.deleted" => JsonRead.Value<ConnectedAccountDeletedEvent>(ref reader),
            "connected_account.disconnected" => JsonRead.Value<ConnectedAccountDisconnectedEvent>(ref reader),
            "connected_account.reauthorization_requested" =>
                JsonRead.Value<ConnectedAccountReauthorizationRequestedEvent>(ref reader),
            "connected_account.successful_login" => JsonRead.Value<ConnectedAccountSuccessfulLoginEvent>(ref reader),
            "phone.deactivated" => JsonRead.Value<PhoneDeactivatedEvent>(ref reader),
            "space.created" => JsonRead.Value<SpaceCreatedEvent>(ref reader),
            "space.deleted" => JsonRead.Value<SpaceDeletedEvent>(ref reader),
            "space.device_membership_changed" => JsonRead.Value<SpaceDeviceMembershipChangedEvent>(ref reader),
            _ => JsonRead.Value<UnknownSeamEvent>(ref reader),
        };
}
