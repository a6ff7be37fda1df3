// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>One PIN, card or key of an access grant that Seam did not make.</summary>
/// <remarks><c>unmanaged_access_method</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<UnmanagedAccessMethod>))]
public sealed partial record UnmanagedAccessMethod : ISeamJson<UnmanagedAccessMethod>
{
    private readonly string? _accessMethodId;
    private readonly DateTimeOffset? _createdAt;
    private readonly string? _displayName;
    private readonly IReadOnlyList<AccessMethodError>? _errors;
    private readonly bool? _isIssued;
    private readonly AccessMethodMode? _mode;
    private readonly IReadOnlyList<AccessMethodPendingMutation>? _pendingMutations;
    private readonly IReadOnlyList<AccessMethodWarning>? _warnings;
    private readonly string? _workspaceId;

    /// <summary>Makes an empty one.</summary>
    public UnmanagedAccessMethod() { }

    /// <summary>Identifies the access method (UUID).</summary>
    /// <remarks><c>access_method_id</c> of the API, a UUID.</remarks>
    public string AccessMethodId { get => _accessMethodId ?? ""; init => _accessMethodId = value; }

    /// <summary>The PIN. <c>null</c> for other modes, and until it has been made.</summary>
    /// <remarks><c>code</c> of the API.</remarks>
    public string? Code { get; init; }

    /// <summary>When the access method was made.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.GetValueOrDefault(); init => _createdAt = value; }

    /// <summary>Name to show for the access method.</summary>
    /// <remarks><c>display_name</c> of the API.</remarks>
    public string DisplayName { get => _displayName ?? ""; init => _displayName = value; }

    /// <summary>Errors that stand at present; empty if all is well. Never <c>null</c>.</summary>
    /// <remarks><c>errors</c> of the API, a list.</remarks>
    public IReadOnlyList<AccessMethodError> Errors { get => _errors ?? []; init => _errors = value; }

    /// <summary>
    /// True if a card that the access system already knows has to be assigned first. <c>null</c> where the API has
    /// none.
    /// </summary>
    /// <remarks><c>is_assignment_required</c> of the API.</remarks>
    public bool? IsAssignmentRequired { get; init; }

    /// <summary>
    /// True if the card has to be written, or written again, on an encoder. <c>null</c> where the API has none.
    /// </summary>
    /// <remarks><c>is_encoding_required</c> of the API.</remarks>
    public bool? IsEncodingRequired { get; init; }

    /// <summary>True if it has been handed out; for a card, written onto it.</summary>
    /// <remarks><c>is_issued</c> of the API.</remarks>
    public bool IsIssued { get => _isIssued.GetValueOrDefault(); init => _isIssued = value; }

    /// <summary>True if a card can be assigned now. <c>null</c> where the API has none.</summary>
    /// <remarks><c>is_ready_for_assignment</c> of the API.</remarks>
    public bool? IsReadyForAssignment { get; init; }

    /// <summary>True if the card can be written now. <c>null</c> where the API has none.</summary>
    /// <remarks><c>is_ready_for_encoding</c> of the API.</remarks>
    public bool? IsReadyForEncoding { get; init; }

    /// <summary>When it was handed out; for a card, written onto it. <c>null</c> if it was not yet.</summary>
    /// <remarks><c>issued_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? IssuedAt { get; init; }

    /// <summary>Which means of entry it is.</summary>
    /// <remarks><c>mode</c> of the API.</remarks>
    public AccessMethodMode Mode { get => _mode.GetValueOrDefault(); init => _mode = value; }

    /// <summary>
    /// Changes that Seam has taken and the provider has not yet; empty once all has been taken over. Never <c>null</c>.
    /// </summary>
    /// <remarks><c>pending_mutations</c> of the API, a list.</remarks>
    public IReadOnlyList<AccessMethodPendingMutation> PendingMutations
    {
        get => _pendingMutations ?? [];
        init => _pendingMutations = value;
    }

    /// <summary>Warnings that stand at present; empty if there are none. Never <c>null</c>.</summary>
    /// <remarks><c>warnings</c> of the API, a list.</remarks>
    public IReadOnlyList<AccessMethodWarning> Warnings { get => _warnings ?? []; init => _warnings = value; }

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
