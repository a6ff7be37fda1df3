// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Kind of event to list.</summary>
/// <remarks>
/// <c>events.list.event_type</c> of the API, which may add values at any time: one that is not listed here keeps its
/// text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<EventListEventType>))]
public readonly record struct EventListEventType : ISeamEnum<EventListEventType>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public EventListEventType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>A PIN was made for a lock.</summary>
    /// <value><c>access_code.created</c></value>
    public static EventListEventType AccessCodeCreated { get; } = new("access_code.created");

    /// <summary>A PIN's state changed in some way.</summary>
    /// <value><c>access_code.changed</c></value>
    public static EventListEventType AccessCodeChanged { get; } = new("access_code.changed");

    /// <summary>A PIN got another name.</summary>
    /// <value><c>access_code.name_changed</c></value>
    public static EventListEventType AccessCodeNameChanged { get; } = new("access_code.name_changed");

    /// <summary>A PIN got other digits.</summary>
    /// <value><c>access_code.code_changed</c></value>
    public static EventListEventType AccessCodeCodeChanged { get; } = new("access_code.code_changed");

    /// <summary>A PIN's start or end was moved.</summary>
    /// <value><c>access_code.time_frame_changed</c></value>
    public static EventListEventType AccessCodeTimeFrameChanged { get; } = new("access_code.time_frame_changed");

    /// <summary>Changes of a PIN were asked for.</summary>
    /// <value><c>access_code.mutations_requested</c></value>
    public static EventListEventType AccessCodeMutationsRequested { get; } = new("access_code.mutations_requested");

    /// <summary>A PIN was put on a lock ahead of its start.</summary>
    /// <value><c>access_code.scheduled_on_device</c></value>
    public static EventListEventType AccessCodeScheduledOnDevice { get; } = new("access_code.scheduled_on_device");

    /// <summary>A PIN was put on a lock.</summary>
    /// <value><c>access_code.set_on_device</c></value>
    public static EventListEventType AccessCodeSetOnDevice { get; } = new("access_code.set_on_device");

    /// <summary>A PIN was taken off a lock.</summary>
    /// <value><c>access_code.removed_from_device</c></value>
    public static EventListEventType AccessCodeRemovedFromDevice { get; } = new("access_code.removed_from_device");

    /// <summary>Putting a PIN on a lock takes unusually long.</summary>
    /// <value><c>access_code.delay_in_setting_on_device</c></value>
    public static EventListEventType AccessCodeDelayInSettingOnDevice { get; } =
        new("access_code.delay_in_setting_on_device");

    /// <summary>A PIN could not be put on a lock.</summary>
    /// <value><c>access_code.failed_to_set_on_device</c></value>
    public static EventListEventType AccessCodeFailedToSetOnDevice { get; } =
        new("access_code.failed_to_set_on_device");

    /// <summary>A PIN was removed.</summary>
    /// <value><c>access_code.deleted</c></value>
    public static EventListEventType AccessCodeDeleted { get; } = new("access_code.deleted");

    /// <summary>Taking a PIN off a lock takes unusually long.</summary>
    /// <value><c>access_code.delay_in_removing_from_device</c></value>
    public static EventListEventType AccessCodeDelayInRemovingFromDevice { get; } =
        new("access_code.delay_in_removing_from_device");

    /// <summary>A PIN could not be taken off a lock.</summary>
    /// <value><c>access_code.failed_to_remove_from_device</c></value>
    public static EventListEventType AccessCodeFailedToRemoveFromDevice { get; } =
        new("access_code.failed_to_remove_from_device");

    /// <summary>A PIN was changed on the lock, past Seam.</summary>
    /// <value><c>access_code.modified_external_to_seam</c></value>
    public static EventListEventType AccessCodeModifiedExternalToSeam { get; } =
        new("access_code.modified_external_to_seam");

    /// <summary>A PIN was removed on the lock, past Seam.</summary>
    /// <value><c>access_code.deleted_external_to_seam</c></value>
    public static EventListEventType AccessCodeDeletedExternalToSeam { get; } =
        new("access_code.deleted_external_to_seam");

    /// <summary>A spare PIN was put to use.</summary>
    /// <value><c>access_code.backup_access_code_pulled</c></value>
    public static EventListEventType AccessCodeBackupAccessCodePulled { get; } =
        new("access_code.backup_access_code_pulled");

    /// <summary>A PIN found on a lock was taken over by Seam.</summary>
    /// <value><c>access_code.unmanaged.converted_to_managed</c></value>
    public static EventListEventType AccessCodeUnmanagedConvertedToManaged { get; } =
        new("access_code.unmanaged.converted_to_managed");

    /// <summary>A PIN found on a lock could not be taken over.</summary>
    /// <value><c>access_code.unmanaged.failed_to_convert_to_managed</c></value>
    public static EventListEventType AccessCodeUnmanagedFailedToConvertToManaged { get; } =
        new("access_code.unmanaged.failed_to_convert_to_managed");

    /// <summary>An unmanaged PIN appeared on a lock.</summary>
    /// <value><c>access_code.unmanaged.created</c></value>
    public static EventListEventType AccessCodeUnmanagedCreated { get; } = new("access_code.unmanaged.created");

    /// <summary>An unmanaged PIN went from a lock.</summary>
    /// <value><c>access_code.unmanaged.removed</c></value>
    public static EventListEventType AccessCodeUnmanagedRemoved { get; } = new("access_code.unmanaged.removed");

    /// <summary>A person was granted access.</summary>
    /// <value><c>access_grant.created</c></value>
    public static EventListEventType AccessGrantCreated { get; } = new("access_grant.created");

    /// <summary>A grant of access was ended.</summary>
    /// <value><c>access_grant.deleted</c></value>
    public static EventListEventType AccessGrantDeleted { get; } = new("access_grant.deleted");

    /// <summary>Every door of an access grant is now open to the person.</summary>
    /// <value><c>access_grant.access_granted_to_all_doors</c></value>
    public static EventListEventType AccessGrantAccessGrantedToAllDoors { get; } =
        new("access_grant.access_granted_to_all_doors");

    /// <summary>One door of an access grant is now open to the person.</summary>
    /// <value><c>access_grant.access_granted_to_door</c></value>
    public static EventListEventType AccessGrantAccessGrantedToDoor { get; } =
        new("access_grant.access_granted_to_door");

    /// <summary>One door of an access grant is no longer open to the person.</summary>
    /// <value><c>access_grant.access_to_door_lost</c></value>
    public static EventListEventType AccessGrantAccessToDoorLost { get; } = new("access_grant.access_to_door_lost");

    /// <summary>Start or end of an access grant was moved.</summary>
    /// <value><c>access_grant.access_times_changed</c></value>
    public static EventListEventType AccessGrantAccessTimesChanged { get; } = new("access_grant.access_times_changed");

    /// <summary>Some of the means of entry asked for with an access grant could not be made.</summary>
    /// <value><c>access_grant.could_not_create_requested_access_methods</c></value>
    public static EventListEventType AccessGrantCouldNotCreateRequestedAccessMethods { get; } =
        new("access_grant.could_not_create_requested_access_methods");

    /// <summary>An access method is ready to use.</summary>
    /// <value><c>access_method.issued</c></value>
    public static EventListEventType AccessMethodIssued { get; } = new("access_method.issued");

    /// <summary>An access method was made to stop working.</summary>
    /// <value><c>access_method.revoked</c></value>
    public static EventListEventType AccessMethodRevoked { get; } = new("access_method.revoked");

    /// <summary>A card access method waits to be written onto its card.</summary>
    /// <value><c>access_method.card_encoding_required</c></value>
    public static EventListEventType AccessMethodCardEncodingRequired { get; } =
        new("access_method.card_encoding_required");

    /// <summary>An access method was removed.</summary>
    /// <value><c>access_method.deleted</c></value>
    public static EventListEventType AccessMethodDeleted { get; } = new("access_method.deleted");

    /// <summary>An access method was made ready anew.</summary>
    /// <value><c>access_method.reissued</c></value>
    public static EventListEventType AccessMethodReissued { get; } = new("access_method.reissued");

    /// <summary>An access method was made, though it may not be ready yet.</summary>
    /// <value><c>access_method.created</c></value>
    public static EventListEventType AccessMethodCreated { get; } = new("access_method.created");

    /// <summary>An access method is not ready though its grant starts shortly. Seam keeps trying.</summary>
    /// <value><c>access_method.delay_in_issuing</c></value>
    public static EventListEventType AccessMethodDelayInIssuing { get; } = new("access_method.delay_in_issuing");

    /// <summary>
    /// A grant began and one of its access methods is not ready, perhaps because a device is offline. Seam keeps
    /// trying.
    /// </summary>
    /// <value><c>access_method.failed_to_issue</c></value>
    public static EventListEventType AccessMethodFailedToIssue { get; } = new("access_method.failed_to_issue");

    /// <summary>An access system was linked, or linked again.</summary>
    /// <value><c>acs_system.connected</c></value>
    public static EventListEventType AcsSystemConnected { get; } = new("acs_system.connected");

    /// <summary>An access system appeared under a connected account.</summary>
    /// <value><c>acs_system.added</c></value>
    public static EventListEventType AcsSystemAdded { get; } = new("acs_system.added");

    /// <summary>The link to an access system broke; its errors and warnings are in the event.</summary>
    /// <value><c>acs_system.disconnected</c></value>
    public static EventListEventType AcsSystemDisconnected { get; } = new("acs_system.disconnected");

    /// <summary>A credential was withdrawn.</summary>
    /// <value><c>acs_credential.deleted</c></value>
    public static EventListEventType AcsCredentialDeleted { get; } = new("acs_credential.deleted");

    /// <summary>A credential was handed out; for a card, written onto it.</summary>
    /// <value><c>acs_credential.issued</c></value>
    public static EventListEventType AcsCredentialIssued { get; } = new("acs_credential.issued");

    /// <summary>A credential was handed out anew; for a card, written onto it again.</summary>
    /// <value><c>acs_credential.reissued</c></value>
    public static EventListEventType AcsCredentialReissued { get; } = new("acs_credential.reissued");

    /// <summary>A credential stopped working.</summary>
    /// <value><c>acs_credential.invalidated</c></value>
    public static EventListEventType AcsCredentialInvalidated { get; } = new("acs_credential.invalidated");

    /// <summary>A user was made in an access system.</summary>
    /// <value><c>acs_user.created</c></value>
    public static EventListEventType AcsUserCreated { get; } = new("acs_user.created");

    /// <summary>A user left an access system.</summary>
    /// <value><c>acs_user.deleted</c></value>
    public static EventListEventType AcsUserDeleted { get; } = new("acs_user.deleted");

    /// <summary>A card encoder appeared in an access system.</summary>
    /// <value><c>acs_encoder.added</c></value>
    public static EventListEventType AcsEncoderAdded { get; } = new("acs_encoder.added");

    /// <summary>A card encoder went from an access system.</summary>
    /// <value><c>acs_encoder.removed</c></value>
    public static EventListEventType AcsEncoderRemoved { get; } = new("acs_encoder.removed");

    /// <summary>An access group was deleted.</summary>
    /// <value><c>acs_access_group.deleted</c></value>
    public static EventListEventType AcsAccessGroupDeleted { get; } = new("acs_access_group.deleted");

    /// <summary>An entrance appeared in an access system.</summary>
    /// <value><c>acs_entrance.added</c></value>
    public static EventListEventType AcsEntranceAdded { get; } = new("acs_entrance.added");

    /// <summary>An entrance went from an access system.</summary>
    /// <value><c>acs_entrance.removed</c></value>
    public static EventListEventType AcsEntranceRemoved { get; } = new("acs_entrance.removed");

    /// <summary>A client session was removed.</summary>
    /// <value><c>client_session.deleted</c></value>
    public static EventListEventType ClientSessionDeleted { get; } = new("client_session.deleted");

    /// <summary>A connected account was linked, for the first time or again.</summary>
    /// <value><c>connected_account.connected</c></value>
    public static EventListEventType ConnectedAccountConnected { get; } = new("connected_account.connected");

    /// <summary>A connected account was made.</summary>
    /// <value><c>connected_account.created</c></value>
    public static EventListEventType ConnectedAccountCreated { get; } = new("connected_account.created");

    /// <summary>Someone logged in to a connected account through a connect webview.</summary>
    /// <value><c>connected_account.successful_login</c></value>
    public static EventListEventType ConnectedAccountSuccessfulLogin { get; } =
        new("connected_account.successful_login");

    /// <summary>The link to a connected account broke; its errors and warnings are in the event.</summary>
    /// <value><c>connected_account.disconnected</c></value>
    public static EventListEventType ConnectedAccountDisconnected { get; } = new("connected_account.disconnected");

    /// <summary>What a new connected account brings has been read and can be used.</summary>
    /// <value><c>connected_account.completed_first_sync</c></value>
    public static EventListEventType ConnectedAccountCompletedFirstSync { get; } =
        new("connected_account.completed_first_sync");

    /// <summary>A connected account was removed from Seam.</summary>
    /// <value><c>connected_account.deleted</c></value>
    public static EventListEventType ConnectedAccountDeleted { get; } = new("connected_account.deleted");

    /// <summary>What a connected account brings has been read again after it was linked anew.</summary>
    /// <value><c>connected_account.completed_first_sync_after_reconnection</c></value>
    public static EventListEventType ConnectedAccountCompletedFirstSyncAfterReconnection { get; } =
        new("connected_account.completed_first_sync_after_reconnection");

    /// <summary>
    /// A connected account asks for a new login through a connect webview; it works for now, but will be cut off in
    /// time.
    /// </summary>
    /// <value><c>connected_account.reauthorization_requested</c></value>
    public static EventListEventType ConnectedAccountReauthorizationRequested { get; } =
        new("connected_account.reauthorization_requested");

    /// <summary>A door was locked as asked.</summary>
    /// <value><c>action_attempt.lock_door.succeeded</c></value>
    public static EventListEventType ActionAttemptLockDoorSucceeded { get; } =
        new("action_attempt.lock_door.succeeded");

    /// <summary>A door could not be locked.</summary>
    /// <value><c>action_attempt.lock_door.failed</c></value>
    public static EventListEventType ActionAttemptLockDoorFailed { get; } = new("action_attempt.lock_door.failed");

    /// <summary>A door was unlocked as asked.</summary>
    /// <value><c>action_attempt.unlock_door.succeeded</c></value>
    public static EventListEventType ActionAttemptUnlockDoorSucceeded { get; } =
        new("action_attempt.unlock_door.succeeded");

    /// <summary>A door could not be unlocked.</summary>
    /// <value><c>action_attempt.unlock_door.failed</c></value>
    public static EventListEventType ActionAttemptUnlockDoorFailed { get; } = new("action_attempt.unlock_door.failed");

    /// <summary>Typing a PIN was simulated as asked.</summary>
    /// <value><c>action_attempt.simulate_keypad_code_entry.succeeded</c></value>
    public static EventListEventType ActionAttemptSimulateKeypadCodeEntrySucceeded { get; } =
        new("action_attempt.simulate_keypad_code_entry.succeeded");

    /// <summary>Typing a PIN could not be simulated.</summary>
    /// <value><c>action_attempt.simulate_keypad_code_entry.failed</c></value>
    public static EventListEventType ActionAttemptSimulateKeypadCodeEntryFailed { get; } =
        new("action_attempt.simulate_keypad_code_entry.failed");

    /// <summary>Locking on the keypad was simulated as asked.</summary>
    /// <value><c>action_attempt.simulate_manual_lock_via_keypad.succeeded</c></value>
    public static EventListEventType ActionAttemptSimulateManualLockViaKeypadSucceeded { get; } =
        new("action_attempt.simulate_manual_lock_via_keypad.succeeded");

    /// <summary>Locking on the keypad could not be simulated.</summary>
    /// <value><c>action_attempt.simulate_manual_lock_via_keypad.failed</c></value>
    public static EventListEventType ActionAttemptSimulateManualLockViaKeypadFailed { get; } =
        new("action_attempt.simulate_manual_lock_via_keypad.failed");

    /// <summary>Someone logged in through a connect webview.</summary>
    /// <value><c>connect_webview.login_succeeded</c></value>
    public static EventListEventType ConnectWebviewLoginSucceeded { get; } = new("connect_webview.login_succeeded");

    /// <summary>Someone tried to log in through a connect webview and could not.</summary>
    /// <value><c>connect_webview.login_failed</c></value>
    public static EventListEventType ConnectWebviewLoginFailed { get; } = new("connect_webview.login_failed");

    /// <summary>A device came online, or back online.</summary>
    /// <value><c>device.connected</c></value>
    public static EventListEventType DeviceConnected { get; } = new("device.connected");

    /// <summary>A device appeared under a connected account.</summary>
    /// <value><c>device.added</c></value>
    public static EventListEventType DeviceAdded { get; } = new("device.added");

    /// <summary>A device was given up by Seam.</summary>
    /// <value><c>device.converted_to_unmanaged</c></value>
    public static EventListEventType DeviceConvertedToUnmanaged { get; } = new("device.converted_to_unmanaged");

    /// <summary>A device that was only listed was taken over by Seam.</summary>
    /// <value><c>device.unmanaged.converted_to_managed</c></value>
    public static EventListEventType DeviceUnmanagedConvertedToManaged { get; } =
        new("device.unmanaged.converted_to_managed");

    /// <summary>A device that is only listed came online.</summary>
    /// <value><c>device.unmanaged.connected</c></value>
    public static EventListEventType DeviceUnmanagedConnected { get; } = new("device.unmanaged.connected");

    /// <summary>A device went offline.</summary>
    /// <value><c>device.disconnected</c></value>
    public static EventListEventType DeviceDisconnected { get; } = new("device.disconnected");

    /// <summary>A device that is only listed went offline.</summary>
    /// <value><c>device.unmanaged.disconnected</c></value>
    public static EventListEventType DeviceUnmanagedDisconnected { get; } = new("device.unmanaged.disconnected");

    /// <summary>Someone tampered with a device.</summary>
    /// <value><c>device.tampered</c></value>
    public static EventListEventType DeviceTampered { get; } = new("device.tampered");

    /// <summary>A device's battery is nearly empty.</summary>
    /// <value><c>device.low_battery</c></value>
    public static EventListEventType DeviceLowBattery { get; } = new("device.low_battery");

    /// <summary>A device's battery passed from one level to another.</summary>
    /// <value><c>device.battery_status_changed</c></value>
    public static EventListEventType DeviceBatteryStatusChanged { get; } = new("device.battery_status_changed");

    /// <summary>A device went from its account.</summary>
    /// <value><c>device.removed</c></value>
    public static EventListEventType DeviceRemoved { get; } = new("device.removed");

    /// <summary>A device was removed from Seam.</summary>
    /// <value><c>device.deleted</c></value>
    public static EventListEventType DeviceDeleted { get; } = new("device.deleted");

    /// <summary>Another service was found to control a device.</summary>
    /// <value><c>device.third_party_integration_detected</c></value>
    public static EventListEventType DeviceThirdPartyIntegrationDetected { get; } =
        new("device.third_party_integration_detected");

    /// <summary>No other service controls a device any more.</summary>
    /// <value><c>device.third_party_integration_no_longer_detected</c></value>
    public static EventListEventType DeviceThirdPartyIntegrationNoLongerDetected { get; } =
        new("device.third_party_integration_no_longer_detected");

    /// <summary>A Salto lock was set to privacy.</summary>
    /// <value><c>device.salto.privacy_mode_activated</c></value>
    public static EventListEventType DeviceSaltoPrivacyModeActivated { get; } =
        new("device.salto.privacy_mode_activated");

    /// <summary>A Salto lock was set back from privacy.</summary>
    /// <value><c>device.salto.privacy_mode_deactivated</c></value>
    public static EventListEventType DeviceSaltoPrivacyModeDeactivated { get; } =
        new("device.salto.privacy_mode_deactivated");

    /// <summary>A device's connection became unsteady.</summary>
    /// <value><c>device.connection_became_flaky</c></value>
    public static EventListEventType DeviceConnectionBecameFlaky { get; } = new("device.connection_became_flaky");

    /// <summary>A device's connection became steady again.</summary>
    /// <value><c>device.connection_stabilized</c></value>
    public static EventListEventType DeviceConnectionStabilized { get; } = new("device.connection_stabilized");

    /// <summary>A device needs a subscription at its maker.</summary>
    /// <value><c>device.error.subscription_required</c></value>
    public static EventListEventType DeviceErrorSubscriptionRequired { get; } =
        new("device.error.subscription_required");

    /// <summary>A device got the subscription that it lacked.</summary>
    /// <value><c>device.error.subscription_required.resolved</c></value>
    public static EventListEventType DeviceErrorSubscriptionRequiredResolved { get; } =
        new("device.error.subscription_required.resolved");

    /// <summary>A keypad was joined to a device.</summary>
    /// <value><c>device.accessory_keypad_connected</c></value>
    public static EventListEventType DeviceAccessoryKeypadConnected { get; } = new("device.accessory_keypad_connected");

    /// <summary>A device lost its keypad.</summary>
    /// <value><c>device.accessory_keypad_disconnected</c></value>
    public static EventListEventType DeviceAccessoryKeypadDisconnected { get; } =
        new("device.accessory_keypad_disconnected");

    /// <summary>It was louder than a noise limit allows.</summary>
    /// <value><c>noise_sensor.noise_threshold_triggered</c></value>
    public static EventListEventType NoiseSensorNoiseThresholdTriggered { get; } =
        new("noise_sensor.noise_threshold_triggered");

    /// <summary>A lock was locked.</summary>
    /// <value><c>lock.locked</c></value>
    public static EventListEventType LockLocked { get; } = new("lock.locked");

    /// <summary>A lock was opened.</summary>
    /// <value><c>lock.unlocked</c></value>
    public static EventListEventType LockUnlocked { get; } = new("lock.unlocked");

    /// <summary>A lock turned someone away.</summary>
    /// <value><c>lock.access_denied</c></value>
    public static EventListEventType LockAccessDenied { get; } = new("lock.access_denied");

    /// <summary>A stored climate setting came into force.</summary>
    /// <value><c>thermostat.climate_preset_activated</c></value>
    public static EventListEventType ThermostatClimatePresetActivated { get; } =
        new("thermostat.climate_preset_activated");

    /// <summary>Someone turned a thermostat by hand.</summary>
    /// <value><c>thermostat.manually_adjusted</c></value>
    public static EventListEventType ThermostatManuallyAdjusted { get; } = new("thermostat.manually_adjusted");

    /// <summary>The temperature left its limits.</summary>
    /// <value><c>thermostat.temperature_threshold_exceeded</c></value>
    public static EventListEventType ThermostatTemperatureThresholdExceeded { get; } =
        new("thermostat.temperature_threshold_exceeded");

    /// <summary>The temperature is back within its limits.</summary>
    /// <value><c>thermostat.temperature_threshold_no_longer_exceeded</c></value>
    public static EventListEventType ThermostatTemperatureThresholdNoLongerExceeded { get; } =
        new("thermostat.temperature_threshold_no_longer_exceeded");

    /// <summary>The temperature reached what was set.</summary>
    /// <value><c>thermostat.temperature_reached_set_point</c></value>
    public static EventListEventType ThermostatTemperatureReachedSetPoint { get; } =
        new("thermostat.temperature_reached_set_point");

    /// <summary>It got warmer or colder.</summary>
    /// <value><c>thermostat.temperature_changed</c></value>
    public static EventListEventType ThermostatTemperatureChanged { get; } = new("thermostat.temperature_changed");

    /// <summary>A device got another name.</summary>
    /// <value><c>device.name_changed</c></value>
    public static EventListEventType DeviceNameChanged { get; } = new("device.name_changed");

    /// <summary>A camera noticed something.</summary>
    /// <value><c>camera.activated</c></value>
    public static EventListEventType CameraActivated { get; } = new("camera.activated");

    /// <summary>Someone rang the doorbell.</summary>
    /// <value><c>device.doorbell_rang</c></value>
    public static EventListEventType DeviceDoorbellRang { get; } = new("device.doorbell_rang");

    /// <summary>A rule that enrolled people was removed.</summary>
    /// <value><c>enrollment_automation.deleted</c></value>
    public static EventListEventType EnrollmentAutomationDeleted { get; } = new("enrollment_automation.deleted");

    /// <summary>A phone was shut out from mobile keys.</summary>
    /// <value><c>phone.deactivated</c></value>
    public static EventListEventType PhoneDeactivated { get; } = new("phone.deactivated");

    /// <summary>Devices or entrances were put in a space or taken out.</summary>
    /// <value><c>space.device_membership_changed</c></value>
    public static EventListEventType SpaceDeviceMembershipChanged { get; } = new("space.device_membership_changed");

    /// <summary>A space was made.</summary>
    /// <value><c>space.created</c></value>
    public static EventListEventType SpaceCreated { get; } = new("space.created");

    /// <summary>A space was removed.</summary>
    /// <value><c>space.deleted</c></value>
    public static EventListEventType SpaceDeleted { get; } = new("space.deleted");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator EventListEventType(string value) => new(value);

    /// <inheritdoc/>
    public static EventListEventType FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(EventListEventType other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
