// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A device that writes credentials onto cards and reads them.</summary>
/// <remarks><c>acs_encoder</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsEncoder>))]
public sealed partial record AcsEncoder : ISeamJson<AcsEncoder>
{
    private readonly string? _acsEncoderId;
    private readonly string? _acsSystemId;
    private readonly string? _connectedAccountId;
    private readonly DateTimeOffset? _createdAt;
    private readonly string? _displayName;
    private readonly IReadOnlyList<AcsEncoderError>? _errors;
    private readonly string? _workspaceId;

    /// <summary>Makes an empty one.</summary>
    public AcsEncoder() { }

    /// <summary>Identifies the card encoder (UUID).</summary>
    /// <remarks><c>acs_encoder_id</c> of the API, a UUID.</remarks>
    public string AcsEncoderId { get => _acsEncoderId ?? ""; init => _acsEncoderId = value; }

    /// <summary>Identifies the access system (UUID).</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string AcsSystemId { get => _acsSystemId ?? ""; init => _acsSystemId = value; }

    /// <summary>Connected account through which the encoder's access system came in.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public string ConnectedAccountId { get => _connectedAccountId ?? ""; init => _connectedAccountId = value; }

    /// <summary>When Seam first saw the encoder.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.GetValueOrDefault(); init => _createdAt = value; }

    /// <summary>Name of the encoder to show people.</summary>
    /// <remarks><c>display_name</c> of the API.</remarks>
    public string DisplayName { get => _displayName ?? ""; init => _displayName = value; }

    /// <summary>Errors that stand at present; empty if all is well. Never <c>null</c>.</summary>
    /// <remarks><c>errors</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsEncoderError> Errors { get => _errors ?? []; init => _errors = value; }

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
