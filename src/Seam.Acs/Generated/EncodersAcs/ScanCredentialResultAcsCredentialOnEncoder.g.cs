// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What was read from a card.</summary>
/// <remarks>
/// <c>action_attempt.scan_credential.acs_credential_on_encoder</c> of the API. Two are equal where all their members
/// are.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<ScanCredentialResultAcsCredentialOnEncoder>))]
public sealed partial record ScanCredentialResultAcsCredentialOnEncoder
    : ISeamJson<ScanCredentialResultAcsCredentialOnEncoder>
{
    /// <summary>Makes an empty one.</summary>
    public ScanCredentialResultAcsCredentialOnEncoder() { }

    /// <summary>Number or text that tells the card from others. <c>null</c> if there is none.</summary>
    /// <remarks><c>card_number</c> of the API.</remarks>
    public string? CardNumber { get; init; }

    /// <summary>When the credential on the card was made. <c>null</c> if the card doesn't say.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Moment at which the card stops working. <c>null</c> if the card doesn't say.</summary>
    /// <remarks><c>ends_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>True if a credential has been written onto the card. <c>null</c> if unknown.</summary>
    /// <remarks><c>is_issued</c> of the API.</remarks>
    public bool? IsIssued { get; init; }

    /// <summary>First moment at which the card works. <c>null</c> if the card doesn't say.</summary>
    /// <remarks><c>starts_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>What only Visionline knows of the card. <c>null</c> elsewhere.</summary>
    /// <remarks><c>visionline_metadata</c> of the API.</remarks>
    public ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata? VisionlineMetadata { get; init; }

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
