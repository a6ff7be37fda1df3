// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/credentials/create</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsCredentialCreateRequest>))]
public sealed record AcsCredentialCreateRequest() : ISeamJson<AcsCredentialCreateRequest>, ISeamRequest
{
    private readonly RequestList<string> _allowedAcsEntranceIds;

    /// <summary>
    /// How the holder opens doors: <c>code</c>, <c>card</c>, <c>mobile_key</c> or <c>cloud_key</c>. Each access system
    /// supports some of them only.
    /// </summary>
    /// <remarks><c>access_method</c> of the API.</remarks>
    public required AcsCredentialAccessMethod AccessMethod { get; init; }

    /// <summary>
    /// The access system to issue in; goes with <see cref="AcsCredentialCreateRequest.UserIdentityId"/>.
    /// </summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string? AcsSystemId { get; init; }

    /// <summary>
    /// The user who gets the credential; leave <see cref="AcsCredentialCreateRequest.UserIdentityId"/> out.
    /// </summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public string? AcsUserId { get; init; }

    /// <summary>
    /// Entrances that the credential opens, in systems where credentials carry the access. A Latch PIN takes exactly
    /// one.
    /// </summary>
    /// <remarks><c>allowed_acs_entrance_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? AllowedAcsEntranceIds
    {
        get => _allowedAcsEntranceIds.Given;
        init => _allowedAcsEntranceIds = new(value);
    }

    /// <summary>Choices for a Vostio key; only for Vostio systems.</summary>
    /// <remarks><c>assa_abloy_vostio_metadata</c> of the API.</remarks>
    public AcsCredentialCreateAssaAbloyVostioMetadata? AssaAbloyVostioMetadata { get; init; }

    /// <summary>
    /// PIN to use. The provider may limit its length. Leave it out to have one made, and always on Latch.
    /// </summary>
    /// <remarks><c>code</c> of the API, digits only.</remarks>
    public string? Code { get; init; }

    /// <summary>The credential manager that delivers the mobile key, for systems that use a separate one.</summary>
    /// <remarks><c>credential_manager_acs_system_id</c> of the API, a UUID.</remarks>
    public string? CredentialManagerAcsSystemId { get; init; }

    /// <summary>
    /// Moment from which the credential no longer works: still to come, and later than
    /// <see cref="AcsCredentialCreateRequest.StartsAt"/>.
    /// </summary>
    /// <remarks><c>ends_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>
    /// True to make a mobile key that works on all of the user's phones, as on Latch. Default: <c>false</c>.
    /// </summary>
    /// <remarks><c>is_multi_phone_sync_credential</c> of the API.</remarks>
    public bool? IsMultiPhoneSyncCredential { get; init; }

    /// <summary>Choices for a Salto Space card; only for Salto Space systems.</summary>
    /// <remarks><c>salto_space_metadata</c> of the API.</remarks>
    public AcsCredentialCreateSaltoSpaceMetadata? SaltoSpaceMetadata { get; init; }

    /// <summary>First moment at which the credential works.</summary>
    /// <remarks><c>starts_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>
    /// The identity that gets the credential, with <see cref="AcsCredentialCreateRequest.AcsSystemId"/>. A user of the
    /// system whose email address or phone number matches is linked to it; where none matches, one is created.
    /// </summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>Choices for a Visionline card; only for Visionline systems.</summary>
    /// <remarks><c>visionline_metadata</c> of the API.</remarks>
    public AcsCredentialCreateVisionlineMetadata? VisionlineMetadata { get; init; }

