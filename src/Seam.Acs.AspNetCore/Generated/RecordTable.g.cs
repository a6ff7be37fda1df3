// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>The JSON of the records and enums of the API.</summary>
internal static class RecordTable
{
    /// <summary>
    /// The members of each record of a response: the name, <c>*</c> if it is required, <c>?</c> if it can be null, and
    /// the type.
    /// </summary>
    public static readonly Dictionary<Type, string> Responses = new()
    {
        [typeof(AccessGrant)] = """
            access_grant_id* string, access_grant_key string, access_method_ids* list<string>,
            client_session_token string, created_at* date-time, customization_profile_id string, display_name* string,
            display_status* string, ends_at date-time, errors* list<AccessGrantError>, instant_key_url string,
            location_ids* list<string>, name string, pending_mutations* list<AccessGrantPendingMutation>,
            requested_access_methods* list<AccessGrantRequestedAccessMethod>, reservation_key string,
            space_ids* list<string>, starts_at* date-time, user_identity_id* string, warnings* list<AccessGrantWarning>,
            workspace_id* string
            """,
        [typeof(AccessGrantAccessGrantedToAllDoorsEvent)] = """
            access_grant_id* string, created_at* date-time, event_description string, event_id* string,
            event_type* SeamEventType, occurred_at* date-time, workspace_id* string
            """,
        [typeof(AccessGrantAccessGrantedToDoorEvent)] = """
            access_grant_id* string, acs_entrance_id* string, created_at* date-time, event_description string,
            event_id* string, event_type* SeamEventType, occurred_at* date-time, workspace_id* string
            """,
        [typeof(AccessGrantAccessTimesChangedEvent)] = """
            access_grant_id* string, access_grant_key string, created_at* date-time, ends_at string,
            event_description string, event_id* string, event_type* SeamEventType, occurred_at* date-time,
            starts_at string, workspace_id* string
            """,
        [typeof(AccessGrantAccessToDoorLostEvent)] = """
            access_grant_id* string, acs_entrance_id* string, created_at* date-time, event_description string,
            event_id* string, event_type* SeamEventType, occurred_at* date-time, workspace_id* string
            """,
        [typeof(AccessGrantCouldNotCreateRequestedAccessMethodsEvent)] = """
            access_grant_id* string, created_at* date-time, error_message* string, event_description string,
            event_id* string, event_type* SeamEventType, missing_device_ids list<string>, occurred_at* date-time,
            workspace_id* string
            """,
        [typeof(AccessGrantCreatedEvent)] = """
            access_grant_id* string, created_at* date-time, event_description string, event_id* string,
            event_type* SeamEventType, occurred_at* date-time, workspace_id* string
            """,
        [typeof(AccessGrantDeletedEvent)] = """
            access_grant_id* string, created_at* date-time, event_description string, event_id* string,
            event_type* SeamEventType, occurred_at* date-time, workspace_id* string
            """,
        [typeof(AccessGrantError)] = """
            created_at* date-time, error_code* AccessGrantErrorCode, message* string, missing_device_ids list<string>
            """,
        [typeof(AccessGrantPendingMutation)] = """
            access_method_ids list<string>, created_at* date-time, from* AccessPendingMutationState, message* string,
            mutation_code* AccessGrantPendingMutationCode, to* AccessGrantPendingMutationTo
            """,
        [typeof(AccessGrantPendingMutationTo)] = """
            common_code_key string, device_ids list<string>, ends_at date-time, starts_at date-time
            """,
        [typeof(AccessGrantRequestedAccessMethod)] = """
            code string, created_access_method_ids* list<string>, created_at* date-time, display_name* string,
            instant_key_max_use_count integer, mode* AcsCredentialAccessMethod
            """,
        [typeof(AccessGrantWarning)] = """
            access_method_ids list<string>, created_at* date-time, device_id string,
            failed_devices list<AccessGrantWarningFailedDevice>, message* string, new_code string, original_code string,
            reason AccessGrantWarningReason, warning_code* AccessGrantWarningCode
            """,
        [typeof(AccessGrantWarningFailedDevice)] = """
            device_id* string, error_code* string, message* string
            """,
        [typeof(AccessMethod)] = """
            access_method_id* string, client_session_token string, code string, created_at* date-time,
            customization_profile_id string, display_name* string, display_status* string,
            errors* list<AccessMethodError>, instant_key_url string, is_assignment_required boolean,
            is_encoding_required boolean, is_issued* boolean, is_ready_for_assignment boolean,
            is_ready_for_encoding boolean, issued_at date-time, mode* AcsCredentialAccessMethod,
            pending_mutations* list<AccessMethodPendingMutation>, warnings* list<AccessMethodWarning>,
            workspace_id* string
            """,
        [typeof(AccessMethodCardEncodingRequiredEvent)] = """
            access_grant_ids* list<string>, access_grant_keys list<string>, access_method_id* string,
            created_at* date-time, event_description string, event_id* string, event_type* SeamEventType,
            occurred_at* date-time, workspace_id* string
            """,
        [typeof(AccessMethodCreatedEvent)] = """
            access_grant_ids* list<string>, access_grant_keys list<string>, access_method_id* string,
            created_at* date-time, event_description string, event_id* string, event_type* SeamEventType,
            occurred_at* date-time, workspace_id* string
            """,
        [typeof(AccessMethodDelayInIssuingEvent)] = """
            access_grant_ids* list<string>, access_grant_keys list<string>, access_method_id* string,
            created_at* date-time, event_description string, event_id* string, event_type* SeamEventType,
            occurred_at* date-time, workspace_id* string
            """,
        [typeof(AccessMethodDeletedEvent)] = """
            access_grant_ids* list<string>, access_grant_keys list<string>, access_method_id* string,
            created_at* date-time, event_description string, event_id* string, event_type* SeamEventType,
            occurred_at* date-time, workspace_id* string
            """,
        [typeof(AccessMethodError)] = """
            created_at* date-time, error_code* AccessMethodErrorCode, message* string
            """,
        [typeof(AccessMethodFailedToIssueEvent)] = """
            access_grant_ids* list<string>, access_grant_keys list<string>, access_method_id* string,
            created_at* date-time, event_description string, event_id* string, event_type* SeamEventType,
            occurred_at* date-time, workspace_id* string
            """,
        [typeof(AccessMethodIssuedEvent)] = """
            access_grant_ids* list<string>, access_grant_keys list<string>, access_method_id* string, code string,
            created_at* date-time, event_description string, event_id* string, event_type* SeamEventType,
            is_backup_code boolean, occurred_at* date-time, workspace_id* string
            """,
        [typeof(AccessMethodPendingMutation)] = """
            created_at* date-time, from* AccessPendingMutationState, message* string,
            mutation_code* AccessMethodPendingMutationCode, to* AccessPendingMutationState
            """,
        [typeof(AccessMethodReissuedEvent)] = """
            access_grant_ids* list<string>, access_grant_keys list<string>, access_method_id* string, code string,
            created_at* date-time, event_description string, event_id* string, event_type* SeamEventType,
            is_backup_code boolean, occurred_at* date-time, workspace_id* string
            """,
        [typeof(AccessMethodRevokedEvent)] = """
            access_grant_ids* list<string>, access_grant_keys list<string>, access_method_id* string,
            created_at* date-time, event_description string, event_id* string, event_type* SeamEventType,
            occurred_at* date-time, workspace_id* string
            """,
        [typeof(AccessMethodWarning)] = """
            created_at* date-time, message* string, original_access_method_id string,
            warning_code* AccessMethodWarningCode
            """,
        [typeof(AccessPendingMutationState)] = """
            device_ids list<string>, ends_at date-time, starts_at date-time
            """,
        [typeof(AcsAccessGroup)] = """
            access_group_type* AcsAccessGroupExternalType, access_group_type_display_name* string,
            access_schedule AcsAccessSchedule, acs_access_group_id* string, acs_system_id* string,
            connected_account_id* string, created_at* date-time, display_name* string,
            errors* list<AcsAccessGroupError>, external_type* AcsAccessGroupExternalType,
            external_type_display_name* string, is_managed* boolean, name* string,
            pending_mutations* list<AcsAccessGroupPendingMutation>, warnings* list<AcsAccessGroupWarning>,
            workspace_id* string
            """,
        [typeof(AcsAccessGroupDeletedEvent)] = """
            acs_access_group_id* string, acs_system_id* string, connected_account_id string, created_at* date-time,
            event_description string, event_id* string, event_type* SeamEventType, occurred_at* date-time,
            workspace_id* string
            """,
        [typeof(AcsAccessGroupError)] = """
            created_at* date-time, error_code* AcsAccessGroupErrorCode, message* string
            """,
        [typeof(AcsAccessGroupPendingMutation)] = """
            acs_user_id string, created_at* date-time, from AcsAccessGroupPendingMutationState, message* string,
            mutation_code* AcsAccessGroupPendingMutationCode, to AcsAccessGroupPendingMutationState,
            variant AcsAccessGroupPendingMutationVariant
            """,
        [typeof(AcsAccessGroupPendingMutationState)] = """
            acs_entrance_id string, acs_user_id string, ends_at date-time, name string, starts_at date-time
            """,
        [typeof(AcsAccessGroupWarning)] = """
            created_at* date-time, message* string, warning_code* AcsAccessGroupWarningCode
            """,
        [typeof(AcsAccessSchedule)] = """
            ends_at date-time, starts_at* date-time
            """,
        [typeof(AcsCredential)] = """
            access_method* AcsCredentialAccessMethod, acs_credential_id* string, acs_credential_pool_id string,
            acs_system_id* string, acs_user_id string, akiles_metadata AcsCredentialAkilesMetadata,
            assa_abloy_vostio_metadata AcsCredentialAssaAbloyVostioMetadata, card_number string, code string,
            connected_account_id* string, created_at* date-time, display_name* string, ends_at date-time,
            errors* list<AcsCredentialError>, external_type AcsCredentialExternalType,
            external_type_display_name string, is_issued boolean, is_latest_desired_state_synced_with_provider boolean,
            is_managed* boolean, is_multi_phone_sync_credential boolean, is_one_time_use boolean, issued_at date-time,
            latest_desired_state_synced_with_provider_at date-time, parent_acs_credential_id string,
            starts_at date-time, user_identity_id string, visionline_metadata AcsCredentialVisionlineMetadata,
            warnings* list<AcsCredentialWarning>, workspace_id* string
            """,
        [typeof(AcsCredentialAkilesMetadata)] = """
            member_pin_id string
            """,
        [typeof(AcsCredentialAssaAbloyVostioMetadata)] = """
            auto_join boolean, door_names list<string>, endpoint_id string, key_id string,
            key_issuing_request_id string, override_guest_acs_entrance_ids list<string>
            """,
        [typeof(AcsCredentialDeletedEvent)] = """
            acs_credential_id* string, acs_system_id* string, connected_account_id string, created_at* date-time,
            event_description string, event_id* string, event_type* SeamEventType, occurred_at* date-time,
            workspace_id* string
            """,
        [typeof(AcsCredentialError)] = """
            created_at* date-time, error_code* AcsCredentialErrorCode, message* string
            """,
        [typeof(AcsCredentialInvalidatedEvent)] = """
            acs_credential_id* string, acs_system_id* string, connected_account_id string, created_at* date-time,
            event_description string, event_id* string, event_type* SeamEventType, occurred_at* date-time,
            workspace_id* string
            """,
        [typeof(AcsCredentialIssuedEvent)] = """
            acs_credential_id* string, acs_system_id* string, connected_account_id string, created_at* date-time,
            event_description string, event_id* string, event_type* SeamEventType, occurred_at* date-time,
            workspace_id* string
            """,
        [typeof(AcsCredentialReissuedEvent)] = """
            acs_credential_id* string, acs_system_id* string, connected_account_id string, created_at* date-time,
            event_description string, event_id* string, event_type* SeamEventType, occurred_at* date-time,
            workspace_id* string
            """,
        [typeof(AcsCredentialVisionlineMetadata)] = """
            auto_join boolean, card_function_type AcsCredentialVisionlineMetadataCardFunctionType, card_id string,
            common_acs_entrance_ids list<string>, credential_id string, guest_acs_entrance_ids list<string>,
            is_valid boolean, joiner_acs_credential_ids list<string>
            """,
        [typeof(AcsCredentialWarning)] = """
            created_at* date-time, message* string, new_code string, original_code string,
            warning_code* AcsCredentialWarningCode
            """,
        [typeof(AcsEncoder)] = """
            acs_encoder_id* string, acs_system_id* string, connected_account_id* string, created_at* date-time,
            display_name* string, errors* list<AcsEncoderError>, workspace_id* string
            """,
        [typeof(AcsEncoderAddedEvent)] = """
            acs_encoder_id* string, acs_system_id* string, connected_account_id string, created_at* date-time,
            event_description string, event_id* string, event_type* SeamEventType, occurred_at* date-time,
            workspace_id* string
            """,
        [typeof(AcsEncoderError)] = """
            created_at* date-time, error_code* AcsEncoderErrorCode, message* string
            """,
        [typeof(AcsEncoderRemovedEvent)] = """
            acs_encoder_id* string, acs_system_id* string, connected_account_id string, created_at* date-time,
            event_description string, event_id* string, event_type* SeamEventType, occurred_at* date-time,
            workspace_id* string
            """,
        [typeof(AcsEntrance)] = """
            acs_entrance_id* string, acs_system_id* string, akiles_metadata AcsEntranceAkilesMetadata,
            assa_abloy_vostio_metadata AcsEntranceAssaAbloyVostioMetadata,
            avigilon_alta_metadata AcsEntranceAvigilonAltaMetadata, brivo_metadata AcsEntranceBrivoMetadata,
            can_belong_to_reservation boolean, can_unlock_with_card boolean, can_unlock_with_cloud_key boolean,
            can_unlock_with_code boolean, can_unlock_with_mobile_key boolean, connected_account_id* string,
            created_at* date-time, display_name* string,
            dormakaba_ambiance_metadata AcsEntranceDormakabaAmbianceMetadata,
            dormakaba_community_metadata AcsEntranceDormakabaCommunityMetadata, errors* list<AcsEntranceError>,
            hotek_metadata AcsEntranceHotekMetadata, is_locked boolean, latch_metadata AcsEntranceLatchMetadata,
            salto_ks_metadata AcsEntranceSaltoKsMetadata, salto_space_metadata AcsEntranceSaltoSpaceMetadata,
            space_ids* list<string>, visionline_metadata AcsEntranceVisionlineMetadata,
            warnings* list<AcsEntranceWarning>
            """,
        [typeof(AcsEntranceAddedEvent)] = """
            acs_entrance_id* string, acs_system_id* string, connected_account_id string, created_at* date-time,
            event_description string, event_id* string, event_type* SeamEventType, occurred_at* date-time,
            workspace_id* string
            """,
        [typeof(AcsEntranceAkilesMetadata)] = """
            actions list<AcsEntranceAkilesMetadataAction>, gadget_id string, site_id string, site_name string
            """,
        [typeof(AcsEntranceAkilesMetadataAction)] = """
            id string, name string
            """,
        [typeof(AcsEntranceAssaAbloyVostioMetadata)] = """
            door_name string, door_number integer, door_type AcsEntranceAssaAbloyVostioMetadataDoorType, pms_id string,
            stand_open boolean
            """,
        [typeof(AcsEntranceAvigilonAltaMetadata)] = """
            entry_name string, entry_relays_total_count integer, org_name string, site_id integer, site_name string,
            zone_id integer, zone_name string
            """,
        [typeof(AcsEntranceBrivoMetadata)] = """
            access_point_id string, site_id integer, site_name string
            """,
        [typeof(AcsEntranceDormakabaAmbianceMetadata)] = """
            access_point_name string
            """,
        [typeof(AcsEntranceDormakabaCommunityMetadata)] = """
            access_point_profile string
            """,
        [typeof(AcsEntranceError)] = """
            created_at* date-time, error_code* AcsEntranceErrorCode, message* string
            """,
        [typeof(AcsEntranceHotekMetadata)] = """
            common_area_name string, common_area_number string, room_number string
            """,
        [typeof(AcsEntranceLatchMetadata)] = """
            accessibility_type string, door_name string, door_type string, is_connected boolean
            """,
        [typeof(AcsEntranceRemovedEvent)] = """
            acs_entrance_id* string, acs_system_id* string, connected_account_id string, created_at* date-time,
            event_description string, event_id* string, event_type* SeamEventType, occurred_at* date-time,
            workspace_id* string
            """,
        [typeof(AcsEntranceSaltoKsMetadata)] = """
            battery_level string, door_name string, intrusion_alarm boolean, left_open_alarm boolean, lock_type string,
            locked_state string, online boolean, privacy_mode boolean
            """,
        [typeof(AcsEntranceSaltoSpaceMetadata)] = """
            audit_on_keys boolean, door_description string, door_id string, door_name string, room_description string,
            room_name string
            """,
        [typeof(AcsEntranceVisionlineMetadata)] = """
            door_category AcsEntranceVisionlineMetadataDoorCategory, door_name string,
            profiles list<AcsEntranceVisionlineMetadataProfile>
            """,
        [typeof(AcsEntranceVisionlineMetadataProfile)] = """
            visionline_door_profile_id string,
            visionline_door_profile_type AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType
            """,
        [typeof(AcsEntranceWarning)] = """
            created_at* date-time, message* string, warning_code* AcsEntranceWarningCode
            """,
        [typeof(AcsSystem)] = """
            acs_access_group_count integer, acs_system_id* string, acs_user_count integer, connected_account_id* string,
            connected_account_ids* list<string>, created_at* date-time, default_credential_manager_acs_system_id string,
            errors* list<AcsSystemError>, external_type AcsSystemExternalType, external_type_display_name string,
            image_alt_text* string, image_url* string, is_credential_manager* boolean, location* AcsSystemLocation,
            name* string, system_type AcsSystemExternalType, system_type_display_name string,
            visionline_metadata AcsSystemVisionlineMetadata, warnings* list<AcsSystemWarning>, workspace_id* string
            """,
        [typeof(AcsSystemAddedEvent)] = """
            acs_system_id* string, connected_account_id string, created_at* date-time, event_description string,
            event_id* string, event_type* SeamEventType, occurred_at* date-time, workspace_id* string
            """,
        [typeof(AcsSystemConnectedEvent)] = """
            acs_system_id* string, connected_account_id string, created_at* date-time, event_description string,
            event_id* string, event_type* SeamEventType, occurred_at* date-time, workspace_id* string
            """,
        [typeof(AcsSystemDisconnectedEvent)] = """
            acs_system_errors* list<AcsSystemError>, acs_system_id* string, acs_system_warnings* list<AcsSystemWarning>,
            connected_account_errors* list<ConnectedAccountError>, connected_account_id string,
            connected_account_warnings* list<ConnectedAccountWarning>, created_at* date-time, event_description string,
            event_id* string, event_type* SeamEventType, occurred_at* date-time, workspace_id* string
            """,
        [typeof(AcsSystemError)] = """
            created_at* date-time, error_code* AcsSystemErrorCode, is_bridge_error boolean, message* string
            """,
        [typeof(AcsSystemLocation)] = """
            time_zone string
            """,
        [typeof(AcsSystemVisionlineMetadata)] = """
            lan_address string, mobile_access_uuid string, system_id string
            """,
        [typeof(AcsSystemWarning)] = """
            created_at* date-time, message* string, misconfigured_acs_entrance_ids list<string>,
            warning_code* AcsSystemWarningCode
            """,
        [typeof(AcsUser)] = """
            access_schedule AcsAccessSchedule, acs_system_id* string, acs_user_id* string, connected_account_id* string,
            created_at* date-time, display_name* string, email string, email_address string, errors* list<AcsUserError>,
            external_type AcsUserExternalType, external_type_display_name string, full_name string,
            hid_acs_system_id string, is_managed* boolean, is_suspended boolean,
            pending_mutations list<AcsUserPendingMutation>, phone_number string,
            salto_ks_metadata AcsUserSaltoKsMetadata, salto_space_metadata AcsUserSaltoSpaceMetadata,
            user_identity_email_address string, user_identity_full_name string, user_identity_id string,
            user_identity_phone_number string, warnings* list<AcsUserWarning>, workspace_id* string
            """,
        [typeof(AcsUserCreatedEvent)] = """
            acs_system_id* string, acs_user_id* string, connected_account_id string, created_at* date-time,
            event_description string, event_id* string, event_type* SeamEventType, occurred_at* date-time,
            workspace_id* string
            """,
        [typeof(AcsUserDeletedEvent)] = """
            acs_system_id* string, acs_user_id* string, connected_account_id string, created_at* date-time,
            event_description string, event_id* string, event_type* SeamEventType, occurred_at* date-time,
            workspace_id* string
            """,
        [typeof(AcsUserError)] = """
            created_at* date-time, error_code* AcsUserErrorCode, message* string
            """,
        [typeof(AcsUserPendingMutation)] = """
            acs_access_group_id string, created_at* date-time, from AcsUserPendingMutationState, message* string,
            mutation_code* AcsUserPendingMutationCode, scheduled_at date-time, to AcsUserPendingMutationState,
            variant AcsAccessGroupPendingMutationVariant
            """,
        [typeof(AcsUserPendingMutationState)] = """
            acs_access_group_id string, acs_credential_id string, email_address string, ends_at date-time,
            full_name string, is_suspended boolean, phone_number string, starts_at date-time
            """,
        [typeof(AcsUserSaltoKsMetadata)] = """
            is_subscribed boolean
            """,
        [typeof(AcsUserSaltoSpaceMetadata)] = """
            audit_openings boolean, user_id string
            """,
        [typeof(AcsUserWarning)] = """
            created_at* date-time, message* string, warning_code* AcsUserWarningCode
            """,
        [typeof(ActionAttemptLockDoorFailedEvent)] = """
            action_attempt_id* string, action_type* string, connected_account_id string, created_at* date-time,
            device_id string, event_description string, event_id* string, event_type* SeamEventType,
            occurred_at* date-time, status* string, workspace_id* string
            """,
        [typeof(ActionAttemptLockDoorSucceededEvent)] = """
            action_attempt_id* string, action_type* string, connected_account_id string, created_at* date-time,
            device_id string, event_description string, event_id* string, event_type* SeamEventType,
            occurred_at* date-time, status* string, workspace_id* string
            """,
        [typeof(ActionAttemptSimulateKeypadCodeEntryFailedEvent)] = """
            action_attempt_id* string, action_type* string, connected_account_id string, created_at* date-time,
            device_id string, event_description string, event_id* string, event_type* SeamEventType,
            occurred_at* date-time, status* string, workspace_id* string
            """,
        [typeof(ActionAttemptSimulateKeypadCodeEntrySucceededEvent)] = """
            action_attempt_id* string, action_type* string, connected_account_id string, created_at* date-time,
            device_id string, event_description string, event_id* string, event_type* SeamEventType,
            occurred_at* date-time, status* string, workspace_id* string
            """,
        [typeof(ActionAttemptSimulateManualLockViaKeypadFailedEvent)] = """
            action_attempt_id* string, action_type* string, connected_account_id string, created_at* date-time,
            device_id string, event_description string, event_id* string, event_type* SeamEventType,
            occurred_at* date-time, status* string, workspace_id* string
            """,
        [typeof(ActionAttemptSimulateManualLockViaKeypadSucceededEvent)] = """
            action_attempt_id* string, action_type* string, connected_account_id string, created_at* date-time,
            device_id string, event_description string, event_id* string, event_type* SeamEventType,
            occurred_at* date-time, status* string, workspace_id* string
            """,
        [typeof(ActionAttemptUnlockDoorFailedEvent)] = """
            action_attempt_id* string, action_type* string, connected_account_id string, created_at* date-time,
            device_id string, event_description string, event_id* string, event_type* SeamEventType,
            occurred_at* date-time, status* string, workspace_id* string
            """,
        [typeof(ActionAttemptUnlockDoorSucceededEvent)] = """
            action_attempt_id* string, action_type* string, connected_account_id string, created_at* date-time,
            device_id string, event_description string, event_id* string, event_type* SeamEventType,
            occurred_at* date-time, status* string, workspace_id* string
            """,
        [typeof(ClientSession)] = """
            client_session_id* string, connect_webview_ids* list<string>, connected_account_ids* list<string>,
            created_at* date-time, customer_key string, device_count* integer, expires_at* date-time, token* string,
            user_identifier_key string, user_identity_id string, user_identity_ids* list<string>, workspace_id* string
            """,
        [typeof(ClientSessionDeletedEvent)] = """
            client_session_id* string, created_at* date-time, event_description string, event_id* string,
            event_type* SeamEventType, occurred_at* date-time, workspace_id* string
            """,
        [typeof(ConnectWebview)] = """
            accepted_capabilities* list<ConnectWebviewAcceptedCapability>, accepted_providers* list<string>,
            any_provider_allowed* boolean, authorized_at date-time, automatically_manage_new_devices* boolean,
            connect_webview_id* string, connected_account_id string, created_at* date-time, custom_metadata* map<json>,
            custom_redirect_failure_url string, custom_redirect_url string, customer_key string,
            device_selection_mode* ConnectWebviewDeviceSelectionMode, login_successful* boolean,
            selected_provider string, status* ConnectWebviewStatus, url* string, wait_for_device_creation* boolean,
            workspace_id* string
            """,
        [typeof(ConnectWebviewLoginFailedEvent)] = """
            connect_webview_id* string, created_at* date-time, event_description string, event_id* string,
            event_type* SeamEventType, occurred_at* date-time, workspace_id* string
            """,
        [typeof(ConnectWebviewLoginSucceededEvent)] = """
            connect_webview_id* string, connected_account_custom_metadata map<json>, connected_account_id* string,
            created_at* date-time, customer_key string, event_description string, event_id* string,
            event_type* SeamEventType, occurred_at* date-time, workspace_id* string
            """,
        [typeof(ConnectedAccount)] = """
            accepted_capabilities* list<ConnectWebviewAcceptedCapability>, account_type string,
            account_type_display_name* string, automatically_manage_new_devices* boolean, connected_account_id* string,
            created_at date-time, custom_metadata* map<json>, customer_key string, default_checkin_time string,
            default_checkout_time string, display_name* string, errors* list<ConnectedAccountError>,
            ical_feed_origin string, ical_url string, image_url string, time_zone string,
            user_identifier ConnectedAccountUserIdentifier, warnings* list<ConnectedAccountWarning>
            """,
        [typeof(ConnectedAccountCompletedFirstSyncAfterReconnectionEvent)] = """
            connected_account_custom_metadata map<json>, connected_account_id* string, created_at* date-time,
            event_description string, event_id* string, event_type* SeamEventType, occurred_at* date-time,
            workspace_id* string
            """,
        [typeof(ConnectedAccountCompletedFirstSyncEvent)] = """
            connected_account_custom_metadata map<json>, connected_account_id* string, created_at* date-time,
            event_description string, event_id* string, event_type* SeamEventType, occurred_at* date-time,
            workspace_id* string
            """,
        [typeof(ConnectedAccountConnectedEvent)] = """
            connect_webview_id string, connected_account_custom_metadata map<json>, connected_account_id* string,
            created_at* date-time, customer_key string, event_description string, event_id* string,
            event_type* SeamEventType, occurred_at* date-time, workspace_id* string
            """,
        [typeof(ConnectedAccountCreatedEvent)] = """
            connect_webview_id* string, connected_account_custom_metadata map<json>, connected_account_id* string,
            created_at* date-time, event_description string, event_id* string, event_type* SeamEventType,
            occurred_at* date-time, workspace_id* string
            """,
        [typeof(ConnectedAccountDeletedEvent)] = """
            connected_account_custom_metadata map<json>, connected_account_id* string, created_at* date-time,
            customer_key string, event_description string, event_id* string, event_type* SeamEventType,
            occurred_at* date-time, workspace_id* string
            """,
        [typeof(ConnectedAccountDisconnectedEvent)] = """
            connected_account_custom_metadata map<json>, connected_account_errors* list<ConnectedAccountError>,
            connected_account_id* string, connected_account_warnings* list<ConnectedAccountWarning>,
            created_at* date-time, event_description string, event_id* string, event_type* SeamEventType,
            occurred_at* date-time, workspace_id* string
            """,
        [typeof(ConnectedAccountError)] = """
            created_at* date-time, error_code* ConnectedAccountErrorCode, is_bridge_error boolean,
            is_connected_account_error boolean, message* string, salto_ks_metadata ConnectedAccountSaltoKsMetadata
            """,
        [typeof(ConnectedAccountReauthorizationRequestedEvent)] = """
            connected_account_custom_metadata map<json>, connected_account_errors* list<ConnectedAccountError>,
            connected_account_id* string, connected_account_warnings* list<ConnectedAccountWarning>,
            created_at* date-time, event_description string, event_id* string, event_type* SeamEventType,
            occurred_at* date-time, workspace_id* string
            """,
        [typeof(ConnectedAccountSaltoKsMetadata)] = """
            sites list<ConnectedAccountSaltoKsSite>
            """,
        [typeof(ConnectedAccountSaltoKsSite)] = """
            site_id string, site_name string, site_user_subscription_limit integer, subscribed_site_user_count integer
            """,
        [typeof(ConnectedAccountSuccessfulLoginEvent)] = """
            connect_webview_id* string, connected_account_custom_metadata map<json>, connected_account_id* string,
            created_at* date-time, event_description string, event_id* string, event_type* SeamEventType,
            occurred_at* date-time, workspace_id* string
            """,
        [typeof(ConnectedAccountUserIdentifier)] = """
            api_url string, email string, exclusive boolean, phone string, username string
            """,
        [typeof(ConnectedAccountWarning)] = """
            created_at* date-time, message* string, salto_ks_metadata ConnectedAccountSaltoKsMetadata,
            warning_code* ConnectedAccountWarningCode
            """,
        [typeof(CustomerPortal)] = """
            created_at* date-time, customer_key* string, expires_at* date-time, url* string, workspace_id* string
            """,
        [typeof(Device)] = """
            capabilities_supported* list<DeviceCapability>, connected_account_id* string, created_at* date-time,
            custom_metadata* map<json>, device_id* string, device_type* DeviceType, display_name* string,
            is_managed* boolean, nickname string, space_ids* list<string>, workspace_id* string
            """,
        [typeof(InstantKey)] = """
            client_session_id* string, created_at* date-time, customization InstantKeyCustomization,
            customization_profile_id string, expires_at* date-time, instant_key_id* string, instant_key_url* string,
            user_identity_id* string, workspace_id* string
            """,
        [typeof(InstantKeyCustomization)] = """
            logo_url string, primary_color string, secondary_color string
            """,
        [typeof(Phone)] = """
            created_at* date-time, custom_metadata* map<json>, device_id* string, device_type* PhoneDeviceType,
            display_name* string, errors* list<PhoneError>, nickname string, properties* PhoneProperties,
            warnings* list<PhoneWarning>, workspace_id* string
            """,
        [typeof(PhoneDeactivatedEvent)] = """
            created_at* date-time, device_custom_metadata map<json>, device_id* string, event_description string,
            event_id* string, event_type* SeamEventType, occurred_at* date-time, workspace_id* string
            """,
        [typeof(PhoneError)] = """
            created_at* date-time, error_code* PhoneErrorCode, message* string
            """,
        [typeof(PhoneProperties)] = """
            assa_abloy_credential_service_metadata PhonePropertiesAssaAbloyCredentialServiceMetadata,
            salto_space_credential_service_metadata PhonePropertiesSaltoSpaceCredentialServiceMetadata
            """,
        [typeof(PhonePropertiesAssaAbloyCredentialServiceMetadata)] = """
            endpoints list<PhonePropertiesAssaAbloyCredentialServiceMetadataEndpoint>, has_active_endpoint boolean
            """,
        [typeof(PhonePropertiesAssaAbloyCredentialServiceMetadataEndpoint)] = """
            endpoint_id string, is_active boolean
            """,
        [typeof(PhonePropertiesSaltoSpaceCredentialServiceMetadata)] = """
            has_active_phone boolean
            """,
        [typeof(PhoneWarning)] = """
            created_at* date-time, message* string, warning_code* PhoneWarningCode
            """,
        [typeof(RelatedResources)] = """
            access_grants list<AccessGrant>, access_methods list<AccessMethod>, acs_access_groups list<AcsAccessGroup>,
            acs_credentials list<AcsCredential>, acs_entrances list<AcsEntrance>, acs_systems list<AcsSystem>,
            client_sessions list<ClientSession>, connected_accounts list<ConnectedAccount>, devices list<Device>,
            instant_keys list<InstantKey>, spaces list<Space>, user_identities list<UserIdentity>
            """,
        [typeof(ResetSandboxWorkspaceResult)] = """
            
            """,
        [typeof(ScanCredentialResult)] = """
            acs_credential_on_encoder ScanCredentialResultAcsCredentialOnEncoder, acs_credential_on_seam AcsCredential,
            warnings* list<ScanCredentialResultWarning>
            """,
        [typeof(ScanCredentialResultAcsCredentialOnEncoder)] = """
            card_number string, created_at date-time, ends_at date-time, is_issued boolean, starts_at date-time,
            visionline_metadata ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata
            """,
        [typeof(ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata)] = """
            cancelled boolean, card_format AcsCredentialCreateVisionlineMetadataCardFormat, card_holder string,
            card_id string, common_acs_entrance_ids list<string>, discarded boolean, expired boolean,
            guest_acs_entrance_ids list<string>, number_of_issued_cards integer, overridden boolean,
            overwritten boolean, pending_auto_update boolean
            """,
        [typeof(ScanCredentialResultWarning)] = """
            warning_code* ScanCredentialResultWarningCode, warning_message* string
            """,
        [typeof(SeamEvent)] = """
            created_at* date-time, event_id* string, event_type* SeamEventType, occurred_at* date-time,
            workspace_id* string
            """,
        [typeof(Space)] = """
            acs_entrance_count* integer, created_at* date-time, customer_data SpaceCustomerData, customer_key string,
            device_count* integer, display_name* string, geolocation SpaceGeolocation, name* string, space_id* string,
            space_key string, workspace_id* string
            """,
        [typeof(SpaceCreatedEvent)] = """
            acs_entrance_ids* list<string>, created_at* date-time, device_ids* list<string>, event_description string,
            event_id* string, event_type* SeamEventType, occurred_at* date-time, space_id* string, space_key string,
            workspace_id* string
            """,
        [typeof(SpaceCustomerData)] = """
            address string, default_checkin_time string, default_checkout_time string, time_zone string
            """,
        [typeof(SpaceDeletedEvent)] = """
            acs_entrance_ids* list<string>, created_at* date-time, device_ids* list<string>, event_description string,
            event_id* string, event_type* SeamEventType, occurred_at* date-time, space_id* string, space_key string,
            workspace_id* string
            """,
        [typeof(SpaceDeviceMembershipChangedEvent)] = """
            acs_entrance_ids* list<string>, created_at* date-time, device_ids* list<string>, event_description string,
            event_id* string, event_type* SeamEventType, occurred_at* date-time, space_id* string, space_key string,
            workspace_id* string
            """,
        [typeof(SpaceGeolocation)] = """
            latitude* number, longitude* number
            """,
        [typeof(UnknownSeamEvent)] = """
            created_at* date-time, event_id* string, event_type* SeamEventType, occurred_at* date-time,
            workspace_id* string
            """,
        [typeof(UnlockDoorResult)] = """
            was_confirmed_by_device boolean
            """,
        [typeof(UnmanagedAccessGrant)] = """
            access_grant_id* string, access_method_ids* list<string>, created_at* date-time, display_name* string,
            ends_at date-time, errors* list<AccessGrantError>, location_ids* list<string>, name string,
            pending_mutations* list<AccessGrantPendingMutation>,
            requested_access_methods* list<AccessGrantRequestedAccessMethod>, reservation_key string,
            space_ids* list<string>, starts_at* date-time, user_identity_id string, warnings* list<AccessGrantWarning>,
            workspace_id* string
            """,
        [typeof(UnmanagedAccessMethod)] = """
            access_method_id* string, code string, created_at* date-time, display_name* string, display_status* string,
            errors* list<AccessMethodError>, is_assignment_required boolean, is_encoding_required boolean,
            is_issued* boolean, is_ready_for_assignment boolean, is_ready_for_encoding boolean, issued_at date-time,
            mode* AcsCredentialAccessMethod, pending_mutations* list<AccessMethodPendingMutation>,
            warnings* list<AccessMethodWarning>, workspace_id* string
            """,
        [typeof(UnmanagedUserIdentity)] = """
            acs_user_ids* list<string>, created_at* date-time, display_name* string, email_address string,
            errors* list<UserIdentityError>, full_name string, merged_user_identity_ids* list<string>,
            merged_user_identity_keys* list<string>, phone_number string, user_identity_id* string,
            warnings* list<UserIdentityWarning>, workspace_id* string
            """,
        [typeof(UserIdentity)] = """
            acs_user_ids* list<string>, created_at* date-time, display_name* string, email_address string,
            errors* list<UserIdentityError>, full_name string, merged_user_identity_ids* list<string>,
            merged_user_identity_keys* list<string>, phone_number string, user_identity_id* string,
            user_identity_key string, warnings* list<UserIdentityWarning>, workspace_id* string
            """,
        [typeof(UserIdentityError)] = """
            acs_system_id* string, acs_user_id* string, created_at* date-time, error_code* UserIdentityErrorCode,
            message* string
            """,
        [typeof(UserIdentityWarning)] = """
            created_at* date-time, message* string, warning_code* UserIdentityWarningCode
            """,
        [typeof(Webhook)] = """
            event_types list<string>, secret string, url* string, webhook_id* string
            """,
        [typeof(Workspace)] = """
            company_name* string, connect_partner_name string,
            connect_webview_customization* WorkspaceConnectWebviewCustomization,
            is_publishable_key_auth_enabled* boolean, is_sandbox* boolean, is_suspended* boolean, name* string,
            organization_id string, publishable_key string, workspace_id* string
            """,
        [typeof(WorkspaceConnectWebviewCustomization)] = """
            inviter_logo_url string, logo_shape WorkspaceConnectWebviewCustomizationLogoShape,
            primary_button_color string, primary_button_text_color string, success_message string
            """,
    };

