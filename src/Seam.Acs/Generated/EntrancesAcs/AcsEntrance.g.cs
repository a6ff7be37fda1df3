// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A place where an access system lets people through: a door, a gate, an elevator or a zone.</summary>
/// <remarks><c>acs_entrance</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsEntrance>))]
public sealed record AcsEntrance() : ISeamJson<AcsEntrance>
{
    private readonly ResponseText _acsEntranceId;
    private readonly ResponseText _acsSystemId;
    private readonly ResponseText _connectedAccountId;
    private readonly ResponseValue<DateTimeOffset> _createdAt;
    private readonly ResponseText _displayName;
    private readonly ResponseList<AcsEntranceError> _errors;
    private readonly ResponseList<string> _spaceIds;
    private readonly ResponseList<AcsEntranceWarning> _warnings;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Identifies the entrance.</summary>
    /// <remarks><c>acs_entrance_id</c> of the API, a UUID.</remarks>
    public string AcsEntranceId { get => _acsEntranceId.Value; init => _acsEntranceId = value; }

    /// <summary>Identifies the access system.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string AcsSystemId { get => _acsSystemId.Value; init => _acsSystemId = value; }

    /// <summary>Details from Akiles. <c>null</c> for the entrances of other systems.</summary>
    /// <remarks><c>akiles_metadata</c> of the API.</remarks>
    public AcsEntranceAkilesMetadata? AkilesMetadata { get; init; }

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

    /// <summary>True if cards can open the entrance. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>can_unlock_with_card</c> of the API.</remarks>
    public bool? CanUnlockWithCard { get; init; }

    /// <summary>
    /// True if <see cref="EntrancesAcs.Unlock(AcsEntranceUnlockRequest, SeamRequestOptions, CancellationToken)"/> with
    /// a cloud key can open the entrance. <c>null</c> if the API sends none.
    /// </summary>
    /// <remarks><c>can_unlock_with_cloud_key</c> of the API.</remarks>
    public bool? CanUnlockWithCloudKey { get; init; }

    /// <summary>True if PINs can open the entrance. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>can_unlock_with_code</c> of the API.</remarks>
    public bool? CanUnlockWithCode { get; init; }

    /// <summary>True if keys on phones can open the entrance. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>can_unlock_with_mobile_key</c> of the API.</remarks>
    public bool? CanUnlockWithMobileKey { get; init; }

    /// <summary>Connected account through which the entrance's access system came in.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public string ConnectedAccountId { get => _connectedAccountId.Value; init => _connectedAccountId = value; }

    /// <summary>When the entrance was first seen by Seam.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.Value; init => _createdAt = value; }

    /// <summary>Name to show people, taken from the access system.</summary>
    /// <remarks><c>display_name</c> of the API.</remarks>
    public string DisplayName { get => _displayName.Value; init => _displayName = value; }

    /// <summary>What only dormakaba Ambiance knows of the access point. <c>null</c> elsewhere.</summary>
    /// <remarks><c>dormakaba_ambiance_metadata</c> of the API.</remarks>
    public AcsEntranceDormakabaAmbianceMetadata? DormakabaAmbianceMetadata { get; init; }

    /// <summary>What only dormakaba Community knows of the access point. <c>null</c> elsewhere.</summary>
    /// <remarks><c>dormakaba_community_metadata</c> of the API.</remarks>
    public AcsEntranceDormakabaCommunityMetadata? DormakabaCommunityMetadata { get; init; }

    /// <summary>Errors that stand at present; empty if all is well. Never <c>null</c>.</summary>
    /// <remarks><c>errors</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsEntranceError> Errors { get => _errors.Value; init => _errors = new(value); }

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
    public IReadOnlyList<string> SpaceIds { get => _spaceIds.Value; init => _spaceIds = new(value); }

    /// <summary>What only Visionline knows of the door. <c>null</c> elsewhere.</summary>
    /// <remarks><c>visionline_metadata</c> of the API.</remarks>
    public AcsEntranceVisionlineMetadata? VisionlineMetadata { get; init; }

