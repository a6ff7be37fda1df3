// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A change of an access method that its doors have not all taken yet.</summary>
/// <remarks><c>access_method.pending_mutations</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AccessMethodPendingMutation>))]
public sealed partial record AccessMethodPendingMutation : ISeamJson<AccessMethodPendingMutation>
{
    private readonly DateTimeOffset? _createdAt;
    private readonly string? _message;
    private readonly AccessMethodPendingMutationCode? _mutationCode;

    /// <summary>Makes an empty one.</summary>
    public AccessMethodPendingMutation() { }

    /// <summary>When it was created.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.GetValueOrDefault(); init => _createdAt = value; }

    /// <summary>The method's state before the change. <c>null</c> where the API has none.</summary>
    /// <remarks><c>from</c> of the API.</remarks>
    public AccessMethodPendingMutationFrom? From { get; init; }

    /// <summary>What is the matter, in words for people.</summary>
    /// <remarks><c>message</c> of the API.</remarks>
    public string Message { get => _message ?? ""; init => _message = value; }

    /// <summary>Which kind of change it is, as a code to branch on.</summary>
    /// <remarks><c>mutation_code</c> of the API.</remarks>
    public AccessMethodPendingMutationCode MutationCode
    {
        get => _mutationCode.GetValueOrDefault();
        init => _mutationCode = value;
    }

    /// <summary>The method's state after the change. <c>null</c> where the API has none.</summary>
    /// <remarks><c>to</c> of the API.</remarks>
    public AccessMethodPendingMutationTo? To { get; init; }

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
