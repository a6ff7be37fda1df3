// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What reading a card brought.</summary>
/// <remarks><c>action_attempt.scan_credential</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<ScanCredentialResult>))]
public sealed partial record ScanCredentialResult : ISeamJson<ScanCredentialResult>
{
    private readonly IReadOnlyList<ScanCredentialResultWarning>? _warnings;

    /// <summary>Makes an empty one.</summary>
    public ScanCredentialResult() { }

    /// <summary>What was read from the card. <c>null</c> if nothing could be read.</summary>
    /// <remarks><c>acs_credential_on_encoder</c> of the API.</remarks>
    public ScanCredentialResultAcsCredentialOnEncoder? AcsCredentialOnEncoder { get; init; }

    /// <summary>The credential that Seam has for the card. <c>null</c> if it has none.</summary>
    /// <remarks><c>acs_credential_on_seam</c> of the API.</remarks>
    public AcsCredential? AcsCredentialOnSeam { get; init; }

    /// <summary>Differences between the card and what Seam has; empty if there are none. Never <c>null</c>.</summary>
    /// <remarks><c>warnings</c> of the API, a list.</remarks>
    public IReadOnlyList<ScanCredentialResultWarning> Warnings { get => _warnings ?? []; init => _warnings = value; }

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
