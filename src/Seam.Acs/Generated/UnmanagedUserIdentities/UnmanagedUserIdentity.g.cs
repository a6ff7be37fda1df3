// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A person that Seam found in a connected system and that your application has not taken over yet.</summary>
/// <remarks><c>unmanaged_user_identity</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<UnmanagedUserIdentity>))]
public sealed partial record UnmanagedUserIdentity : ISeamJson<UnmanagedUserIdentity>
{
    private readonly IReadOnlyList<string>? _acsUserIds;
    private readonly DateTimeOffset? _createdAt;
    private readonly string? _displayName;
    private readonly IReadOnlyList<UserIdentityError>? _errors;
    private readonly string? _userIdentityId;
    private readonly IReadOnlyList<UserIdentityWarning>? _warnings;
    private readonly string? _workspaceId;

    /// <summary>Makes an empty one.</summary>
    public UnmanagedUserIdentity() { }

    /// <summary>The person's users in access systems. Never <c>null</c>.</summary>
    /// <remarks><c>acs_user_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> AcsUserIds { get => _acsUserIds ?? []; init => _acsUserIds = value; }

    /// <summary>When the identity was created.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.GetValueOrDefault(); init => _createdAt = value; }

    /// <summary>Name to show people; falls back on what else is known where <c>FullName</c> is <c>null</c>.</summary>
    /// <remarks><c>display_name</c> of the API.</remarks>
    public string DisplayName { get => _displayName ?? ""; init => _displayName = value; }

    /// <summary>The person's email address, unique in the workspace. <c>null</c> if not given.</summary>
    /// <remarks><c>email_address</c> of the API, an e-mail address.</remarks>
    public string? EmailAddress { get; init; }

    /// <summary>Errors that stand at present; empty if all is well. Never <c>null</c>.</summary>
    /// <remarks><c>errors</c> of the API, a list.</remarks>
    public IReadOnlyList<UserIdentityError> Errors { get => _errors ?? []; init => _errors = value; }

    /// <summary>The person's first and last name. <c>null</c> if not given.</summary>
    /// <remarks><c>full_name</c> of the API.</remarks>
    public string? FullName { get; init; }

    /// <summary>
    /// The person's phone number, in E.164 form (+15555550100) and unique in the workspace. <c>null</c> if not given.
    /// </summary>
    /// <remarks><c>phone_number</c> of the API.</remarks>
    public string? PhoneNumber { get; init; }

    /// <summary>Identifies the person in Seam (UUID).</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string UserIdentityId { get => _userIdentityId ?? ""; init => _userIdentityId = value; }

    /// <summary>Warnings that stand at present; empty if there are none. Never <c>null</c>.</summary>
    /// <remarks><c>warnings</c> of the API, a list.</remarks>
    public IReadOnlyList<UserIdentityWarning> Warnings { get => _warnings ?? []; init => _warnings = value; }

    /// <summary>Workspace that this belongs to (UUID).</summary>
    /// <remarks><c>workspace_id</c> of the API, a UUID.</remarks>
    public string WorkspaceId { get => _workspaceId ?? ""; init => _workspaceId = value; }

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
