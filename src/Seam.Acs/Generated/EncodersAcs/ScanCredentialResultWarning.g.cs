// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A difference between a card and what Seam has.</summary>
/// <remarks>
/// <c>action_attempt.scan_credential.warnings</c> of the API. Two are equal where all their members are.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<ScanCredentialResultWarning>))]
public sealed partial record ScanCredentialResultWarning : ISeamJson<ScanCredentialResultWarning>
{
    private readonly ScanCredentialResultWarningCode? _warningCode;
    private readonly string? _warningMessage;

    /// <summary>Makes an empty one.</summary>
    public ScanCredentialResultWarning() { }

    /// <summary>Which warning it is, as a code to branch on.</summary>
    /// <remarks><c>warning_code</c> of the API.</remarks>
    public ScanCredentialResultWarningCode WarningCode
    {
        get => _warningCode.GetValueOrDefault();
        init => _warningCode = value;
    }

    /// <summary>What the difference is, in words for people.</summary>
    /// <remarks><c>warning_message</c> of the API.</remarks>
    public string WarningMessage { get => _warningMessage ?? ""; init => _warningMessage = value; }

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
