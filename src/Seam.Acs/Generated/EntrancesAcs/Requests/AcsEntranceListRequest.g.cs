// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/entrances/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceListRequest>))]
public sealed partial record AcsEntranceListRequest : ISeamJson<AcsEntranceListRequest>, ISeamRequest
{
    private readonly string? _locationId;

    /// <summary>Makes an empty one.</summary>
    public AcsEntranceListRequest() { }

    /// <summary>Only entrances that this credential opens.</summary>
    /// <remarks><c>acs_credential_id</c> of the API, a UUID.</remarks>
    public string? AcsCredentialId { get; init; }

    /// <summary>Only the entrances with these IDs.</summary>
    /// <remarks><c>acs_entrance_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? AcsEntranceIds { get; init; }

    /// <summary>Only entrances of this access system.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string? AcsSystemId { get; init; }

    /// <summary>Only entrances that came in through this connected account.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public string? ConnectedAccountId { get; init; }

    /// <summary>Only entrances of the customer with this key.</summary>
    /// <remarks><c>customer_key</c> of the API.</remarks>
    public string? CustomerKey { get; init; }

    /// <summary>Most entrances to put on one page; 900 if left out. Left out, the API takes <c>900</c>.</summary>
    /// <remarks><c>limit</c> of the API, more than 0.</remarks>
    public long? Limit { get; init; }

    /// <summary>Only entrances at this location, the older name of a space.</summary>
    /// <remarks><c>location_id</c> of the API, a UUID.</remarks>
    [Obsolete("Use SpaceId.")]
    public string? LocationId { get => _locationId; init => _locationId = value; }

    /// <summary>
    /// Where the page starts: the <c>NextPageCursor</c> of the page before. <c>null</c> or left out for the first page.
    /// Keep the other parameters as they were.
    /// </summary>
    /// <remarks><c>page_cursor</c> of the API.</remarks>
    public string? PageCursor { get; init; }

    /// <summary>Only entrances with this text in their display name. Part of the name is enough.</summary>
    /// <remarks><c>search</c> of the API.</remarks>
    public string? Search { get; init; }

    /// <summary>Only entrances in this space.</summary>
    /// <remarks><c>space_id</c> of the API, a UUID.</remarks>
    public string? SpaceId { get; init; }
}
