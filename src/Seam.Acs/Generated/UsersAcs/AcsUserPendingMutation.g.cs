// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A change of a user that Seam has taken and the access system has not yet.</summary>
/// <remarks><c>acs_user.pending_mutations</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsUserPendingMutation>))]
public sealed partial record AcsUserPendingMutation : ISeamJson<AcsUserPendingMutation>
{
    private readonly DateTimeOffset? _createdAt;
    private readonly string? _message;
    private readonly AcsUserPendingMutationCode? _mutationCode;

    /// <summary>Makes an empty one.</summary>
    public AcsUserPendingMutation() { }

    /// <summary>Group that the user is due to join or leave. <c>null</c> where the API has none.</summary>
    /// <remarks><c>acs_access_group_id</c> of the API, a UUID.</remarks>
    public string? AcsAccessGroupId { get; init; }

    /// <summary>When it was created.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.GetValueOrDefault(); init => _createdAt = value; }

    /// <summary>
    /// State before the change; which members are set follows from <c>MutationCode</c>. <c>null</c> if there was none.
    /// </summary>
    /// <remarks><c>from</c> of the API.</remarks>
    public AcsUserPendingMutationFrom? From { get; init; }

    /// <summary>What is the matter, in words for people.</summary>
    /// <remarks><c>message</c> of the API.</remarks>
    public string Message { get => _message ?? ""; init => _message = value; }

    /// <summary>Which kind of change it is, as a code to branch on.</summary>
    /// <remarks><c>mutation_code</c> of the API.</remarks>
    public AcsUserPendingMutationCode MutationCode
    {
        get => _mutationCode.GetValueOrDefault();
        init => _mutationCode = value;
    }

    /// <summary>When the user is due to be created in the access system. <c>null</c> if no time is set.</summary>
    /// <remarks><c>scheduled_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? ScheduledAt { get; init; }

    /// <summary>
    /// State after the change; which members are set follows from <c>MutationCode</c>. <c>null</c> if there will be
    /// none.
    /// </summary>
    /// <remarks><c>to</c> of the API.</remarks>
    public AcsUserPendingMutationTo? To { get; init; }

    /// <summary>Whether the user is due to join or to leave the group. <c>null</c> where the API has none.</summary>
    /// <remarks><c>variant</c> of the API.</remarks>
    public AcsAccessGroupPendingMutationVariant? Variant { get; init; }

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
