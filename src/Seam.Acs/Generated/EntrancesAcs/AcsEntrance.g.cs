// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A place where an access system lets people through: a door, a gate, an elevator or a zone.</summary>
/// <remarks><c>acs_entrance</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsEntrance>))]
public sealed partial record AcsEntrance : ISeamJson<AcsEntrance>
{
    private readonly string? _acsEntranceId;
    private readonly string? _acsSystemId;
    private readonly string? _connectedAccountId;
    private readonly DateTimeOffset? _createdAt;
    private readonly string? _displayName;
    private readonly IReadOnlyList<AcsEntranceError>? _errors;
    private readonly IReadOnlyList<string>? _spaceIds;
    private readonly IReadOnlyList<AcsEntranceWarning>? _warnings;

    /// <summary>Makes an empty one.</summary>
    public AcsEntrance() { }

    /// <summary>Identifies the entrance (UUID).</summary>
    /// <remarks><c>acs_entrance_id</c> of the API, a UUID.</remarks>
    public string AcsEntranceId { get => _acsEntranceId ?? ""; init => _acsEntranceId = value; }

    /// <summary>Identifies the access system (UUID).</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string AcsSystemId { get => _acsSystemId ?? ""; init => _acsSystemId = value; }

    /// <summary>What only Vostio knows of the door. <c>null</c> elsewhere.</summary>
    /// <remarks><c>assa_abloy_vostio_metadata</c> of the API.</remarks>
    public AcsEntranceAssaAbloyVostioMetadata? AssaAbloyVostioMetadata { get; init; }

    /// <summary>What only Avigilon Alta knows of the entry. <c>null</c> elsewhere.</summary>
    /// <remarks><c>avigilon_alta_metadata</c> of the API.</remarks>
    public AcsEntranceAvigilonAltaMetadata? AvigilonAltaMetadata { get; init; }

    /// <summary>What only Brivo knows of the access point. <c>null</c> elsewhere.</summary>
    /// <remarks><c>brivo_metadata</c> of the API.</remarks>
    public AcsEntranceBrivoMetadata? BrivoMetadata { get; init; }

    /// <summary>
    /// True if an access grant with a reservation key can include the entrance. <c>null</c> where that isn't known.
    /// </summary>
    /// <remarks><c>can_belong_to_reservation</c> of the API.</remarks>
    public bool? CanBelongToReservation { get; init; }

    /// <summary>True if cards can open the entrance. <c>null</c> where the API has none.</summary>
    /// <remarks><c>can_unlock_with_card</c> of the API.</remarks>
    public bool? CanUnlockWithCard { get; init; }

    /// <summary>
    /// True if <c>unlock</c> with a cloud key can open the entrance. <c>null</c> where the API has none.
    /// </summary>
    /// <remarks><c>can_unlock_with_cloud_key</c> of the API.</remarks>
    public bool? CanUnlockWithCloudKey { get; init; }

    /// <summary>True if PINs can open the entrance. <c>null</c> where the API has none.</summary>
    /// <remarks><c>can_unlock_with_code</c> of the API.</remarks>
    public bool? CanUnlockWithCode { get; init; }

    /// <summary>True if keys on phones can open the entrance. <c>null</c> where the API has none.</summary>
    /// <remarks><c>can_unlock_with_mobile_key</c> of the API.</remarks>
    public bool? CanUnlockWithMobileKey { get; init; }

    /// <summary>Connected account through which the entrance's access system came in.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public string ConnectedAccountId { get => _connectedAccountId ?? ""; init => _connectedAccountId = value; }

    /// <summary>When the entrance was first seen by Seam.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.GetValueOrDefault(); init => _createdAt = value; }

    /// <summary>Name to show people, taken from the access system.</summary>
    /// <remarks><c>display_name</c> of the API.</remarks>
    public string DisplayName { get => _displayName ?? ""; init => _displayName = value; }

    /// <summary>What only dormakaba Ambiance knows of the access point. <c>null</c> elsewhere.</summary>
    /// <remarks><c>dormakaba_ambiance_metadata</c> of the API.</remarks>
    public AcsEntranceDormakabaAmbianceMetadata? DormakabaAmbianceMetadata { get; init; }

    /// <summary>What only dormakaba Community knows of the access point. <c>null</c> elsewhere.</summary>
    /// <remarks><c>dormakaba_community_metadata</c> of the API.</remarks>
    public AcsEntranceDormakabaCommunityMetadata? DormakabaCommunityMetadata { get; init; }

    /// <summary>Errors that stand at present; empty if all is well. Never <c>null</c>.</summary>
    /// <remarks><c>errors</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsEntranceError> Errors { get => _errors ?? []; init => _errors = value; }

    /// <summary>What only Hotek knows of the door. <c>null</c> elsewhere.</summary>
    /// <remarks><c>hotek_metadata</c> of the API.</remarks>
    public AcsEntranceHotekMetadata? HotekMetadata { get; init; }

    /// <summary>True if the access system reports the entrance as locked. <c>null</c> where it doesn't tell.</summary>
    /// <remarks><c>is_locked</c> of the API.</remarks>
    public bool? IsLocked { get; init; }

    /// <summary>What only Latch knows of the door. <c>null</c> elsewhere.</summary>
    /// <remarks><c>latch_metadata</c> of the API.</remarks>
    public AcsEntranceLatchMetadata? LatchMetadata { get; init; }

    /// <summary>What only Salto KS knows of the door. <c>null</c> elsewhere.</summary>
    /// <remarks><c>salto_ks_metadata</c> of the API.</remarks>
    public AcsEntranceSaltoKsMetadata? SaltoKsMetadata { get; init; }

    /// <summary>What only Salto Space knows of the door. <c>null</c> elsewhere.</summary>
    /// <remarks><c>salto_space_metadata</c> of the API.</remarks>
    public AcsEntranceSaltoSpaceMetadata? SaltoSpaceMetadata { get; init; }

    /// <summary>Spaces that the entrance has been put in. Never <c>null</c>.</summary>
    /// <remarks><c>space_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> SpaceIds { get => _spaceIds ?? []; init => _spaceIds = value; }

    /// <summary>What only Visionline knows of the door. <c>null</c> elsewhere.</summary>
    /// <remarks><c>visionline_metadata</c> of the API.</remarks>
    public AcsEntranceVisionlineMetadata? VisionlineMetadata { get; init; }

    /// <summary>Warnings that stand at present; empty if there are none. Never <c>null</c>.</summary>
    /// <remarks><c>warnings</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsEntranceWarning> Warnings { get => _warnings ?? []; init => _warnings = value; }

    /// <summary>
    /// Members that the API sent and this version of the library does not know, by their names in the API. Never
    /// <c>null</c>.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get;
        init => field = value ?? ReadOnlyDictionary<string, JsonElement>.Empty;
    } = ReadOnlyDictionary<string, JsonElement>.Empty;
}
