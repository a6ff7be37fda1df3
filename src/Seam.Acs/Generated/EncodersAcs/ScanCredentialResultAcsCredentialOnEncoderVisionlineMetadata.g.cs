// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A card that was read, in Visionline's terms.</summary>
/// <remarks>
/// <c>action_attempt.scan_credential.acs_credential_on_encoder.visionline_metadata</c> of the API. Two are equal where
/// all their members are.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata>))]
public sealed partial record ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata
    : ISeamJson<ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata>
{
    private readonly IReadOnlyList<string>? _commonAcsEntranceIds;
    private readonly IReadOnlyList<string>? _guestAcsEntranceIds;

    /// <summary>Makes an empty one.</summary>
    public ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata() { }

    /// <summary>True if the card was called off. <c>null</c> where the API has none.</summary>
    /// <remarks><c>cancelled</c> of the API.</remarks>
    public bool? Cancelled { get; init; }

    /// <summary>Format in which the card is written. <c>null</c> where the API has none.</summary>
    /// <remarks><c>card_format</c> of the API.</remarks>
    public AcsCredentialCreateVisionlineMetadataCardFormat? CardFormat { get; init; }

    /// <summary>Who holds the card. <c>null</c> if unknown.</summary>
    /// <remarks><c>card_holder</c> of the API.</remarks>
    public string? CardHolder { get; init; }

    /// <summary>Visionline's own ID of the card. <c>null</c> where the API has none.</summary>
    /// <remarks><c>card_id</c> of the API.</remarks>
    public string? CardId { get; init; }

    /// <summary>Common doors that the card opens. Never <c>null</c>.</summary>
    /// <remarks><c>common_acs_entrance_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> CommonAcsEntranceIds
    {
        get => _commonAcsEntranceIds ?? [];
        init => _commonAcsEntranceIds = value;
    }

    /// <summary>True if the card was thrown away. <c>null</c> where the API has none.</summary>
    /// <remarks><c>discarded</c> of the API.</remarks>
    public bool? Discarded { get; init; }

    /// <summary>True if the card's time is over. <c>null</c> where the API has none.</summary>
    /// <remarks><c>expired</c> of the API.</remarks>
    public bool? Expired { get; init; }

    /// <summary>Guest doors that the card opens. Never <c>null</c>.</summary>
    /// <remarks><c>guest_acs_entrance_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> GuestAcsEntranceIds
    {
        get => _guestAcsEntranceIds ?? [];
        init => _guestAcsEntranceIds = value;
    }

    /// <summary>How many cards were made for the credential. <c>null</c> where the API has none.</summary>
    /// <remarks><c>number_of_issued_cards</c> of the API.</remarks>
    public long? NumberOfIssuedCards { get; init; }

    /// <summary>True if a later card has taken the card's place. <c>null</c> where the API has none.</summary>
    /// <remarks><c>overridden</c> of the API.</remarks>
    public bool? Overridden { get; init; }

    /// <summary>True if something else was written onto the card since. <c>null</c> where the API has none.</summary>
    /// <remarks><c>overwritten</c> of the API.</remarks>
    public bool? Overwritten { get; init; }

    /// <summary>
    /// True if the card takes changes the next time it is held to an updating reader. <c>null</c> where the API has
    /// none.
    /// </summary>
    /// <remarks><c>pending_auto_update</c> of the API.</remarks>
    public bool? PendingAutoUpdate { get; init; }

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
