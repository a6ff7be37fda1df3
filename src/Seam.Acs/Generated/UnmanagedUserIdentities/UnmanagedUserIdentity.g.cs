// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A person that Seam found in a connected system and that your application has not taken over yet.</summary>
/// <remarks><c>unmanaged_user_identity</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<UnmanagedUserIdentity>))]
public sealed record UnmanagedUserIdentity() : ISeamJson<UnmanagedUserIdentity>
{
    private readonly ResponseList<string> _acsUserIds;
    private readonly ResponseValue<DateTimeOffset> _createdAt;
    private readonly ResponseText _displayName;
    private readonly ResponseList<UserIdentityError> _errors;
    private readonly ResponseList<string> _mergedUserIdentityIds;
    private readonly ResponseList<string> _mergedUserIdentityKeys;
    private readonly ResponseText _userIdentityId;
    private readonly ResponseList<UserIdentityWarning> _warnings;
    private readonly ResponseText _workspaceId;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>The person's users in access systems. Never <c>null</c>.</summary>
    /// <remarks><c>acs_user_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> AcsUserIds { get => _acsUserIds.Value; init => _acsUserIds = new(value); }

    /// <summary>When the identity was created.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.Value; init => _createdAt = value; }

    /// <summary>
    /// Name to show people; falls back on what else is known where <see cref="FullName"/> is <c>null</c>.
    /// </summary>
    /// <remarks><c>display_name</c> of the API.</remarks>
    public string DisplayName { get => _displayName.Value; init => _displayName = value; }

    /// <summary>The person's email address, unique in the workspace. <c>null</c> if not given.</summary>
    /// <remarks><c>email_address</c> of the API, an e-mail address.</remarks>
    public string? EmailAddress { get; init; }

    /// <summary>Errors that stand at present; empty if all is well. Never <c>null</c>.</summary>
    /// <remarks><c>errors</c> of the API, a list.</remarks>
    public IReadOnlyList<UserIdentityError> Errors { get => _errors.Value; init => _errors = new(value); }

    /// <summary>The person's first and last name. <c>null</c> if not given.</summary>
    /// <remarks><c>full_name</c> of the API.</remarks>
    public string? FullName { get; init; }

    /// <summary>
    /// Earlier user identities of the same person, which were merged into this one, by ID. A lookup by one of them
    /// returns this user identity. Never <c>null</c>.
    /// </summary>
    /// <remarks><c>merged_user_identity_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> MergedUserIdentityIds
    {
        get => _mergedUserIdentityIds.Value;
        init => _mergedUserIdentityIds = new(value);
    }

    /// <summary>
    /// Earlier user identities of the same person, which were merged into this one, by your own keys. A lookup by one
    /// of them returns this user identity. Never <c>null</c>.
    /// </summary>
    /// <remarks><c>merged_user_identity_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string> MergedUserIdentityKeys
    {
        get => _mergedUserIdentityKeys.Value;
        init => _mergedUserIdentityKeys = new(value);
    }

    /// <summary>
    /// The person's phone number, in E.164 form (+15555550100) and unique in the workspace. <c>null</c> if not given.
    /// </summary>
    /// <remarks><c>phone_number</c> of the API.</remarks>
    public string? PhoneNumber { get; init; }

    /// <summary>Identifies the person in Seam.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string UserIdentityId { get => _userIdentityId.Value; init => _userIdentityId = value; }

    /// <summary>Warnings that stand at present; empty if there are none. Never <c>null</c>.</summary>
    /// <remarks><c>warnings</c> of the API, a list.</remarks>
    public IReadOnlyList<UserIdentityWarning> Warnings { get => _warnings.Value; init => _warnings = new(value); }

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

    private UnmanagedUserIdentity(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 6 when members.Name.SequenceEqual("errors"u8):
                    _errors = new(members.List<UserIdentityError>(ref reader, LooseRead.Record));
                    break;
                case 8 when members.Name.SequenceEqual("warnings"u8):
                    _warnings = new(members.List<UserIdentityWarning>(ref reader, LooseRead.Record));
                    break;
                case 9 when members.Name.SequenceEqual("full_name"u8): FullName = members.String(ref reader); break;
                case 10 when members.Name.SequenceEqual("created_at"u8):
                    _createdAt = members.DateTime(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("acs_user_ids"u8):
                    _acsUserIds = new(members.List<string>(ref reader, LooseRead.String));
                    break;
                case 12 when members.Name.SequenceEqual("display_name"u8):
                    _displayName = members.String(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("phone_number"u8):
                    PhoneNumber = members.String(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("workspace_id"u8):
                    _workspaceId = members.String(ref reader);
                    break;
                case 13 when members.Name.SequenceEqual("email_address"u8):
                    EmailAddress = members.String(ref reader);
                    break;
                case 16 when members.Name.SequenceEqual("user_identity_id"u8):
                    _userIdentityId = members.String(ref reader);
                    break;
                case 24 when members.Name.SequenceEqual("merged_user_identity_ids"u8):
                    _mergedUserIdentityIds = new(members.List<string>(ref reader, LooseRead.String));
                    break;
                case 25 when members.Name.SequenceEqual("merged_user_identity_keys"u8):
                    _mergedUserIdentityKeys = new(members.List<string>(ref reader, LooseRead.String));
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static UnmanagedUserIdentity ISeamJson<UnmanagedUserIdentity>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

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
        JsonWrite.List(writer, "acs_user_ids"u8, _acsUserIds.Given, JsonWrite.StringValue);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.String(writer, "display_name"u8, _displayName.Given);
        JsonWrite.String(writer, "email_address"u8, EmailAddress);
        JsonWrite.List(writer, "errors"u8, _errors.Given, JsonWrite.RecordValue);
        JsonWrite.String(writer, "full_name"u8, FullName);
        JsonWrite.List(writer, "merged_user_identity_ids"u8, _mergedUserIdentityIds.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "merged_user_identity_keys"u8, _mergedUserIdentityKeys.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "phone_number"u8, PhoneNumber);
        JsonWrite.String(writer, "user_identity_id"u8, _userIdentityId.Given);
        JsonWrite.List(writer, "warnings"u8, _warnings.Given, JsonWrite.RecordValue);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId.Given);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
