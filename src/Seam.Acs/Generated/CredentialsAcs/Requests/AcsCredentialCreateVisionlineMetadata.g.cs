// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>How a new Visionline card is made, and what it does to present ones.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsCredentialCreateVisionlineMetadata>))]
public sealed partial record AcsCredentialCreateVisionlineMetadata
    : ISeamJson<AcsCredentialCreateVisionlineMetadata>,
        IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public AcsCredentialCreateVisionlineMetadata() { }

    /// <summary>True to let Seam choose between joining the cards that the doors have and starting anew.</summary>
    /// <remarks><c>auto_join</c> of the API.</remarks>
    public bool? AutoJoin { get; init; }

    /// <summary>Format in which the card is written.</summary>
    /// <remarks><c>card_format</c> of the API.</remarks>
    public AcsCredentialCreateVisionlineMetadataCardFormat? CardFormat { get; init; }

    /// <summary>
    /// Whether the card is a guest's or a staff member's. Guest by default. Left out, the API takes <c>guest</c>.
    /// </summary>
    /// <remarks><c>card_function_type</c> of the API.</remarks>
    public AcsCredentialVisionlineMetadataCardFunctionType? CardFunctionType { get; init; }

    /// <summary>Credentials that the new card works beside.</summary>
    /// <remarks><c>joiner_acs_credential_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? JoinerAcsCredentialIds { get; init; }

    /// <summary>True if the new card makes the present ones of its doors invalid.</summary>
    /// <remarks><c>override</c> of the API.</remarks>
    public bool? Override { get; init; }
}