    /// <summary>Warnings that stand at present; empty if there are none. Never <c>null</c>.</summary>
    /// <remarks><c>warnings</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsEntranceWarning> Warnings { get => _warnings.Value; init => _warnings = new(value); }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private AcsEntrance(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 6 when members.Name.SequenceEqual("errors"u8):
                    _errors = new(members.List<AcsEntranceError>(ref reader, LooseRead.Record));
                    break;
                case 8 when members.Name.SequenceEqual("warnings"u8):
                    _warnings = new(members.List<AcsEntranceWarning>(ref reader, LooseRead.Record));
                    break;
                case 9 when members.Name.SequenceEqual("is_locked"u8): IsLocked = members.Boolean(ref reader); break;
                case 9 when members.Name.SequenceEqual("space_ids"u8):
                    _spaceIds = new(members.List<string>(ref reader, LooseRead.String));
                    break;
                case 10 when members.Name.SequenceEqual("created_at"u8):
                    _createdAt = members.DateTime(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("display_name"u8):
                    _displayName = members.String(ref reader);
                    break;
                case 13 when members.Name.SequenceEqual("acs_system_id"u8):
                    _acsSystemId = members.String(ref reader);
                    break;
                case 14 when members.Name.SequenceEqual("brivo_metadata"u8):
                    BrivoMetadata = members.Record<AcsEntranceBrivoMetadata>(ref reader);
                    break;
                case 14 when members.Name.SequenceEqual("hotek_metadata"u8):
                    HotekMetadata = members.Record<AcsEntranceHotekMetadata>(ref reader);
                    break;
                case 14 when members.Name.SequenceEqual("latch_metadata"u8):
                    LatchMetadata = members.Record<AcsEntranceLatchMetadata>(ref reader);
                    break;
                case 15 when members.Name.SequenceEqual("acs_entrance_id"u8):
                    _acsEntranceId = members.String(ref reader);
                    break;
                case 15 when members.Name.SequenceEqual("akiles_metadata"u8):
                    AkilesMetadata = members.Record<AcsEntranceAkilesMetadata>(ref reader);
                    break;
                case 17 when members.Name.SequenceEqual("salto_ks_metadata"u8):
                    SaltoKsMetadata = members.Record<AcsEntranceSaltoKsMetadata>(ref reader);
                    break;
                case 19 when members.Name.SequenceEqual("visionline_metadata"u8):
                    VisionlineMetadata = members.Record<AcsEntranceVisionlineMetadata>(ref reader);
                    break;
                case 20 when members.Name.SequenceEqual("can_unlock_with_card"u8):
                    CanUnlockWithCard = members.Boolean(ref reader);
                    break;
                case 20 when members.Name.SequenceEqual("can_unlock_with_code"u8):
                    CanUnlockWithCode = members.Boolean(ref reader);
                    break;
                case 20 when members.Name.SequenceEqual("connected_account_id"u8):
                    _connectedAccountId = members.String(ref reader);
                    break;
                case 20 when members.Name.SequenceEqual("salto_space_metadata"u8):
                    SaltoSpaceMetadata = members.Record<AcsEntranceSaltoSpaceMetadata>(ref reader);
                    break;
                case 22 when members.Name.SequenceEqual("avigilon_alta_metadata"u8):
                    AvigilonAltaMetadata = members.Record<AcsEntranceAvigilonAltaMetadata>(ref reader);
                    break;
                case 25 when members.Name.SequenceEqual("can_belong_to_reservation"u8):
                    CanBelongToReservation = members.Boolean(ref reader);
                    break;
                case 25 when members.Name.SequenceEqual("can_unlock_with_cloud_key"u8):
                    CanUnlockWithCloudKey = members.Boolean(ref reader);
                    break;
                case 26 when members.Name.SequenceEqual("assa_abloy_vostio_metadata"u8):
                    AssaAbloyVostioMetadata = members.Record<AcsEntranceAssaAbloyVostioMetadata>(ref reader);
                    break;
                case 26 when members.Name.SequenceEqual("can_unlock_with_mobile_key"u8):
                    CanUnlockWithMobileKey = members.Boolean(ref reader);
                    break;
                case 27 when members.Name.SequenceEqual("dormakaba_ambiance_metadata"u8):
                    DormakabaAmbianceMetadata = members.Record<AcsEntranceDormakabaAmbianceMetadata>(ref reader);
                    break;
                case 28 when members.Name.SequenceEqual("dormakaba_community_metadata"u8):
                    DormakabaCommunityMetadata = members.Record<AcsEntranceDormakabaCommunityMetadata>(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AcsEntrance ISeamJson<AcsEntrance>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
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
        JsonWrite.String(writer, "acs_entrance_id"u8, _acsEntranceId.Given);
        JsonWrite.String(writer, "acs_system_id"u8, _acsSystemId.Given);
        JsonWrite.Record(writer, "akiles_metadata"u8, AkilesMetadata);
        JsonWrite.Record(writer, "assa_abloy_vostio_metadata"u8, AssaAbloyVostioMetadata);
        JsonWrite.Record(writer, "avigilon_alta_metadata"u8, AvigilonAltaMetadata);
        JsonWrite.Record(writer, "brivo_metadata"u8, BrivoMetadata);
        JsonWrite.Boolean(writer, "can_belong_to_reservation"u8, CanBelongToReservation);
        JsonWrite.Boolean(writer, "can_unlock_with_card"u8, CanUnlockWithCard);
        JsonWrite.Boolean(writer, "can_unlock_with_cloud_key"u8, CanUnlockWithCloudKey);
        JsonWrite.Boolean(writer, "can_unlock_with_code"u8, CanUnlockWithCode);
        JsonWrite.Boolean(writer, "can_unlock_with_mobile_key"u8, CanUnlockWithMobileKey);
        JsonWrite.String(writer, "connected_account_id"u8, _connectedAccountId.Given);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.String(writer, "display_name"u8, _displayName.Given);
        JsonWrite.Record(writer, "dormakaba_ambiance_metadata"u8, DormakabaAmbianceMetadata);
        JsonWrite.Record(writer, "dormakaba_community_metadata"u8, DormakabaCommunityMetadata);
        JsonWrite.List(writer, "errors"u8, _errors.Given, JsonWrite.RecordValue);
        JsonWrite.Record(writer, "hotek_metadata"u8, HotekMetadata);
        JsonWrite.Boolean(writer, "is_locked"u8, IsLocked);
        JsonWrite.Record(writer, "latch_metadata"u8, LatchMetadata);
        JsonWrite.Record(writer, "salto_ks_metadata"u8, SaltoKsMetadata);
        JsonWrite.Record(writer, "salto_space_metadata"u8, SaltoSpaceMetadata);
        JsonWrite.List(writer, "space_ids"u8, _spaceIds.Given, JsonWrite.StringValue);
        JsonWrite.Record(writer, "visionline_metadata"u8, VisionlineMetadata);
        JsonWrite.List(writer, "warnings"u8, _warnings.Given, JsonWrite.RecordValue);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
