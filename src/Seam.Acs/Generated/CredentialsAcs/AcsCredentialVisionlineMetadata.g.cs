// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What only Visionline knows of a credential.</summary>
/// <remarks><c>acs_credential.visionline_metadata</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsCredentialVisionlineMetadata>))]
public sealed partial record AcsCredentialVisionlineMetadata : ISeamJson<AcsCredentialVisionlineMetadata>
{
    private readonly IReadOnlyList<string>? _commonAcsEntranceIds;
    private readonly IReadOnlyList<string>? _guestAcsEntranceIds;
    private readonly IReadOnlyList<string>? _joinerAcsCredentialIds;

    /// <summary>Makes an empty one.</summary>
    public AcsCredentialVisionlineMetadata() { }

    /// <summary>
    /// True if Seam chooses between joining the cards that the doors have and starting anew. <c>null</c> where the API
    /// has none.
    /// </summary>
    /// <remarks><c>auto_join</c> of the API.</remarks>
    public bool? AutoJoin { get; init; }

    /// <summary>Whether the card is a guest's or a staff member's. <c>null</c> where the API has none.</summary>
    /// <remarks><c>card_function_type</c> of the API.</remarks>
    public AcsCredentialVisionlineMetadataCardFunctionType? CardFunctionType { get; init; }

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

    /// <summary>Visionline's own ID of the credential. <c>null</c> where the API has none.</summary>
    /// <remarks><c>credential_id</c> of the API.</remarks>
    public string? CredentialId { get; init; }

    /// <summary>Guest doors that the card opens. Never <c>null</c>.</summary>
    /// <remarks><c>guest_acs_entrance_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> GuestAcsEntranceIds
    {
        get => _guestAcsEntranceIds ?? [];
        init => _guestAcsEntranceIds = value;
    }

    /// <summary>True while Visionline accepts the card. <c>null</c> where the API has none.</summary>
    /// <remarks><c>is_valid</c> of the API.</remarks>
    public bool? IsValid { get; init; }

    /// <summary>Credentials that this one works beside. Never <c>null</c>.</summary>
    /// <remarks><c>joiner_acs_credential_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> JoinerAcsCredentialIds
    {
        get => _joinerAcsCredentialIds ?? [];
        init => _joinerAcsCredentialIds = value;
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
