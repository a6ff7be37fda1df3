// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What only Vostio knows of a credential.</summary>
/// <remarks>
/// <c>acs_credential.assa_abloy_vostio_metadata</c> of the API. Two are equal where all their members are.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsCredentialAssaAbloyVostioMetadata>))]
public sealed partial record AcsCredentialAssaAbloyVostioMetadata : ISeamJson<AcsCredentialAssaAbloyVostioMetadata>
{
    private readonly IReadOnlyList<string>? _doorNames;
    private readonly IReadOnlyList<string>? _overrideGuestAcsEntranceIds;

    /// <summary>Makes an empty one.</summary>
    public AcsCredentialAssaAbloyVostioMetadata() { }

    /// <summary>
    /// True if Seam chooses between a joiner key and an overriding one, by whether the doors already have keys.
    /// <c>null</c> where the API has none.
    /// </summary>
    /// <remarks><c>auto_join</c> of the API.</remarks>
    public bool? AutoJoin { get; init; }

    /// <summary>Doors that the key opens, as Vostio names them. Never <c>null</c>.</summary>
    /// <remarks><c>door_names</c> of the API, a list.</remarks>
    public IReadOnlyList<string> DoorNames { get => _doorNames ?? []; init => _doorNames = value; }

    /// <summary>Vostio's ID of the phone or card that receives the key. <c>null</c> where the API has none.</summary>
    /// <remarks><c>endpoint_id</c> of the API.</remarks>
    public string? EndpointId { get; init; }

    /// <summary>Vostio's own ID of the key. <c>null</c> where the API has none.</summary>
    /// <remarks><c>key_id</c> of the API.</remarks>
    public string? KeyId { get; init; }

    /// <summary>Vostio's ID of the request that issued the key. <c>null</c> where the API has none.</summary>
    /// <remarks><c>key_issuing_request_id</c> of the API.</remarks>
    public string? KeyIssuingRequestId { get; init; }

    /// <summary>Guest doors at which the key took the place of earlier ones. Never <c>null</c>.</summary>
    /// <remarks><c>override_guest_acs_entrance_ids</c> of the API, a list.</remarks>
    public IReadOnlyList<string> OverrideGuestAcsEntranceIds
    {
        get => _overrideGuestAcsEntranceIds ?? [];
        init => _overrideGuestAcsEntranceIds = value;
    }

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