    /// <summary>
    /// The members of each record of a request: the name, <c>*</c> if it is required, <c>?</c> if it can be null, and
    /// the type.
    /// </summary>
    public static readonly Dictionary<Type, string> Requests = new()
    {
        [typeof(AccessGrantCreateLocation)] = """
            acs_entrance_ids list<string>, device_ids list<string>, name string
            """,
        [typeof(AccessGrantCreateRequest)] = """
            access_grant_key string, acs_entrance_ids list<string>, customization_profile_id string,
            device_ids list<string>, ends_at date-time, location AccessGrantCreateLocation, location_ids list<string>,
            name string, requested_access_methods* list<AccessGrantCreateRequestedAccessMethod>, reservation_key string,
            space_ids list<string>, space_keys list<string>, starts_at date-time,
            user_identity AccessGrantCreateUserIdentity, user_identity_id string
            """,
        [typeof(AccessGrantCreateRequestedAccessMethod)] = """
            code string, instant_key_max_use_count integer, mode* AcsCredentialAccessMethod
            """,
        [typeof(AccessGrantCreateUserIdentity)] = """
            email_address string, full_name string, phone_number string, user_identity_key string
            """,
        [typeof(AccessGrantDeleteRequest)] = """
            access_grant_id* string
            """,
        [typeof(AccessGrantGetRelatedRequest)] = """
            access_grant_ids list<string>, access_grant_keys list<string>, exclude list<AccessGrantRelatedKind>,
            include list<AccessGrantRelatedKind>
            """,
        [typeof(AccessGrantGetRequest)] = """
            access_grant_id string, access_grant_key string
            """,
        [typeof(AccessGrantListRequest)] = """
            access_code_id string, access_grant_ids list<string>, access_grant_key string, acs_entrance_id string,
            acs_system_id string, customer_key string, device_id string, limit integer, location_id string,
            page_cursor string, reservation_key string, space_id string, user_identity_id string
            """,
        [typeof(AccessGrantRequestAccessMethodsRequest)] = """
            access_grant_id* string, requested_access_methods* list<AccessGrantCreateRequestedAccessMethod>
            """,
        [typeof(AccessGrantUpdateRequest)] = """
            access_grant_id string, access_grant_key string, ends_at? date-time, name? string, starts_at date-time
            """,
        [typeof(AccessMethodAssignCardRequest)] = """
            access_method_id* string, card_number* string
            """,
        [typeof(AccessMethodDeleteRequest)] = """
            access_grant_id string, access_method_id string, reservation_key string
            """,
        [typeof(AccessMethodEncodeRequest)] = """
            access_method_id* string, acs_encoder_id* string
            """,
        [typeof(AccessMethodGetRelatedRequest)] = """
            access_method_ids* list<string>, exclude list<AccessMethodRelatedKind>,
            include list<AccessMethodRelatedKind>
            """,
        [typeof(AccessMethodGetRequest)] = """
            access_method_id* string
            """,
        [typeof(AccessMethodListRequest)] = """
            access_code_id string, access_grant_id string, access_grant_key string, acs_entrance_id string,
            device_id string, limit integer, page_cursor string, space_id string
            """,
        [typeof(AccessMethodUnlockDoorRequest)] = """
            access_method_id* string, acs_entrance_id* string
            """,
        [typeof(AcsAccessGroupAddUserRequest)] = """
            acs_access_group_id* string, acs_user_id string, user_identity_id string
            """,
        [typeof(AcsAccessGroupDeleteRequest)] = """
            acs_access_group_id* string
            """,
        [typeof(AcsAccessGroupGetRequest)] = """
            acs_access_group_id* string
            """,
        [typeof(AcsAccessGroupListAccessibleEntrancesRequest)] = """
            acs_access_group_id* string
            """,
        [typeof(AcsAccessGroupListRequest)] = """
            acs_system_id string, acs_user_id string, search string, user_identity_id string
            """,
        [typeof(AcsAccessGroupListUsersRequest)] = """
            acs_access_group_id* string
            """,
        [typeof(AcsAccessGroupRemoveUserRequest)] = """
            acs_access_group_id* string, acs_user_id string, user_identity_id string
            """,
        [typeof(AcsCredentialAssignRequest)] = """
            acs_credential_id* string, acs_user_id string, user_identity_id string
            """,
        [typeof(AcsCredentialCreateAssaAbloyVostioMetadata)] = """
            auto_join boolean, join_all_guest_acs_entrances boolean, override_all_guest_acs_entrances boolean,
            override_guest_acs_entrance_ids list<string>
            """,
        [typeof(AcsCredentialCreateRequest)] = """
            access_method* AcsCredentialAccessMethod, acs_system_id string, acs_user_id string,
            allowed_acs_entrance_ids list<string>,
            assa_abloy_vostio_metadata AcsCredentialCreateAssaAbloyVostioMetadata, code string,
            credential_manager_acs_system_id string, ends_at date-time, is_multi_phone_sync_credential boolean,
            salto_space_metadata AcsCredentialCreateSaltoSpaceMetadata, starts_at date-time, user_identity_id string,
            visionline_metadata AcsCredentialCreateVisionlineMetadata
            """,
        [typeof(AcsCredentialCreateSaltoSpaceMetadata)] = """
            assign_new_key boolean
            """,
        [typeof(AcsCredentialCreateVisionlineMetadata)] = """
            auto_join boolean, card_format AcsCredentialCreateVisionlineMetadataCardFormat,
            card_function_type AcsCredentialVisionlineMetadataCardFunctionType, joiner_acs_credential_ids list<string>,
            override boolean
            """,
        [typeof(AcsCredentialDeleteRequest)] = """
            acs_credential_id* string
            """,
        [typeof(AcsCredentialGetRequest)] = """
            acs_credential_id* string
            """,
        [typeof(AcsCredentialListAccessibleEntrancesRequest)] = """
            acs_credential_id* string
            """,
        [typeof(AcsCredentialListRequest)] = """
            acs_system_id string, acs_user_id string, created_before date-time, is_multi_phone_sync_credential boolean,
            limit integer, page_cursor string, search string, user_identity_id string
            """,
        [typeof(AcsCredentialUnassignRequest)] = """
            acs_credential_id* string, acs_user_id string, user_identity_id string
            """,
        [typeof(AcsCredentialUpdateRequest)] = """
            acs_credential_id* string, code string, ends_at date-time
            """,
        [typeof(AcsEncoderEncodeCredentialRequest)] = """
            access_method_id string, acs_credential_id string, acs_encoder_id* string
            """,
        [typeof(AcsEncoderGetRequest)] = """
            acs_encoder_id* string
            """,
        [typeof(AcsEncoderListRequest)] = """
            acs_encoder_ids list<string>, acs_system_id string, acs_system_ids list<string>, limit integer,
            page_cursor string
            """,
        [typeof(AcsEncoderScanCredentialRequest)] = """
            acs_encoder_id* string, salto_ks_metadata AcsEncoderScanCredentialSaltoKsMetadata
            """,
        [typeof(AcsEncoderScanCredentialSaltoKsMetadata)] = """
            detect_new_tags boolean
            """,
        [typeof(AcsEncoderScanToAssignCredentialRequest)] = """
            acs_encoder_id* string, acs_user_id string, salto_ks_metadata AcsEncoderScanCredentialSaltoKsMetadata,
            user_identity_id string
            """,
        [typeof(AcsEntranceGetRequest)] = """
            acs_entrance_id* string
            """,
        [typeof(AcsEntranceGrantAccessRequest)] = """
            acs_entrance_id* string, acs_user_id string, user_identity_id string
            """,
        [typeof(AcsEntranceListCredentialsWithAccessRequest)] = """
            acs_entrance_id* string, include_if list<AcsEntranceListCredentialsWithAccessIncludeIf>
            """,
        [typeof(AcsEntranceListRequest)] = """
            access_method_id string, acs_credential_id string, acs_entrance_ids list<string>, acs_system_id string,
            connected_account_id string, customer_key string, limit integer, location_id string, page_cursor string,
            search string, space_id string
            """,
        [typeof(AcsEntranceUnlockRequest)] = """
            acs_credential_id* string, acs_entrance_id* string
            """,
        [typeof(AcsSystemGetRequest)] = """
            acs_system_id* string
            """,
        [typeof(AcsSystemListCompatibleCredentialManagerAcsSystemsRequest)] = """
            acs_system_id* string
            """,
        [typeof(AcsSystemListRequest)] = """
            connected_account_id string, customer_key string, search string
            """,
        [typeof(AcsSystemReportDevicesAcsEncoder)] = """
            hotek_metadata* AcsSystemReportDevicesAcsEncoderHotekMetadata, is_removed boolean
            """,
        [typeof(AcsSystemReportDevicesAcsEncoderHotekMetadata)] = """
            encoder_number* string
            """,
        [typeof(AcsSystemReportDevicesAcsEntrance)] = """
            hotek_metadata* AcsSystemReportDevicesAcsEntranceHotekMetadata, is_removed boolean
            """,
        [typeof(AcsSystemReportDevicesAcsEntranceHotekMetadata)] = """
            common_area_name string, common_area_number string, room_number string
            """,
        [typeof(AcsSystemReportDevicesRequest)] = """
            acs_encoders list<AcsSystemReportDevicesAcsEncoder>, acs_entrances list<AcsSystemReportDevicesAcsEntrance>,
            acs_system_id* string
            """,
        [typeof(AcsUserAddToAccessGroupRequest)] = """
            acs_access_group_id* string, acs_user_id* string
            """,
        [typeof(AcsUserCreateAccessSchedule)] = """
            ends_at date-time, starts_at date-time
            """,
        [typeof(AcsUserCreateRequest)] = """
            access_schedule AcsUserCreateAccessSchedule, acs_access_group_ids list<string>, acs_system_id* string,
            email string, email_address string, full_name* string, phone_number string, user_identity_id string
            """,
        [typeof(AcsUserDeleteRequest)] = """
            acs_system_id string, acs_user_id string, user_identity_id string
            """,
        [typeof(AcsUserGetRequest)] = """
            acs_system_id string, acs_user_id string, user_identity_id string
            """,
        [typeof(AcsUserListAccessibleEntrancesRequest)] = """
            acs_system_id string, acs_user_id string, user_identity_id string
            """,
        [typeof(AcsUserListRequest)] = """
            acs_system_id string, created_before date-time, limit integer, page_cursor string, search string,
            user_identity_email_address string, user_identity_id string, user_identity_phone_number string
            """,
        [typeof(AcsUserRemoveFromAccessGroupRequest)] = """
            acs_access_group_id* string, acs_user_id string, user_identity_id string
            """,
        [typeof(AcsUserRevokeAccessToAllEntrancesRequest)] = """
            acs_system_id string, acs_user_id string, user_identity_id string
            """,
        [typeof(AcsUserSuspendRequest)] = """
            acs_system_id string, acs_user_id string, user_identity_id string
            """,
        [typeof(AcsUserUnsuspendRequest)] = """
            acs_system_id string, acs_user_id string, user_identity_id string
            """,
        [typeof(AcsUserUpdateAccessSchedule)] = """
            ends_at* date-time, starts_at* date-time
            """,
        [typeof(AcsUserUpdateRequest)] = """
            access_schedule? AcsUserUpdateAccessSchedule, acs_system_id string, acs_user_id string, email string,
            email_address string, full_name string, hid_acs_system_id string, phone_number string,
            user_identity_id string
            """,
        [typeof(ActionAttemptGetRequest)] = """
            action_attempt_id* string
            """,
        [typeof(ActionAttemptListRequest)] = """
            action_attempt_ids list<string>, device_id string, limit integer, page_cursor string
            """,
        [typeof(ClientSessionCreateRequest)] = """
            connect_webview_ids list<string>, connected_account_ids list<string>, customer_id string,
            customer_key string, expires_at date-time, user_identifier_key string, user_identity_id string,
            user_identity_ids list<string>
            """,
        [typeof(ClientSessionDeleteRequest)] = """
            client_session_id* string
            """,
        [typeof(ClientSessionGetOrCreateRequest)] = """
            connect_webview_ids list<string>, connected_account_ids list<string>, expires_at date-time,
            user_identifier_key string, user_identity_id string, user_identity_ids list<string>
            """,
        [typeof(ClientSessionGetRequest)] = """
            client_session_id string, user_identifier_key string
            """,
        [typeof(ClientSessionGrantAccessRequest)] = """
            client_session_id string, connect_webview_ids list<string>, connected_account_ids list<string>,
            user_identifier_key string, user_identity_id string, user_identity_ids list<string>
            """,
        [typeof(ClientSessionListRequest)] = """
            client_session_id string, connect_webview_id string, user_identifier_key string, user_identity_id string,
            without_user_identifier_key boolean
            """,
        [typeof(ClientSessionRevokeRequest)] = """
            client_session_id* string
            """,
        [typeof(ConnectWebviewCreateRequest)] = """
            accepted_capabilities list<ConnectWebviewAcceptedCapability>,
            accepted_providers list<ConnectWebviewCreateAcceptedProvider>, automatically_manage_new_devices boolean,
            custom_metadata map<json>, custom_redirect_failure_url string, custom_redirect_url string,
            customer_key string, excluded_providers list<string>,
            provider_category ConnectWebviewCreateProviderCategory, wait_for_device_creation boolean
            """,
        [typeof(ConnectWebviewDeleteRequest)] = """
            connect_webview_id* string
            """,
        [typeof(ConnectWebviewGetRequest)] = """
            connect_webview_id* string
            """,
        [typeof(ConnectWebviewListRequest)] = """
            custom_metadata_has map<json>, customer_key string, limit integer, page_cursor string, search string,
            user_identifier_key string
            """,
        [typeof(ConnectedAccountDeleteRequest)] = """
            connected_account_id* string
            """,
        [typeof(ConnectedAccountGetRequest)] = """
            connected_account_id string, email string
            """,
        [typeof(ConnectedAccountListRequest)] = """
            custom_metadata_has map<json>, customer_key string, limit integer, page_cursor string, search string,
            space_id string, user_identifier_key string
            """,
        [typeof(ConnectedAccountSyncRequest)] = """
            connected_account_id* string
            """,
        [typeof(ConnectedAccountUpdateRequest)] = """
            accepted_capabilities list<ConnectWebviewAcceptedCapability>, automatically_manage_new_devices boolean,
            connected_account_id* string, custom_metadata map<json>, customer_key string, display_name string
            """,
        [typeof(CustomerCreatePortalCustomerData)] = """
            access_grants list<CustomerPushDataAccessGrant>, bookings list<CustomerPushDataBooking>,
            buildings list<CustomerPushDataBuilding>, common_areas list<CustomerPushDataCommonArea>,
            customer_key* string, facilities list<CustomerPushDataFacility>, guests list<CustomerPushDataGuest>,
            listings list<CustomerPushDataListing>, properties list<CustomerPushDataProperty>,
            property_listings list<CustomerPushDataPropertyListing>, reservations list<CustomerPushDataReservation>,
            residents list<CustomerPushDataResident>, rooms list<CustomerPushDataRoom>,
            sites list<CustomerPushDataSite>, spaces list<CustomerPushDataSpace>,
            staff_members list<CustomerPushDataStaffMember>, tenants list<CustomerPushDataTenant>,
            units list<CustomerPushDataUnit>, user_identities list<CustomerPushDataUserIdentity>,
            users list<CustomerPushDataUser>
            """,
        [typeof(CustomerCreatePortalCustomerResourcesFilter)] = """
            field* string, operation* CustomerCreatePortalCustomerResourcesFilterOperation, value* json
            """,
        [typeof(CustomerCreatePortalFeatures)] = """
            configure CustomerCreatePortalFeaturesConfigure, connect CustomerCreatePortalFeaturesConnect,
            manage CustomerCreatePortalFeaturesManage, manage_devices CustomerPortalFeature,
            organize CustomerPortalFeature
            """,
        [typeof(CustomerCreatePortalFeaturesConfigure)] = """
            allow_access_automation_rule_customization boolean, allow_climate_automation_rule_customization boolean,
            allow_instant_key_customization boolean, exclude boolean
            """,
        [typeof(CustomerCreatePortalFeaturesConnect)] = """
            accepted_providers list<string>, exclude boolean, excluded_providers list<string>
            """,
        [typeof(CustomerCreatePortalFeaturesManage)] = """
            device_management_confirmation CustomerCreatePortalFeaturesManageDeviceManagementConfirmation,
            events CustomerCreatePortalFeaturesManageEvents, exclude boolean, exclude_reservation_management boolean,
            exclude_reservation_technical_details boolean, exclude_staff_management boolean
            """,
        [typeof(CustomerCreatePortalFeaturesManageDeviceManagementConfirmation)] = """
            body string, cancel_button_label string, confirm_button_label string, title string
            """,
        [typeof(CustomerCreatePortalFeaturesManageEvents)] = """
            allowed_events list<string>, default_events list<string>
            """,
        [typeof(CustomerCreatePortalLandingPage)] = """
            manage CustomerCreatePortalLandingPageManage
            """,
        [typeof(CustomerCreatePortalLandingPageManage)] = """
            access_grant_key string, booking_key string, building_key string, common_area_key string,
            facility_key string, listing_key string, property_key string, property_listing_key string,
            reservation_key string, room_key string, site_key string, space_key string, unit_key string
            """,
        [typeof(CustomerCreatePortalRequest)] = """
            customer_data CustomerCreatePortalCustomerData,
            customer_resources_filters list<CustomerCreatePortalCustomerResourcesFilter>,
            customization_profile_id string, exclude_locale_picker boolean, features CustomerCreatePortalFeatures,
            is_embedded boolean, landing_page CustomerCreatePortalLandingPage, locale CustomerCreatePortalLocale,
            navigation_mode CustomerCreatePortalNavigationMode, read_only boolean
            """,
        [typeof(CustomerDeleteDataRequest)] = """
            access_grant_keys list<string>, booking_keys list<string>, building_keys list<string>,
            common_area_keys list<string>, customer_keys list<string>, facility_keys list<string>,
            guest_keys list<string>, listing_keys list<string>, property_keys list<string>,
            property_listing_keys list<string>, reservation_keys list<string>, resident_keys list<string>,
            room_keys list<string>, space_keys list<string>, staff_member_keys list<string>, tenant_keys list<string>,
            unit_keys list<string>, user_identity_keys list<string>, user_keys list<string>
            """,
        [typeof(CustomerPortalFeature)] = """
            exclude boolean
            """,
        [typeof(CustomerPushDataAccessGrant)] = """
            access_grant_key* string, building_keys list<string>, common_area_keys list<string>, ends_at date-time,
            facility_keys list<string>, guest_key string, listing_keys list<string>, name string, preferred_code string,
            property_keys list<string>, resident_key string, room_keys list<string>, space_keys list<string>,
            starts_at date-time, tenant_key string, unit_keys list<string>, user_identity_key string, user_key string
            """,
        [typeof(CustomerPushDataBooking)] = """
            booking_key* string, building_keys list<string>, common_area_keys list<string>, ends_at date-time,
            facility_keys list<string>, guest_key string, listing_keys list<string>, name string, preferred_code string,
            property_keys list<string>, resident_key string, room_keys list<string>, space_keys list<string>,
            starts_at date-time, tenant_key string, unit_keys list<string>, user_identity_key string, user_key string
            """,
        [typeof(CustomerPushDataBuilding)] = """
            building_key* string, name* string
            """,
        [typeof(CustomerPushDataCommonArea)] = """
            common_area_key* string, name* string, parent_site_key string
            """,
        [typeof(CustomerPushDataFacility)] = """
            facility_key* string, name* string
            """,
        [typeof(CustomerPushDataGuest)] = """
            email_address string, guest_key* string, name* string, phone_number string
            """,
        [typeof(CustomerPushDataListing)] = """
            listing_key* string, name* string
            """,
        [typeof(CustomerPushDataProperty)] = """
            name* string, property_key* string
            """,
        [typeof(CustomerPushDataPropertyListing)] = """
            custom_metadata map<json>, name* string, property_listing_key* string
            """,
        [typeof(CustomerPushDataRequest)] = """
            access_grants list<CustomerPushDataAccessGrant>, bookings list<CustomerPushDataBooking>,
            buildings list<CustomerPushDataBuilding>, common_areas list<CustomerPushDataCommonArea>,
            customer_key* string, facilities list<CustomerPushDataFacility>, guests list<CustomerPushDataGuest>,
            listings list<CustomerPushDataListing>, properties list<CustomerPushDataProperty>,
            property_listings list<CustomerPushDataPropertyListing>, reservations list<CustomerPushDataReservation>,
            residents list<CustomerPushDataResident>, rooms list<CustomerPushDataRoom>,
            sites list<CustomerPushDataSite>, spaces list<CustomerPushDataSpace>,
            staff_members list<CustomerPushDataStaffMember>, tenants list<CustomerPushDataTenant>,
            units list<CustomerPushDataUnit>, user_identities list<CustomerPushDataUserIdentity>,
            users list<CustomerPushDataUser>
            """,
        [typeof(CustomerPushDataReservation)] = """
            building_keys list<string>, common_area_keys list<string>, custom_metadata map<json>, ends_at date-time,
            facility_keys list<string>, guest_key string, listing_keys list<string>, name string, preferred_code string,
            property_keys list<string>, reservation_key* string, resident_key string, room_keys list<string>,
            space_keys list<string>, starts_at date-time, tenant_key string, unit_keys list<string>,
            user_identity_key string, user_key string
            """,
        [typeof(CustomerPushDataResident)] = """
            email_address string, name* string, phone_number string, resident_key* string
            """,
        [typeof(CustomerPushDataRoom)] = """
            name* string, parent_site_key string, room_key* string
            """,
        [typeof(CustomerPushDataSite)] = """
            name* string, site_key* string
            """,
        [typeof(CustomerPushDataSpace)] = """
            customer_data SpaceCreateCustomerData, duration_minutes integer,
            geolocation CustomerPushDataSpaceGeolocation, name* string, parent_site_key string, space_key* string
            """,
        [typeof(CustomerPushDataSpaceGeolocation)] = """
            latitude* number, longitude* number
            """,
        [typeof(CustomerPushDataStaffMember)] = """
            building_keys list<string>, common_area_keys list<string>, email_address string, facility_keys list<string>,
            listing_keys list<string>, name* string, phone_number string, property_keys list<string>,
            property_listing_keys list<string>, room_keys list<string>, site_keys list<string>, space_keys list<string>,
            staff_member_key* string, unit_keys list<string>
            """,
        [typeof(CustomerPushDataTenant)] = """
            email_address string, name* string, phone_number string, tenant_key* string
            """,
        [typeof(CustomerPushDataUnit)] = """
            name* string, parent_site_key string, unit_key* string
            """,
        [typeof(CustomerPushDataUser)] = """
            email_address string, name* string, phone_number string, user_key* string
            """,
        [typeof(CustomerPushDataUserIdentity)] = """
            email_address string, name* string, phone_number string, user_identity_key* string
            """,
        [typeof(EventGetRequest)] = """
            device_id string, event_id string, event_type string
            """,
        [typeof(EventListRequest)] = """
            access_code_id string, access_code_ids list<string>, access_grant_id string, access_grant_ids list<string>,
            access_method_id string, access_method_ids list<string>, acs_access_group_id string,
            acs_credential_id string, acs_encoder_id string, acs_entrance_id string, acs_system_id string,
            acs_system_ids list<string>, acs_user_id string, between list<date-time>, connect_webview_id string,
            connected_account_id string, customer_key string, device_id string, device_ids list<string>,
            event_ids list<string>, event_type SeamEventType, event_types list<SeamEventType>, limit integer,
            since date-time, space_id string, space_ids list<string>, unstable_offset integer, user_identity_id string
            """,
        [typeof(InstantKeyDeleteRequest)] = """
            instant_key_id* string
            """,
        [typeof(InstantKeyGetRequest)] = """
            instant_key_id string, instant_key_url string
            """,
        [typeof(InstantKeyListRequest)] = """
            user_identity_id string
            """,
        [typeof(PhoneDeactivateRequest)] = """
            device_id* string
            """,
        [typeof(PhoneGetRequest)] = """
            device_id* string
            """,
        [typeof(PhoneListRequest)] = """
            acs_credential_id string, owner_user_identity_id string
            """,
        [typeof(SimulateAcsEncoderNextCredentialEncodeWillFailRequest)] = """
            acs_credential_id string, acs_encoder_id* string,
            error_code SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode
            """,
        [typeof(SimulateAcsEncoderNextCredentialEncodeWillSucceedRequest)] = """
            acs_encoder_id* string, scenario SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario
            """,
        [typeof(SimulateAcsEncoderNextCredentialScanWillFailRequest)] = """
            acs_credential_id_on_seam string, acs_encoder_id* string,
            error_code SimulateAcsEncoderNextCredentialScanWillFailErrorCode
            """,
        [typeof(SimulateAcsEncoderNextCredentialScanWillSucceedRequest)] = """
            acs_credential_id_on_seam string, acs_encoder_id* string,
            scenario SimulateAcsEncoderNextCredentialScanWillSucceedScenario
            """,
        [typeof(SimulateConnectedAccountDisconnectRequest)] = """
            connected_account_id* string
            """,
        [typeof(SimulatePhoneCreateSandboxPhoneAssaAbloyMetadata)] = """
            application_version string, ble_capability boolean, hce_capability boolean, nfc_capability boolean,
            seos_applet_version string, seos_tsm_endpoint_id integer
            """,
        [typeof(SimulatePhoneCreateSandboxPhoneMetadata)] = """
            device_manufacturer string, device_model string,
            operating_system SimulatePhoneCreateSandboxPhoneMetadataOperatingSystem, os_version string
            """,
        [typeof(SimulatePhoneCreateSandboxPhoneRequest)] = """
            assa_abloy_metadata SimulatePhoneCreateSandboxPhoneAssaAbloyMetadata, custom_sdk_installation_id string,
            phone_metadata SimulatePhoneCreateSandboxPhoneMetadata, user_identity_id* string
            """,
        [typeof(SpaceAddAcsEntrancesRequest)] = """
            acs_entrance_ids* list<string>, space_id* string
            """,
        [typeof(SpaceAddConnectedAccountRequest)] = """
            connected_account_id* string, space_id* string
            """,
        [typeof(SpaceAddDevicesRequest)] = """
            device_ids* list<string>, space_id* string
            """,
        [typeof(SpaceCreateCustomerData)] = """
            address string, default_checkin_time string, default_checkout_time string, time_zone string
            """,
        [typeof(SpaceCreateRequest)] = """
            acs_entrance_ids list<string>, connected_account_ids list<string>, customer_data SpaceCreateCustomerData,
            customer_key string, device_ids list<string>, name* string, space_key string
            """,
        [typeof(SpaceDeleteRequest)] = """
            space_id* string
            """,
        [typeof(SpaceGetRelatedRequest)] = """
            exclude list<SpaceRelatedKind>, include list<SpaceRelatedKind>, space_ids list<string>,
            space_keys list<string>
            """,
        [typeof(SpaceGetRequest)] = """
            space_id string, space_key string
            """,
        [typeof(SpaceListRequest)] = """
            customer_key string, limit integer, page_cursor string, search string, space_key string
            """,
        [typeof(SpaceRemoveAcsEntrancesRequest)] = """
            acs_entrance_ids* list<string>, space_id* string
            """,
        [typeof(SpaceRemoveConnectedAccountRequest)] = """
            connected_account_id* string, space_id* string
            """,
        [typeof(SpaceRemoveDevicesRequest)] = """
            device_ids* list<string>, space_id* string
            """,
        [typeof(SpaceUpdateCustomerData)] = """
            address? string, default_checkin_time? string, default_checkout_time? string, time_zone? string
            """,
        [typeof(SpaceUpdateRequest)] = """
            acs_entrance_ids list<string>, customer_data SpaceUpdateCustomerData, device_ids list<string>, name string,
            space_id string, space_key string
            """,
        [typeof(UnmanagedAccessGrantGetRequest)] = """
            access_grant_id* string
            """,
        [typeof(UnmanagedAccessGrantListRequest)] = """
            acs_entrance_id string, acs_system_id string, limit integer, page_cursor string, reservation_key string,
            user_identity_id string
            """,
        [typeof(UnmanagedAccessGrantUpdateRequest)] = """
            access_grant_id* string, access_grant_key string, is_managed* boolean
            """,
        [typeof(UnmanagedAccessMethodGetRequest)] = """
            access_method_id* string
            """,
        [typeof(UnmanagedAccessMethodListRequest)] = """
            access_grant_id* string, acs_entrance_id string, device_id string, space_id string
            """,
        [typeof(UnmanagedUserIdentityGetRequest)] = """
            user_identity_id* string
            """,
        [typeof(UnmanagedUserIdentityListRequest)] = """
            created_before date-time, limit integer, page_cursor string, search string
            """,
        [typeof(UnmanagedUserIdentityUpdateRequest)] = """
            is_managed* boolean, user_identity_id* string, user_identity_key string
            """,
        [typeof(UserIdentityAddAcsUserRequest)] = """
            acs_user_id* string, user_identity_id string, user_identity_key string
            """,
        [typeof(UserIdentityCreateRequest)] = """
            acs_system_ids list<string>, email_address string, full_name string, phone_number string,
            user_identity_key string
            """,
        [typeof(UserIdentityDeleteRequest)] = """
            user_identity_id* string
            """,
        [typeof(UserIdentityGenerateInstantKeyRequest)] = """
            customization_profile_id string, max_use_count integer, user_identity_id* string
            """,
        [typeof(UserIdentityGetRequest)] = """
            user_identity_id string, user_identity_key string
            """,
        [typeof(UserIdentityGrantAccessToDeviceRequest)] = """
            device_id* string, user_identity_id* string
            """,
        [typeof(UserIdentityListAccessibleDevicesRequest)] = """
            user_identity_id* string
            """,
        [typeof(UserIdentityListAccessibleEntrancesRequest)] = """
            user_identity_id* string
            """,
        [typeof(UserIdentityListAcsSystemsRequest)] = """
            user_identity_id* string
            """,
        [typeof(UserIdentityListAcsUsersRequest)] = """
            user_identity_id* string
            """,
        [typeof(UserIdentityListRequest)] = """
            created_before date-time, credential_manager_acs_system_id string, limit integer, page_cursor string,
            search string, user_identity_ids list<string>
            """,
        [typeof(UserIdentityMergeRequest)] = """
            merged_user_identity_ids list<string>, merged_user_identity_keys list<string>, user_identity_id string,
            user_identity_key string
            """,
        [typeof(UserIdentityRemoveAcsUserRequest)] = """
            acs_user_id* string, user_identity_id* string
            """,
        [typeof(UserIdentityRevokeAccessToDeviceRequest)] = """
            device_id* string, user_identity_id* string
            """,
        [typeof(UserIdentityUpdateRequest)] = """
            email_address? string, full_name? string, phone_number? string, user_identity_id* string,
            user_identity_key? string
            """,
        [typeof(WebhookCreateRequest)] = """
            event_types list<string>, url* string
            """,
        [typeof(WebhookDeleteRequest)] = """
            webhook_id* string
            """,
        [typeof(WebhookGetRequest)] = """
            webhook_id* string
            """,
        [typeof(WebhookListRequest)] = """
            
            """,
        [typeof(WebhookUpdateRequest)] = """
            event_types* list<string>, webhook_id* string
            """,
        [typeof(WorkspaceCreateConnectWebviewCustomization)] = """
            logo_shape WorkspaceConnectWebviewCustomizationLogoShape, primary_button_color string,
            primary_button_text_color string, success_message string
            """,
        [typeof(WorkspaceCreateRequest)] = """
            company_name string, connect_partner_name string,
            connect_webview_customization WorkspaceCreateConnectWebviewCustomization, is_sandbox boolean, name* string,
            organization_id string, webview_logo_shape WorkspaceConnectWebviewCustomizationLogoShape,
            webview_primary_button_color string, webview_primary_button_text_color string,
            webview_success_message string
            """,
        [typeof(WorkspaceGetRequest)] = """
            
            """,
        [typeof(WorkspaceListRequest)] = """
            
            """,
        [typeof(WorkspaceResetSandboxRequest)] = """
            
            """,
        [typeof(WorkspaceUpdateConnectWebviewCustomization)] = """
            logo_shape? WorkspaceConnectWebviewCustomizationLogoShape, primary_button_color? string,
            primary_button_text_color? string, success_message? string
            """,
        [typeof(WorkspaceUpdateRequest)] = """
            connect_partner_name string, connect_webview_customization WorkspaceUpdateConnectWebviewCustomization,
            is_publishable_key_auth_enabled boolean, is_suspended boolean, name string, organization_id string
            """,
    };

