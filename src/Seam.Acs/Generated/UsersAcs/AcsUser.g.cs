// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A person as one access system knows them.</summary>
/// <remarks><c>acs_user</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsUser>))]
public sealed record AcsUser() : ISeamJson<AcsUser>
{
    private readonly ResponseText _acsSystemId;
    private readonly ResponseText _acsUserId;
    private readonly ResponseText _connectedAccountId;
    private readonly ResponseValue<DateTimeOffset> _createdAt;
    private readonly ResponseText _displayName;
    private readonly string? _email;
    private readonly ResponseList<AcsUserError> _errors;
    private readonly ResponseValue<bool> _isManaged;
    private readonly ResponseList<AcsUserPendingMutation> _pendingMutations;
    private readonly ResponseList<AcsUserWarning> _warnings;
    private readonly ResponseText _workspaceId;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>When the user may enter. <c>null</c> if there is no limit in time.</summary>
    /// <remarks><c>access_schedule</c> of the API.</remarks>
    public AcsAccessSchedule? AccessSchedule { get; init; }

    /// <summary>Identifies the access system.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string AcsSystemId { get => _acsSystemId.Value; init => _acsSystemId = value; }

    /// <summary>Identifies a user of one access system.</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public string AcsUserId { get => _acsUserId.Value; init => _acsUserId = value; }

    /// <summary>Connected account through which the user's access system came in.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public string ConnectedAccountId { get => _connectedAccountId.Value; init => _connectedAccountId = value; }

    /// <summary>When the user came to be in Seam.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.Value; init => _createdAt = value; }

    /// <summary>Name to show people, as Seam composes it from what the access system has.</summary>
    /// <remarks><c>display_name</c> of the API.</remarks>
    public string DisplayName { get => _displayName.Value; init => _displayName = value; }

    /// <summary>Email address under its older name. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>email</c> of the API, an e-mail address.</remarks>
    [Obsolete("Use EmailAddress.")]
    public string? Email { get => _email; init => _email = value; }

    /// <summary>Email address that the access system has. <c>null</c> if it has none.</summary>
    /// <remarks><c>email_address</c> of the API, an e-mail address.</remarks>
    public string? EmailAddress { get; init; }

    /// <summary>Errors that stand at present; empty if all is well. Never <c>null</c>.</summary>
    /// <remarks><c>errors</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsUserError> Errors { get => _errors.Value; init => _errors = new(value); }

    /// <summary>What the access system's maker calls such a user. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>external_type</c> of the API.</remarks>
    public AcsUserExternalType? ExternalType { get; init; }

    /// <summary>What the provider calls a thing of this kind, fit to show people. <c>null</c> if unknown.</summary>
    /// <remarks><c>external_type_display_name</c> of the API.</remarks>
    public string? ExternalTypeDisplayName { get; init; }

    /// <summary>First and last name in the access system. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>full_name</c> of the API.</remarks>
    public string? FullName { get; init; }

    /// <summary>HID access system that the user belongs to. <c>null</c> for users of other systems.</summary>
    /// <remarks><c>hid_acs_system_id</c> of the API, a UUID.</remarks>
    public string? HidAcsSystemId { get; init; }

    /// <summary>True if Seam manages the user; false if it was found in the access system and only mirrored.</summary>
    /// <remarks><c>is_managed</c> of the API.</remarks>
    public bool IsManaged { get => _isManaged.Value; init => _isManaged = value; }

    /// <summary>True while the user's access is suspended. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>is_suspended</c> of the API.</remarks>
    public bool? IsSuspended { get; init; }

    /// <summary>
    /// Changes that Seam has taken and the provider has not yet; empty once all has been taken over. Never <c>null</c>.
    /// </summary>
    /// <remarks><c>pending_mutations</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsUserPendingMutation> PendingMutations
    {
        get => _pendingMutations.Value;
        init => _pendingMutations = new(value);
    }

    /// <summary>
    /// Phone number that the access system has, in E.164 form (+15555550100). <c>null</c> if it has none.
    /// </summary>
    /// <remarks><c>phone_number</c> of the API.</remarks>
    public string? PhoneNumber { get; init; }

    /// <summary>What only Salto KS knows of the user. <c>null</c> elsewhere.</summary>
    /// <remarks><c>salto_ks_metadata</c> of the API.</remarks>
    public AcsUserSaltoKsMetadata? SaltoKsMetadata { get; init; }

    /// <summary>What only Salto Space knows of the user. <c>null</c> elsewhere.</summary>
    /// <remarks><c>salto_space_metadata</c> of the API.</remarks>
    public AcsUserSaltoSpaceMetadata? SaltoSpaceMetadata { get; init; }

    /// <summary>Email address of the identity that the user is tied to. <c>null</c> if there is none.</summary>
    /// <remarks><c>user_identity_email_address</c> of the API.</remarks>
    public string? UserIdentityEmailAddress { get; init; }

    /// <summary>
    /// Name of the person behind the identity that the user is tied to. <c>null</c> if there is none.
    /// </summary>
    /// <remarks><c>user_identity_full_name</c> of the API.</remarks>
    public string? UserIdentityFullName { get; init; }

    /// <summary>Identity that the user is tied to. <c>null</c> if it is tied to none.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>
    /// Phone number of the identity that the user is tied to, in E.164 form (+15555550100). <c>null</c> if there is
    /// none.
    /// </summary>
    /// <remarks><c>user_identity_phone_number</c> of the API.</remarks>
    public string? UserIdentityPhoneNumber { get; init; }

