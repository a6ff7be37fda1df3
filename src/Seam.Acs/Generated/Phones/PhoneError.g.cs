// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Something that keeps a phone from working; it has to be dealt with.</summary>
/// <remarks><c>phone.errors</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<PhoneError>))]
public sealed partial record PhoneError : ISeamJson<PhoneError>
{
    private readonly DateTimeOffset? _createdAt;
    private readonly PhoneErrorCode? _errorCode;
    private readonly string? _message;

    /// <summary>Makes an empty one.</summary>
    public PhoneError() { }

    /// <summary>When it was created.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.GetValueOrDefault(); init => _createdAt = value; }

    /// <summary>Which error a phone has, as a code to branch on. The API lists no values.</summary>
    /// <remarks><c>error_code</c> of the API.</remarks>
    public PhoneErrorCode ErrorCode { get => _errorCode.GetValueOrDefault(); init => _errorCode = value; }

    /// <summary>What is the matter, in words for people.</summary>
    /// <remarks><c>message</c> of the API.</remarks>
    public string Message { get => _message ?? ""; init => _message = value; }

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