    [SetsRequiredMembers]
    private AcsCredentialCreateRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("code"u8): Code = JsonRead.String(ref reader); break;
                case 7 when name.SequenceEqual("ends_at"u8): EndsAt = JsonRead.DateTime(ref reader); break;
                case 9 when name.SequenceEqual("starts_at"u8): StartsAt = JsonRead.DateTime(ref reader); break;
                case 11 when name.SequenceEqual("acs_user_id"u8): AcsUserId = JsonRead.String(ref reader); break;
                case 13 when name.SequenceEqual("access_method"u8):
                    AccessMethod = JsonRead.Enum<AcsCredentialAccessMethod>(ref reader).GetValueOrDefault();
                    break;
                case 13 when name.SequenceEqual("acs_system_id"u8): AcsSystemId = JsonRead.String(ref reader); break;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
                    break;
                case 19 when name.SequenceEqual("visionline_metadata"u8):
                    VisionlineMetadata = JsonRead.Record<AcsCredentialCreateVisionlineMetadata>(ref reader);
                    break;
                case 20 when name.SequenceEqual("salto_space_metadata"u8):
                    SaltoSpaceMetadata = JsonRead.Record<AcsCredentialCreateSaltoSpaceMetadata>(ref reader);
                    break;
                case 24 when name.SequenceEqual("allowed_acs_entrance_ids"u8):
                    _allowedAcsEntranceIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 26 when name.SequenceEqual("assa_abloy_vostio_metadata"u8):
                    AssaAbloyVostioMetadata = JsonRead.Record<AcsCredentialCreateAssaAbloyVostioMetadata>(ref reader);
                    break;
                case 30 when name.SequenceEqual("is_multi_phone_sync_credential"u8):
                    IsMultiPhoneSyncCredential = JsonRead.Boolean(ref reader);
                    break;
                case 32 when name.SequenceEqual("credential_manager_acs_system_id"u8):
                    CredentialManagerAcsSystemId = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AcsCredentialCreateRequest ISeamJson<AcsCredentialCreateRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Enum<AcsCredentialAccessMethod>(
            writer,
            "access_method"u8,
            AccessMethod == default ? default(AcsCredentialAccessMethod?) : AccessMethod
        );
        JsonWrite.String(writer, "acs_system_id"u8, AcsSystemId);
        JsonWrite.String(writer, "acs_user_id"u8, AcsUserId);
        JsonWrite.List(writer, "allowed_acs_entrance_ids"u8, _allowedAcsEntranceIds.Given, JsonWrite.StringValue);
        JsonWrite.Record(writer, "assa_abloy_vostio_metadata"u8, AssaAbloyVostioMetadata);
        JsonWrite.Secret(writer, "code"u8, Code);
        JsonWrite.String(writer, "credential_manager_acs_system_id"u8, CredentialManagerAcsSystemId);
        JsonWrite.DateTime(writer, "ends_at"u8, EndsAt);
        JsonWrite.Boolean(writer, "is_multi_phone_sync_credential"u8, IsMultiPhoneSyncCredential);
        JsonWrite.Record(writer, "salto_space_metadata"u8, SaltoSpaceMetadata);
        JsonWrite.DateTime(writer, "starts_at"u8, StartsAt);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        JsonWrite.Record(writer, "visionline_metadata"u8, VisionlineMetadata);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.GivenName(AccessMethod, "accessMethod");
        RequestCheck.Id(AcsSystemId, "acsSystemId");
        RequestCheck.Id(AcsUserId, "acsUserId");
        RequestCheck.Ids(_allowedAcsEntranceIds.Given, "allowedAcsEntranceIds");
        RequestCheck.Part(AssaAbloyVostioMetadata, "assaAbloyVostioMetadata");
        RequestCheck.Id(CredentialManagerAcsSystemId, "credentialManagerAcsSystemId");
        RequestCheck.Time(EndsAt, "endsAt");
        RequestCheck.Part(SaltoSpaceMetadata, "saltoSpaceMetadata");
        RequestCheck.Time(StartsAt, "startsAt");
        RequestCheck.Id(UserIdentityId, "userIdentityId");
        RequestCheck.Part(VisionlineMetadata, "visionlineMetadata");
        RequestCheck.Subject(
            AcsUserId is not null || UserIdentityId is not null,
            "acsUserId; userIdentityId with acsSystemId",
            "acsUserId"
        );
    }
}
