// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A change of an access grant that its doors have not all taken yet.</summary>
/// <remarks><c>access_grant.pending_mutations</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantPendingMutation>))]
public sealed partial record AccessGrantPendingMutation : ISeamJson<AccessGrantPendingMutation>
{
    private readonly IReadOnlyList<string>? _accessMethodIds;
    private readonly DateTimeOffset? _createdAt;
    private readonly string? _message;
    private readonly AccessGrantPendingMutationCode? _mutationCode;

    /// <summary>Makes an empty one.</summary>
    public AccessGrantPendingMutation() { }

    /// <summary>Access methods that are being changed. Never <c>null</c>.</summary>
    /// <remarks><c>access_method_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> AccessMethodIds { get => _accessMethodIds ?? []; init => _accessMethodIds = value; }

    /// <summary>When it was created.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.GetValueOrDefault(); init => _createdAt = value; }

    /// <summary>
    /// State before the change; which members are set follows from <c>MutationCode</c>. <c>null</c> where the API has
    /// none.
    /// </summary>
    /// <remarks><c>from</c> of the API.</remarks>
    public AccessGrantPendingMutationFrom? From { get; init; }

    /// <summary>What is the matter, in words for people.</summary>
    /// <remarks><c>message</c> of the API.</remarks>
    public string Message { get => _message ?? ""; init => _message = value; }

    /// <summary>Which kind of change it is, as a code to branch on.</summary>
    /// <remarks><c>mutation_code</c> of the API.</remarks>
    public AccessGrantPendingMutationCode MutationCode
    {
        get => _mutationCode.GetValueOrDefault();
        init => _mutationCode = value;
    }

    /// <summary>
    /// State after the change; which members are set follows from <c>MutationCode</c>. <c>null</c> where the API has
    /// none.
    /// </summary>
    /// <remarks><c>to</c> of the API.</remarks>
    public AccessGrantPendingMutationTo? To { get; init; }

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
