// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Something about a connected account that may need attention while it may still work.</summary>
/// <remarks><c>connected_account.warnings</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<ConnectedAccountWarning>))]
public sealed partial record ConnectedAccountWarning : ISeamJson<ConnectedAccountWarning>
{
    private readonly DateTimeOffset? _createdAt;
    private readonly string? _message;
    private readonly ConnectedAccountWarningCode? _warningCode;

    /// <summary>Makes an empty one.</summary>
    public ConnectedAccountWarning() { }

    /// <summary>When it was created.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.GetValueOrDefault(); init => _createdAt = value; }

    /// <summary>What is the matter, in words for people.</summary>
    /// <remarks><c>message</c> of the API.</remarks>
    public string Message { get => _message ?? ""; init => _message = value; }

    /// <summary>Salto KS sites that the warning is about. <c>null</c> elsewhere.</summary>
    /// <remarks><c>salto_ks_metadata</c> of the API.</remarks>
    public ConnectedAccountWarningSaltoKsMetadata? SaltoKsMetadata { get; init; }

    /// <summary>Which warning it is, as a code to branch on.</summary>
    /// <remarks><c>warning_code</c> of the API.</remarks>
    public ConnectedAccountWarningCode WarningCode
    {
        get => _warningCode.GetValueOrDefault();
        init => _warningCode = value;
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
