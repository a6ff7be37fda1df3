// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A web portal for one customer of yours.</summary>
/// <remarks><c>customer_portal</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<CustomerPortal>))]
public sealed partial record CustomerPortal : ISeamJson<CustomerPortal>
{
    private readonly DateTimeOffset? _createdAt;
    private readonly string? _customerKey;
    private readonly DateTimeOffset? _expiresAt;
    private readonly string? _url;
    private readonly string? _workspaceId;

    /// <summary>Makes an empty one.</summary>
    public CustomerPortal() { }

    /// <summary>When the link was made.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.GetValueOrDefault(); init => _createdAt = value; }

    /// <summary>Your own key for the customer whose portal it is.</summary>
    /// <remarks><c>customer_key</c> of the API.</remarks>
    public string CustomerKey { get => _customerKey ?? ""; init => _customerKey = value; }

    /// <summary>When the link stops working.</summary>
    /// <remarks><c>expires_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset ExpiresAt { get => _expiresAt.GetValueOrDefault(); init => _expiresAt = value; }

    /// <summary>The link to send to the customer. Whoever has it can use the portal.</summary>
    /// <remarks><c>url</c> of the API, a URI.</remarks>
    public string Url { get => _url ?? ""; init => _url = value; }

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