    /// <summary>The known values of each enum.</summary>
    public static readonly Dictionary<Type, string> Enums = new()
    {
        [typeof(AccessGrantErrorCode)] = """
            cannot_create_requested_access_methods
            """,
        [typeof(AccessGrantPendingMutationCode)] = """
            updating_spaces, updating_access_times
            """,
        [typeof(AccessGrantRelatedKind)] = """
            spaces, devices, acs_entrances, connected_accounts, acs_systems, user_identities, acs_access_groups,
            access_methods
            """,
        [typeof(AccessGrantWarningCode)] = """
            being_deleted, underprovisioned_access, overprovisioned_access, updating_access_times,
            requested_code_unavailable, device_does_not_support_access_codes, device_time_constraints_violated
            """,
        [typeof(AccessGrantWarningReason)] = """
            duration_exceeds_max, times_do_not_match_slots, ongoing_not_supported
            """,
        [typeof(AccessMethodErrorCode)] = """
            failed_to_issue
            """,
        [typeof(AccessMethodPendingMutationCode)] = """
            provisioning_access, revoking_access, updating_access_times
            """,
        [typeof(AccessMethodRelatedKind)] = """
            spaces, devices, acs_entrances, access_grants, access_methods, instant_keys, client_sessions,
            acs_credentials
            """,
        [typeof(AccessMethodWarningCode)] = """
            being_deleted, updating_access_times, pulled_backup_access_code, delay_in_issuing
            """,
        [typeof(AcsAccessGroupErrorCode)] = """
            failed_to_create_on_acs_system
            """,
        [typeof(AcsAccessGroupExternalType)] = """
            pti_unit, pti_access_level, salto_ks_access_group, brivo_group, salto_space_group,
            dormakaba_community_access_group, dormakaba_ambiance_access_group, avigilon_alta_group, kisi_access_group,
            akiles_member_group
            """,
        [typeof(AcsAccessGroupPendingMutationCode)] = """
            creating, deleting, deferring_deletion, updating_group_information, updating_access_schedule,
            updating_user_membership, updating_entrance_membership, deferring_user_membership_update
            """,
        [typeof(AcsAccessGroupPendingMutationVariant)] = """
            adding, removing
            """,
        [typeof(AcsAccessGroupWarningCode)] = """
            unknown_issue_with_acs_access_group, being_deleted
            """,
        [typeof(AcsCredentialAccessMethod)] = """
            code, card, mobile_key, cloud_key
            """,
        [typeof(AcsCredentialCreateVisionlineMetadataCardFormat)] = """
            TLCode, rfid48
            """,
        [typeof(AcsCredentialErrorCode)] = """
            
            """,
        [typeof(AcsCredentialExternalType)] = """
            pti_card, brivo_credential, hid_credential, visionline_card, salto_ks_credential, assa_abloy_vostio_key,
            salto_space_key, latch_access, dormakaba_ambiance_credential, hotek_card, salto_ks_tag,
            avigilon_alta_credential, kisi_credential, akiles_credential
            """,
        [typeof(AcsCredentialVisionlineMetadataCardFunctionType)] = """
            guest, staff
            """,
        [typeof(AcsCredentialWarningCode)] = """
            waiting_to_be_issued, schedule_externally_modified, schedule_modified, being_deleted,
            unknown_issue_with_acs_credential, needs_to_be_reissued, requested_code_unavailable
            """,
        [typeof(AcsEncoderErrorCode)] = """
            acs_encoder_removed
            """,
        [typeof(AcsEntranceAssaAbloyVostioMetadataDoorType)] = """
            CommonDoor, EntranceDoor, GuestDoor, Elevator
            """,
        [typeof(AcsEntranceErrorCode)] = """
            
            """,
        [typeof(AcsEntranceListCredentialsWithAccessIncludeIf)] = """
            visionline_metadata.is_valid
            """,
        [typeof(AcsEntranceVisionlineMetadataDoorCategory)] = """
            entrance, guest, elevator reader, common, common (PMS)
            """,
        [typeof(AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType)] = """
            BLE, commonDoor, touch
            """,
        [typeof(AcsEntranceWarningCode)] = """
            salto_ks_entrance_access_code_support_removed, entrance_shares_zone, entrance_setup_required,
            salto_ks_privacy_mode, privacy_mode
            """,
        [typeof(AcsSystemErrorCode)] = """
            seam_bridge_disconnected, bridge_disconnected, visionline_instance_unreachable,
            salto_ks_subscription_limit_exceeded, insufficient_permissions, acs_system_disconnected,
            account_disconnected, salto_ks_certification_expired, provider_service_unavailable
            """,
        [typeof(AcsSystemExternalType)] = """
            pti_site, avigilon_alta_org, salto_ks_site, salto_space_system, brivo_account,
            hid_credential_manager_organization, visionline_system, assa_abloy_credential_service, latch_building,
            dormakaba_community_site, dormakaba_ambiance_site, legic_connect_credential_service, assa_abloy_vostio,
            assa_abloy_vostio_credential_service, hotek_site, kisi_organization, akiles_organization
            """,
        [typeof(AcsSystemWarningCode)] = """
            salto_ks_subscription_limit_almost_reached, time_zone_does_not_match_location, setup_required,
            unknown_issue_with_acs_system
            """,
        [typeof(AcsUserErrorCode)] = """
            deleted_externally, salto_ks_subscription_limit_exceeded, failed_to_create_on_acs_system,
            failed_to_update_on_acs_system, failed_to_delete_on_acs_system, latch_conflict_with_resident_user
            """,
        [typeof(AcsUserExternalType)] = """
            pti_user, brivo_user, hid_credential_manager_user, salto_site_user, latch_user, dormakaba_community_user,
            salto_space_user, avigilon_alta_user, kisi_user
            """,
        [typeof(AcsUserPendingMutationCode)] = """
            creating, deleting, deferring_creation, updating_user_information, updating_access_schedule,
            updating_suspension_state, updating_group_membership, deferring_group_membership_update,
            updating_credential_assignment
            """,
        [typeof(AcsUserWarningCode)] = """
            being_deleted, salto_ks_user_not_subscribed, acs_user_inactive, unknown_issue_with_acs_user,
            latch_resident_user
            """,
        [typeof(ConnectWebviewAcceptedCapability)] = """
            lock, thermostat, noise_sensor, access_control, camera
            """,
        [typeof(ConnectWebviewCreateAcceptedProvider)] = """
            hotek, dormakaba_community, legic_connect, akuvox, august, avigilon_alta, brivo, butterflymx, schlage,
            smartthings, yale, genie, doorking, salto, salto_ks, salto_ks_accept, lockly, ttlock, linear, noiseaware,
            nuki, igloo, kwikset, minut, my_2n, controlbyweb, nest, igloohome, ecobee, four_suites, dormakaba_oracode,
            pti, wyze, seam_passport, visionline, assa_abloy_credential_service, tedee, honeywell_resideo, first_alert,
            latch, akiles, assa_abloy_vostio, assa_abloy_vostio_credential_service, tado, salto_space, sensi, keynest,
            korelock, keyincode, dormakaba_ambiance, ultraloq, yacan, dusaw, sifely, thirty_three_lock, ring, ical,
            lodgify, hostaway, guesty, acuity_scheduling, omnitec, kisi, aqara, yale_access, hid_cm, google_nest, slack
            """,
        [typeof(ConnectWebviewCreateProviderCategory)] = """
            stable, consumer_smartlocks, beta, thermostats, noise_sensors, access_control_systems, cameras, connectors,
            internal_beta
            """,
        [typeof(ConnectWebviewDeviceSelectionMode)] = """
            none, single, multiple
            """,
        [typeof(ConnectWebviewStatus)] = """
            pending, failed, authorized
            """,
        [typeof(ConnectedAccountErrorCode)] = """
            account_disconnected, bridge_disconnected, salto_ks_subscription_limit_exceeded,
            dormakaba_sites_disconnected
            """,
        [typeof(ConnectedAccountWarningCode)] = """
            scheduled_maintenance_window, unknown_issue_with_connected_account,
            salto_ks_subscription_limit_almost_reached, account_reauthorization_requested, being_deleted,
            provider_service_unavailable, setup_required, dormakaba_sites_unapproved
            """,
        [typeof(CustomerCreatePortalCustomerResourcesFilterOperation)] = """
            =
            """,
        [typeof(CustomerCreatePortalLocale)] = """
            en-US, pt-PT, fr-FR, it-IT, es-ES, de-DE, nl-NL, el-GR, pl-PL, ru-RU
            """,
        [typeof(CustomerCreatePortalNavigationMode)] = """
            full, restricted
            """,
        [typeof(DeviceCapability)] = """
            access_code, lock, noise_detection, thermostat, battery, phone
            """,
        [typeof(DeviceType)] = """
            akuvox_lock, august_lock, brivo_access_point, butterflymx_panel, avigilon_alta_entry, doorking_lock,
            genie_door, igloo_lock, linear_lock, lockly_lock, kwikset_lock, nuki_lock, salto_lock, schlage_lock,
            smartthings_lock, wyze_lock, yale_lock, two_n_intercom, controlbyweb_device, ttlock_lock, igloohome_lock,
            four_suites_door, dormakaba_oracode_door, tedee_lock, akiles_lock, ultraloq_lock, yacan_lock,
            keyincode_lock, omnitec_lock, kisi_lock, aqara_lock, keynest_key, noiseaware_activity_zone, minut_sensor,
            ecobee_thermostat, nest_thermostat, honeywell_resideo_thermostat, tado_thermostat, sensi_thermostat,
            smartthings_thermostat, ios_phone, android_phone, ring_camera
            """,
        [typeof(PhoneDeviceType)] = """
            ios_phone, android_phone
            """,
        [typeof(PhoneErrorCode)] = """
            
            """,
        [typeof(PhoneWarningCode)] = """
            
            """,
        [typeof(ScanCredentialResultWarningCode)] = """
            acs_credential_on_encoder_out_of_sync, acs_credential_on_seam_not_found
            """,
        [typeof(SeamEventType)] = """
            access_code.created, access_code.changed, access_code.name_changed, access_code.code_changed,
            access_code.time_frame_changed, access_code.mutations_requested, access_code.scheduled_on_device,
            access_code.set_on_device, access_code.removed_from_device, access_code.delay_in_setting_on_device,
            access_code.failed_to_set_on_device, access_code.deleted, access_code.delay_in_removing_from_device,
            access_code.failed_to_remove_from_device, access_code.modified_external_to_seam,
            access_code.deleted_external_to_seam, access_code.backup_access_code_pulled,
            access_code.unmanaged.converted_to_managed, access_code.unmanaged.failed_to_convert_to_managed,
            access_code.unmanaged.created, access_code.unmanaged.removed, access_grant.created, access_grant.deleted,
            access_grant.access_granted_to_all_doors, access_grant.access_granted_to_door,
            access_grant.access_to_door_lost, access_grant.access_times_changed,
            access_grant.could_not_create_requested_access_methods, access_method.issued, access_method.revoked,
            access_method.card_encoding_required, access_method.deleted, access_method.reissued, access_method.created,
            access_method.delay_in_issuing, access_method.failed_to_issue, acs_system.connected, acs_system.added,
            acs_system.disconnected, acs_credential.deleted, acs_credential.issued, acs_credential.reissued,
            acs_credential.invalidated, acs_user.created, acs_user.deleted, acs_encoder.added, acs_encoder.removed,
            acs_access_group.deleted, acs_entrance.added, acs_entrance.removed, client_session.deleted,
            connected_account.connected, connected_account.created, connected_account.successful_login,
            connected_account.disconnected, connected_account.completed_first_sync, connected_account.deleted,
            connected_account.completed_first_sync_after_reconnection, connected_account.reauthorization_requested,
            action_attempt.lock_door.succeeded, action_attempt.lock_door.failed, action_attempt.unlock_door.succeeded,
            action_attempt.unlock_door.failed, action_attempt.simulate_keypad_code_entry.succeeded,
            action_attempt.simulate_keypad_code_entry.failed, action_attempt.simulate_manual_lock_via_keypad.succeeded,
            action_attempt.simulate_manual_lock_via_keypad.failed, connect_webview.login_succeeded,
            connect_webview.login_failed, device.connected, device.added, device.converted_to_unmanaged,
            device.unmanaged.converted_to_managed, device.unmanaged.connected, device.disconnected,
            device.unmanaged.disconnected, device.tampered, device.low_battery, device.battery_status_changed,
            device.removed, device.deleted, device.third_party_integration_detected,
            device.third_party_integration_no_longer_detected, device.salto.privacy_mode_activated,
            device.salto.privacy_mode_deactivated, device.connection_became_flaky, device.connection_stabilized,
            device.error.subscription_required, device.error.subscription_required.resolved,
            device.accessory_keypad_connected, device.accessory_keypad_disconnected,
            noise_sensor.noise_threshold_triggered, lock.locked, lock.unlocked, lock.access_denied,
            thermostat.climate_preset_activated, thermostat.manually_adjusted,
            thermostat.temperature_threshold_exceeded, thermostat.temperature_threshold_no_longer_exceeded,
            thermostat.temperature_reached_set_point, thermostat.temperature_changed, device.name_changed,
            camera.activated, device.doorbell_rang, phone.deactivated, space.device_membership_changed, space.created,
            space.deleted, access_code.issued, access_code.delay_in_issuing, access_code.failed_to_issue,
            access_code.failed_to_update, access_code.failed_to_expire, enrollment_automation.deleted
            """,
        [typeof(SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode)] = """
            no_credential_on_encoder, encoding_interrupted, uncategorized_error, action_attempt_expired
            """,
        [typeof(SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario)] = """
            credential_is_issued
            """,
        [typeof(SimulateAcsEncoderNextCredentialScanWillFailErrorCode)] = """
            no_credential_on_encoder, uncategorized_error, action_attempt_expired
            """,
        [typeof(SimulateAcsEncoderNextCredentialScanWillSucceedScenario)] = """
            credential_exists_on_seam, credential_on_encoder_needs_update, credential_does_not_exist_on_seam,
            credential_on_encoder_is_empty
            """,
        [typeof(SimulatePhoneCreateSandboxPhoneMetadataOperatingSystem)] = """
            android, ios
            """,
        [typeof(SpaceRelatedKind)] = """
            spaces, devices, acs_entrances, connected_accounts, acs_systems, access_methods
            """,
        [typeof(UserIdentityErrorCode)] = """
            issue_with_acs_user
            """,
        [typeof(UserIdentityWarningCode)] = """
            being_deleted, acs_user_profile_does_not_match_user_identity
            """,
        [typeof(WorkspaceConnectWebviewCustomizationLogoShape)] = """
            circle, square
            """,
    };
}