    /// <summary>Warnings that stand at present; empty if there are none. Never <c>null</c>.</summary>
    /// <remarks><c>warnings</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsUserWarning> Warnings { get => _warnings.Value; init => _warnings = new(value); }

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

    private AcsUser(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 5 when members.Name.SequenceEqual("email"u8): _email = members.String(ref reader); break;
                case 6 when members.Name.SequenceEqual("errors"u8):
                    _errors = new(members.List<AcsUserError>(ref reader, LooseRead.Record));
                    break;
                case 8 when members.Name.SequenceEqual("warnings"u8):
                    _warnings = new(members.List<AcsUserWarning>(ref reader, LooseRead.Record));
                    break;
                case 9 when members.Name.SequenceEqual("full_name"u8): FullName = members.String(ref reader); break;
                case 10 when members.Name.SequenceEqual("created_at"u8):
                    _createdAt = members.DateTime(ref reader);
                    break;
                case 10 when members.Name.SequenceEqual("is_managed"u8):
                    _isManaged = members.Boolean(ref reader);
                    break;
                case 11 when members.Name.SequenceEqual("acs_user_id"u8):
                    _acsUserId = members.String(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("display_name"u8):
                    _displayName = members.String(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("is_suspended"u8):
                    IsSuspended = members.Boolean(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("phone_number"u8):
                    PhoneNumber = members.String(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("workspace_id"u8):
                    _workspaceId = members.String(ref reader);
                    break;
                case 13 when members.Name.SequenceEqual("acs_system_id"u8):
                    _acsSystemId = members.String(ref reader);
                    break;
                case 13 when members.Name.SequenceEqual("email_address"u8):
                    EmailAddress = members.String(ref reader);
                    break;
                case 13 when members.Name.SequenceEqual("external_type"u8):
                    ExternalType = members.Enum<AcsUserExternalType>(ref reader);
                    break;
                case 15 when members.Name.SequenceEqual("access_schedule"u8):
                    AccessSchedule = members.Record<AcsAccessSchedule>(ref reader);
                    break;
                case 16 when members.Name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = members.String(ref reader);
                    break;
                case 17 when members.Name.SequenceEqual("hid_acs_system_id"u8):
                    HidAcsSystemId = members.String(ref reader);
                    break;
                case 17 when members.Name.SequenceEqual("pending_mutations"u8):
                    _pendingMutations = new(members.List<AcsUserPendingMutation>(ref reader, LooseRead.Record));
                    break;
                case 17 when members.Name.SequenceEqual("salto_ks_metadata"u8):
                    SaltoKsMetadata = members.Record<AcsUserSaltoKsMetadata>(ref reader);
                    break;
                case 20 when members.Name.SequenceEqual("connected_account_id"u8):
                    _connectedAccountId = members.String(ref reader);
                    break;
                case 20 when members.Name.SequenceEqual("salto_space_metadata"u8):
                    SaltoSpaceMetadata = members.Record<AcsUserSaltoSpaceMetadata>(ref reader);
                    break;
                case 23 when members.Name.SequenceEqual("user_identity_full_name"u8):
                    UserIdentityFullName = members.String(ref reader);
                    break;
                case 26 when members.Name.SequenceEqual("external_type_display_name"u8):
                    ExternalTypeDisplayName = members.String(ref reader);
                    break;
                case 26 when members.Name.SequenceEqual("user_identity_phone_number"u8):
                    UserIdentityPhoneNumber = members.String(ref reader);
                    break;
                case 27 when members.Name.SequenceEqual("user_identity_email_address"u8):
                    UserIdentityEmailAddress = members.String(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AcsUser ISeamJson<AcsUser>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

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
        JsonWrite.Record(writer, "access_schedule"u8, AccessSchedule);
        JsonWrite.String(writer, "acs_system_id"u8, _acsSystemId.Given);
        JsonWrite.String(writer, "acs_user_id"u8, _acsUserId.Given);
        JsonWrite.String(writer, "connected_account_id"u8, _connectedAccountId.Given);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.String(writer, "display_name"u8, _displayName.Given);
        JsonWrite.String(writer, "email"u8, _email);
        JsonWrite.String(writer, "email_address"u8, EmailAddress);
        JsonWrite.List(writer, "errors"u8, _errors.Given, JsonWrite.RecordValue);
        JsonWrite.Enum(writer, "external_type"u8, ExternalType);
        JsonWrite.String(writer, "external_type_display_name"u8, ExternalTypeDisplayName);
        JsonWrite.String(writer, "full_name"u8, FullName);
        JsonWrite.String(writer, "hid_acs_system_id"u8, HidAcsSystemId);
        JsonWrite.Boolean(writer, "is_managed"u8, _isManaged.Given);
        JsonWrite.Boolean(writer, "is_suspended"u8, IsSuspended);
        JsonWrite.List(writer, "pending_mutations"u8, _pendingMutations.Given, JsonWrite.RecordValue);
        JsonWrite.String(writer, "phone_number"u8, PhoneNumber);
        JsonWrite.Record(writer, "salto_ks_metadata"u8, SaltoKsMetadata);
        JsonWrite.Record(writer, "salto_space_metadata"u8, SaltoSpaceMetadata);
        JsonWrite.String(writer, "user_identity_email_address"u8, UserIdentityEmailAddress);
        JsonWrite.String(writer, "user_identity_full_name"u8, UserIdentityFullName);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        JsonWrite.String(writer, "user_identity_phone_number"u8, UserIdentityPhoneNumber);
        JsonWrite.List(writer, "warnings"u8, _warnings.Given, JsonWrite.RecordValue);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId.Given);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
