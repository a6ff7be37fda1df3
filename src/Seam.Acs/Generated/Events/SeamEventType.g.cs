// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Kinds of events.</summary>
/// <remarks><c>event.event_type</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<SeamEventType>))]
[TypeConverter(typeof(SeamEnumTypeConverter<SeamEventType>))]
public readonly record struct SeamEventType : ISeamEnum<SeamEventType>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public SeamEventType(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>access_code.created</c>: A PIN was made for a lock.</summary>
    public static SeamEventType AccessCodeCreated { get; } = new("access_code.created");

    /// <summary><c>access_code.changed</c>: A PIN's state changed in some way.</summary>
    public static SeamEventType AccessCodeChanged { get; } = new("access_code.changed");

    /// <summary><c>access_code.name_changed</c>: A PIN got another name.</summary>
    public static SeamEventType AccessCodeNameChanged { get; } = new("access_code.name_changed");

    /// <summary><c>access_code.code_changed</c>: A PIN got other digits.</summary>
    public static SeamEventType AccessCodeCodeChanged { get; } = new("access_code.code_changed");

    /// <summary><c>access_code.time_frame_changed</c>: A PIN's start or end was moved.</summary>
    public static SeamEventType AccessCodeTimeFrameChanged { get; } = new("access_code.time_frame_changed");

    /// <summary><c>access_code.mutations_requested</c>: Changes of a PIN were asked for.</summary>
    public static SeamEventType AccessCodeMutationsRequested { get; } = new("access_code.mutations_requested");

    /// <summary><c>access_code.scheduled_on_device</c>: A PIN was put on a lock ahead of its start.</summary>
    public static SeamEventType AccessCodeScheduledOnDevice { get; } = new("access_code.scheduled_on_device");

    /// <summary><c>access_code.set_on_device</c>: A PIN was put on a lock.</summary>
    public static SeamEventType AccessCodeSetOnDevice { get; } = new("access_code.set_on_device");

    /// <summary><c>access_code.removed_from_device</c>: A PIN was taken off a lock.</summary>
    public static SeamEventType AccessCodeRemovedFromDevice { get; } = new("access_code.removed_from_device");

    /// <summary><c>access_code.delay_in_setting_on_device</c>: Putting a PIN on a lock takes unusually long.</summary>
    public static SeamEventType AccessCodeDelayInSettingOnDevice { get; } =
        new("access_code.delay_in_setting_on_device");

    /// <summary><c>access_code.failed_to_set_on_device</c>: A PIN could not be put on a lock.</summary>
    public static SeamEventType AccessCodeFailedToSetOnDevice { get; } = new("access_code.failed_to_set_on_device");

    /// <summary><c>access_code.deleted</c>: A PIN was removed.</summary>
    public static SeamEventType AccessCodeDeleted { get; } = new("access_code.deleted");

    /// <summary>
    /// <c>access_code.delay_in_removing_from_device</c>: Taking a PIN off a lock takes unusually long.
    /// </summary>
    public static SeamEventType AccessCodeDelayInRemovingFromDevice { get; } =
        new("access_code.delay_in_removing_from_device");

    /// <summary><c>access_code.failed_to_remove_from_device</c>: A PIN could not be taken off a lock.</summary>
    public static SeamEventType AccessCodeFailedToRemoveFromDevice { get; } =
        new("access_code.failed_to_remove_from_device");

    /// <summary><c>access_code.modified_external_to_seam</c>: A PIN was changed on the lock, past Seam.</summary>
    public static SeamEventType AccessCodeModifiedExternalToSeam { get; } =
        new("access_code.modified_external_to_seam");

    /// <summary><c>access_code.deleted_external_to_seam</c>: A PIN was removed on the lock, past Seam.</summary>
    public static SeamEventType AccessCodeDeletedExternalToSeam { get; } = new("access_code.deleted_external_to_seam");

    /// <summary><c>access_code.backup_access_code_pulled</c>: A spare PIN was put to use.</summary>
    public static SeamEventType AccessCodeBackupAccessCodePulled { get; } =
        new("access_code.backup_access_code_pulled");

    /// <summary>
    /// <c>access_code.unmanaged.converted_to_managed</c>: A PIN found on a lock was taken over by Seam.
    /// </summary>
    public static SeamEventType AccessCodeUnmanagedConvertedToManaged { get; } =
        new("access_code.unmanaged.converted_to_managed");

    /// <summary>
    /// <c>access_code.unmanaged.failed_to_convert_to_managed</c>: A PIN found on a lock could not be taken over.
    /// </summary>
    public static SeamEventType AccessCodeUnmanagedFailedToConvertToManaged { get; } =
        new("access_code.unmanaged.failed_to_convert_to_managed");

    /// <summary><c>access_code.unmanaged.created</c>: An unmanaged PIN appeared on a lock.</summary>
    public static SeamEventType AccessCodeUnmanagedCreated { get; } = new("access_code.unmanaged.created");

    /// <summary><c>access_code.unmanaged.removed</c>: An unmanaged PIN went from a lock.</summary>
    public static SeamEventType AccessCodeUnmanagedRemoved { get; } = new("access_code.unmanaged.removed");

    /// <summary><c>access_grant.created</c>: A person was granted access.</summary>
    public static SeamEventType AccessGrantCreated { get; } = new("access_grant.created");

    /// <summary><c>access_grant.deleted</c>: A grant of access was ended.</summary>
    public static SeamEventType AccessGrantDeleted { get; } = new("access_grant.deleted");

    /// <summary>
    /// <c>access_grant.access_granted_to_all_doors</c>: Every door of an access grant is now open to the person.
    /// </summary>
    public static SeamEventType AccessGrantAccessGrantedToAllDoors { get; } =
        new("access_grant.access_granted_to_all_doors");

    /// <summary>
    /// <c>access_grant.access_granted_to_door</c>: One door of an access grant is now open to the person.
    /// </summary>
    public static SeamEventType AccessGrantAccessGrantedToDoor { get; } = new("access_grant.access_granted_to_door");

    /// <summary>
    /// <c>access_grant.access_to_door_lost</c>: One door of an access grant is no longer open to the person.
    /// </summary>
    public static SeamEventType AccessGrantAccessToDoorLost { get; } = new("access_grant.access_to_door_lost");

    /// <summary><c>access_grant.access_times_changed</c>: Start or end of an access grant was moved.</summary>
    public static SeamEventType AccessGrantAccessTimesChanged { get; } = new("access_grant.access_times_changed");

    /// <summary>
    /// <c>access_grant.could_not_create_requested_access_methods</c>: Some of the means of entry asked for with an
    /// access grant could not be made.
    /// </summary>
    public static SeamEventType AccessGrantCouldNotCreateRequestedAccessMethods { get; } =
        new("access_grant.could_not_create_requested_access_methods");

    /// <summary><c>access_method.issued</c>: An access method is ready to use.</summary>
    public static SeamEventType AccessMethodIssued { get; } = new("access_method.issued");

    /// <summary><c>access_method.revoked</c>: An access method was made to stop working.</summary>
    public static SeamEventType AccessMethodRevoked { get; } = new("access_method.revoked");

    /// <summary>
    /// <c>access_method.card_encoding_required</c>: A card access method waits to be written onto its card.
    /// </summary>
    public static SeamEventType AccessMethodCardEncodingRequired { get; } = new("access_method.card_encoding_required");

    /// <summary><c>access_method.deleted</c>: An access method was removed.</summary>
    public static SeamEventType AccessMethodDeleted { get; } = new("access_method.deleted");

    /// <summary><c>access_method.reissued</c>: An access method was reissued.</summary>
    public static SeamEventType AccessMethodReissued { get; } = new("access_method.reissued");

    /// <summary><c>access_method.created</c>: An access method was made, though it may not be ready yet.</summary>
    public static SeamEventType AccessMethodCreated { get; } = new("access_method.created");

    /// <summary>
    /// <c>access_method.delay_in_issuing</c>: An access method is not ready though its grant starts shortly. Seam keeps
    /// trying.
    /// </summary>
    public static SeamEventType AccessMethodDelayInIssuing { get; } = new("access_method.delay_in_issuing");

    /// <summary>
    /// <c>access_method.failed_to_issue</c>: A grant began and one of its access methods is not ready, perhaps because
    /// a device is offline. Seam keeps trying.
    /// </summary>
    public static SeamEventType AccessMethodFailedToIssue { get; } = new("access_method.failed_to_issue");

    /// <summary><c>acs_system.connected</c>: An access system was linked, or linked again.</summary>
    public static SeamEventType AcsSystemConnected { get; } = new("acs_system.connected");

    /// <summary><c>acs_system.added</c>: An access system appeared under a connected account.</summary>
    public static SeamEventType AcsSystemAdded { get; } = new("acs_system.added");

    /// <summary>
    /// <c>acs_system.disconnected</c>: The link to an access system broke; its errors and warnings are in the event.
    /// </summary>
    public static SeamEventType AcsSystemDisconnected { get; } = new("acs_system.disconnected");

    /// <summary><c>acs_credential.deleted</c>: A credential was withdrawn.</summary>
    public static SeamEventType AcsCredentialDeleted { get; } = new("acs_credential.deleted");

    /// <summary><c>acs_credential.issued</c>: A credential was handed out; for a card, written onto it.</summary>
    public static SeamEventType AcsCredentialIssued { get; } = new("acs_credential.issued");

    /// <summary><c>acs_credential.reissued</c>: A credential was reissued; a card was encoded again.</summary>
    public static SeamEventType AcsCredentialReissued { get; } = new("acs_credential.reissued");

    /// <summary><c>acs_credential.invalidated</c>: A credential stopped working.</summary>
    public static SeamEventType AcsCredentialInvalidated { get; } = new("acs_credential.invalidated");

    /// <summary><c>acs_user.created</c>: A user was made in an access system.</summary>
    public static SeamEventType AcsUserCreated { get; } = new("acs_user.created");

    /// <summary><c>acs_user.deleted</c>: A user left an access system.</summary>
    public static SeamEventType AcsUserDeleted { get; } = new("acs_user.deleted");

    /// <summary><c>acs_encoder.added</c>: A card encoder appeared in an access system.</summary>
    public static SeamEventType AcsEncoderAdded { get; } = new("acs_encoder.added");

    /// <summary><c>acs_encoder.removed</c>: A card encoder went from an access system.</summary>
    public static SeamEventType AcsEncoderRemoved { get; } = new("acs_encoder.removed");

    /// <summary><c>acs_access_group.deleted</c>: An access group was deleted.</summary>
    public static SeamEventType AcsAccessGroupDeleted { get; } = new("acs_access_group.deleted");

    /// <summary><c>acs_entrance.added</c>: An entrance appeared in an access system.</summary>
    public static SeamEventType AcsEntranceAdded { get; } = new("acs_entrance.added");

    /// <summary><c>acs_entrance.removed</c>: An entrance went from an access system.</summary>
    public static SeamEventType AcsEntranceRemoved { get; } = new("acs_entrance.removed");

    /// <summary><c>client_session.deleted</c>: A client session was removed.</summary>
    public static SeamEventType ClientSessionDeleted { get; } = new("client_session.deleted");

    /// <summary>
    /// <c>connected_account.connected</c>: A connected account was linked, for the first time or again.
    /// </summary>
    public static SeamEventType ConnectedAccountConnected { get; } = new("connected_account.connected");

    /// <summary><c>connected_account.created</c>: A connected account was made.</summary>
    public static SeamEventType ConnectedAccountCreated { get; } = new("connected_account.created");

    /// <summary>
    /// <c>connected_account.successful_login</c>: Someone logged in to a connected account through a connect webview.
    /// </summary>
    public static SeamEventType ConnectedAccountSuccessfulLogin { get; } = new("connected_account.successful_login");

    /// <summary>
    /// <c>connected_account.disconnected</c>: The link to a connected account broke; its errors and warnings are in the
    /// event.
    /// </summary>
    public static SeamEventType ConnectedAccountDisconnected { get; } = new("connected_account.disconnected");

    /// <summary>
    /// <c>connected_account.completed_first_sync</c>: What a new connected account brings has been read and can be
    /// used.
    /// </summary>
    public static SeamEventType ConnectedAccountCompletedFirstSync { get; } =
        new("connected_account.completed_first_sync");

    /// <summary><c>connected_account.deleted</c>: A connected account was removed from Seam.</summary>
    public static SeamEventType ConnectedAccountDeleted { get; } = new("connected_account.deleted");

    /// <summary>
    /// <c>connected_account.completed_first_sync_after_reconnection</c>: The first sync of a connected account after
    /// its reconnection has ended.
    /// </summary>
    public static SeamEventType ConnectedAccountCompletedFirstSyncAfterReconnection { get; } =
        new("connected_account.completed_first_sync_after_reconnection");

    /// <summary>
    /// <c>connected_account.reauthorization_requested</c>: A connected account asks for a new login through a connect
    /// webview; it works for now, but will be cut off in time.
    /// </summary>
    public static SeamEventType ConnectedAccountReauthorizationRequested { get; } =
        new("connected_account.reauthorization_requested");

    /// <summary><c>action_attempt.lock_door.succeeded</c>: A door was locked as asked.</summary>
    public static SeamEventType ActionAttemptLockDoorSucceeded { get; } = new("action_attempt.lock_door.succeeded");

    /// <summary><c>action_attempt.lock_door.failed</c>: A door could not be locked.</summary>
    public static SeamEventType ActionAttemptLockDoorFailed { get; } = new("action_attempt.lock_door.failed");

    /// <summary><c>action_attempt.unlock_door.succeeded</c>: A door was unlocked as asked.</summary>
    public static SeamEventType ActionAttemptUnlockDoorSucceeded { get; } = new("action_attempt.unlock_door.succeeded");

    /// <summary><c>action_attempt.unlock_door.failed</c>: A door could not be unlocked.</summary>
    public static SeamEventType ActionAttemptUnlockDoorFailed { get; } = new("action_attempt.unlock_door.failed");

    /// <summary>
    /// <c>action_attempt.simulate_keypad_code_entry.succeeded</c>: Typing a PIN was simulated as asked.
    /// </summary>
    public static SeamEventType ActionAttemptSimulateKeypadCodeEntrySucceeded { get; } =
        new("action_attempt.simulate_keypad_code_entry.succeeded");

    /// <summary><c>action_attempt.simulate_keypad_code_entry.failed</c>: Typing a PIN could not be simulated.</summary>
    public static SeamEventType ActionAttemptSimulateKeypadCodeEntryFailed { get; } =
        new("action_attempt.simulate_keypad_code_entry.failed");

    /// <summary>
    /// <c>action_attempt.simulate_manual_lock_via_keypad.succeeded</c>: Locking on the keypad was simulated as asked.
    /// </summary>
    public static SeamEventType ActionAttemptSimulateManualLockViaKeypadSucceeded { get; } =
        new("action_attempt.simulate_manual_lock_via_keypad.succeeded");

    /// <summary>
    /// <c>action_attempt.simulate_manual_lock_via_keypad.failed</c>: Locking on the keypad could not be simulated.
    /// </summary>
    public static SeamEventType ActionAttemptSimulateManualLockViaKeypadFailed { get; } =
        new("action_attempt.simulate_manual_lock_via_keypad.failed");

    /// <summary><c>connect_webview.login_succeeded</c>: Someone logged in through a connect webview.</summary>
    public static SeamEventType ConnectWebviewLoginSucceeded { get; } = new("connect_webview.login_succeeded");

    /// <summary>
    /// <c>connect_webview.login_failed</c>: Someone tried to log in through a connect webview and could not.
    /// </summary>
    public static SeamEventType ConnectWebviewLoginFailed { get; } = new("connect_webview.login_failed");

    /// <summary><c>device.connected</c>: A device came online, or back online.</summary>
    public static SeamEventType DeviceConnected { get; } = new("device.connected");

    /// <summary><c>device.added</c>: A device appeared under a connected account.</summary>
    public static SeamEventType DeviceAdded { get; } = new("device.added");

    /// <summary><c>device.converted_to_unmanaged</c>: A device was given up by Seam.</summary>
    public static SeamEventType DeviceConvertedToUnmanaged { get; } = new("device.converted_to_unmanaged");

    /// <summary>
    /// <c>device.unmanaged.converted_to_managed</c>: A device that was only listed was taken over by Seam.
    /// </summary>
    public static SeamEventType DeviceUnmanagedConvertedToManaged { get; } =
        new("device.unmanaged.converted_to_managed");

    /// <summary><c>device.unmanaged.connected</c>: A device that is only listed came online.</summary>
    public static SeamEventType DeviceUnmanagedConnected { get; } = new("device.unmanaged.connected");

    /// <summary><c>device.disconnected</c>: A device went offline.</summary>
    public static SeamEventType DeviceDisconnected { get; } = new("device.disconnected");

    /// <summary><c>device.unmanaged.disconnected</c>: A device that is only listed went offline.</summary>
    public static SeamEventType DeviceUnmanagedDisconnected { get; } = new("device.unmanaged.disconnected");

    /// <summary><c>device.tampered</c>: Someone tampered with a device.</summary>
    public static SeamEventType DeviceTampered { get; } = new("device.tampered");

    /// <summary><c>device.low_battery</c>: A device's battery is nearly empty.</summary>
    public static SeamEventType DeviceLowBattery { get; } = new("device.low_battery");

    /// <summary><c>device.battery_status_changed</c>: A device's battery passed from one level to another.</summary>
    public static SeamEventType DeviceBatteryStatusChanged { get; } = new("device.battery_status_changed");

    /// <summary><c>device.removed</c>: A device went from its account.</summary>
    public static SeamEventType DeviceRemoved { get; } = new("device.removed");

    /// <summary><c>device.deleted</c>: A device was removed from Seam.</summary>
    public static SeamEventType DeviceDeleted { get; } = new("device.deleted");

    /// <summary>
    /// <c>device.third_party_integration_detected</c>: Another service was found to control a device.
    /// </summary>
    public static SeamEventType DeviceThirdPartyIntegrationDetected { get; } =
        new("device.third_party_integration_detected");

    /// <summary>
    /// <c>device.third_party_integration_no_longer_detected</c>: No other service controls a device any more.
    /// </summary>
    public static SeamEventType DeviceThirdPartyIntegrationNoLongerDetected { get; } =
        new("device.third_party_integration_no_longer_detected");

    /// <summary><c>device.salto.privacy_mode_activated</c>: A Salto lock was set to privacy.</summary>
    public static SeamEventType DeviceSaltoPrivacyModeActivated { get; } = new("device.salto.privacy_mode_activated");

    /// <summary><c>device.salto.privacy_mode_deactivated</c>: A Salto lock was set back from privacy.</summary>
    public static SeamEventType DeviceSaltoPrivacyModeDeactivated { get; } =
        new("device.salto.privacy_mode_deactivated");

    /// <summary><c>device.connection_became_flaky</c>: A device's connection became unsteady.</summary>
    public static SeamEventType DeviceConnectionBecameFlaky { get; } = new("device.connection_became_flaky");

    /// <summary><c>device.connection_stabilized</c>: A device's connection became steady again.</summary>
    public static SeamEventType DeviceConnectionStabilized { get; } = new("device.connection_stabilized");

    /// <summary><c>device.error.subscription_required</c>: A device needs a subscription at its maker.</summary>
    public static SeamEventType DeviceErrorSubscriptionRequired { get; } = new("device.error.subscription_required");

    /// <summary>
    /// <c>device.error.subscription_required.resolved</c>: A device got the subscription that it lacked.
    /// </summary>
    public static SeamEventType DeviceErrorSubscriptionRequiredResolved { get; } =
        new("device.error.subscription_required.resolved");

    /// <summary><c>device.accessory_keypad_connected</c>: A keypad was joined to a device.</summary>
    public static SeamEventType DeviceAccessoryKeypadConnected { get; } = new("device.accessory_keypad_connected");

    /// <summary><c>device.accessory_keypad_disconnected</c>: A device lost its keypad.</summary>
    public static SeamEventType DeviceAccessoryKeypadDisconnected { get; } =
        new("device.accessory_keypad_disconnected");

    /// <summary><c>noise_sensor.noise_threshold_triggered</c>: It was louder than a noise limit allows.</summary>
    public static SeamEventType NoiseSensorNoiseThresholdTriggered { get; } =
        new("noise_sensor.noise_threshold_triggered");

    /// <summary><c>lock.locked</c>: A lock was locked.</summary>
    public static SeamEventType LockLocked { get; } = new("lock.locked");

    /// <summary><c>lock.unlocked</c>: A lock was opened.</summary>
    public static SeamEventType LockUnlocked { get; } = new("lock.unlocked");

    /// <summary><c>lock.access_denied</c>: A lock turned someone away.</summary>
    public static SeamEventType LockAccessDenied { get; } = new("lock.access_denied");

    /// <summary><c>thermostat.climate_preset_activated</c>: A stored climate setting came into force.</summary>
    public static SeamEventType ThermostatClimatePresetActivated { get; } = new("thermostat.climate_preset_activated");

    /// <summary><c>thermostat.manually_adjusted</c>: Someone turned a thermostat by hand.</summary>
    public static SeamEventType ThermostatManuallyAdjusted { get; } = new("thermostat.manually_adjusted");

    /// <summary><c>thermostat.temperature_threshold_exceeded</c>: The temperature left its limits.</summary>
    public static SeamEventType ThermostatTemperatureThresholdExceeded { get; } =
        new("thermostat.temperature_threshold_exceeded");

    /// <summary>
    /// <c>thermostat.temperature_threshold_no_longer_exceeded</c>: The temperature is back within its limits.
    /// </summary>
    public static SeamEventType ThermostatTemperatureThresholdNoLongerExceeded { get; } =
        new("thermostat.temperature_threshold_no_longer_exceeded");

    /// <summary><c>thermostat.temperature_reached_set_point</c>: The temperature reached what was set.</summary>
    public static SeamEventType ThermostatTemperatureReachedSetPoint { get; } =
        new("thermostat.temperature_reached_set_point");

    /// <summary><c>thermostat.temperature_changed</c>: It got warmer or colder.</summary>
    public static SeamEventType ThermostatTemperatureChanged { get; } = new("thermostat.temperature_changed");

    /// <summary><c>device.name_changed</c>: A device got another name.</summary>
    public static SeamEventType DeviceNameChanged { get; } = new("device.name_changed");

    /// <summary><c>camera.activated</c>: A camera noticed something.</summary>
    public static SeamEventType CameraActivated { get; } = new("camera.activated");

    /// <summary><c>device.doorbell_rang</c>: Someone rang the doorbell.</summary>
    public static SeamEventType DeviceDoorbellRang { get; } = new("device.doorbell_rang");

    /// <summary><c>phone.deactivated</c>: A phone was shut out from mobile keys.</summary>
    public static SeamEventType PhoneDeactivated { get; } = new("phone.deactivated");

    /// <summary>
    /// <c>space.device_membership_changed</c>: Devices or entrances were put in a space or taken out.
    /// </summary>
    public static SeamEventType SpaceDeviceMembershipChanged { get; } = new("space.device_membership_changed");

    /// <summary><c>space.created</c>: A space was made.</summary>
    public static SeamEventType SpaceCreated { get; } = new("space.created");

    /// <summary><c>space.deleted</c>: A space was removed.</summary>
    public static SeamEventType SpaceDeleted { get; } = new("space.deleted");

    /// <summary><c>access_code.issued</c>: A PIN was issued.</summary>
    public static SeamEventType AccessCodeIssued { get; } = new("access_code.issued");

    /// <summary><c>access_code.delay_in_issuing</c>: Issuing a PIN takes unusually long.</summary>
    public static SeamEventType AccessCodeDelayInIssuing { get; } = new("access_code.delay_in_issuing");

    /// <summary><c>access_code.failed_to_issue</c>: A PIN could not be issued.</summary>
    public static SeamEventType AccessCodeFailedToIssue { get; } = new("access_code.failed_to_issue");

    /// <summary><c>access_code.failed_to_update</c>: A PIN could not be changed.</summary>
    public static SeamEventType AccessCodeFailedToUpdate { get; } = new("access_code.failed_to_update");

    /// <summary><c>access_code.failed_to_expire</c>: A PIN could not be ended.</summary>
    public static SeamEventType AccessCodeFailedToExpire { get; } = new("access_code.failed_to_expire");

    /// <summary><c>enrollment_automation.deleted</c>: A rule that enrolled people was removed.</summary>
    public static SeamEventType EnrollmentAutomationDeleted { get; } = new("enrollment_automation.deleted");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator SeamEventType(string value) => new(value);

    /// <inheritdoc/>
    public static SeamEventType FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out SeamEventType result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
