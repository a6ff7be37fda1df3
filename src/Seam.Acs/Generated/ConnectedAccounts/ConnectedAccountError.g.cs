// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Something that keeps a connected account from working; it has to be dealt with.</summary>
/// <remarks><c>connected_account.errors</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<ConnectedAccountError>))]
public sealed partial record ConnectedAccountError : ISeamJson<ConnectedAccountError>
{
    private readonly DateTimeOffset? _createdAt;
    private readonly ConnectedAccountErrorCode? _errorCode;
    private readonly string? _message;

    /// <summary>Makes an empty one.</summary>
    public ConnectedAccountError() { }

    /// <summary>When it was created.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.GetValueOrDefault(); init => _createdAt = value; }

    /// <summary>Which error it is, as a code to branch on.</summary>
    /// <remarks><c>error_code</c> of the API.</remarks>
    public ConnectedAccountErrorCode ErrorCode { get => _errorCode.GetValueOrDefault(); init => _errorCode = value; }

    /// <summary>
    /// True if the trouble is with Seam Bridge, the program that links the property's network to Seam. <c>null</c>
    /// where the API has none.
    /// </summary>
    /// <remarks><c>is_bridge_error</c> of the API.</remarks>
    public bool? IsBridgeError { get; init; }

    /// <summary>
    /// True if the trouble is with the account itself, not with one of its devices. <c>null</c> where the API has none.
    /// </summary>
    /// <remarks><c>is_connected_account_error</c> of the API.</remarks>
    public bool? IsConnectedAccountError { get; init; }

    /// <summary>What is the matter, in words for people.</summary>
    /// <remarks><c>message</c> of the API.</remarks>
    public string Message { get => _message ?? ""; init => _message = value; }

    /// <summary>Salto KS sites that have the trouble. <c>null</c> elsewhere.</summary>
    /// <remarks><c>salto_ks_metadata</c> of the API.</remarks>
    public ConnectedAccountErrorSaltoKsMetadata? SaltoKsMetadata { get; init; }

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
