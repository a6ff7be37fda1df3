// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Something about a phone that may need attention.</summary>
/// <remarks><c>phone.warnings</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<PhoneWarning>))]
public sealed partial record PhoneWarning : ISeamJson<PhoneWarning>
{
    private readonly DateTimeOffset? _createdAt;
    private readonly string? _message;
    private readonly PhoneWarningCode? _warningCode;

    /// <summary>Makes an empty one.</summary>
    public PhoneWarning() { }

    /// <summary>When it was created.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.GetValueOrDefault(); init => _createdAt = value; }

    /// <summary>What is the matter, in words for people.</summary>
    /// <remarks><c>message</c> of the API.</remarks>
    public string Message { get => _message ?? ""; init => _message = value; }

    /// <summary>Which warning a phone has, as a code to branch on. The API lists no values.</summary>
    /// <remarks><c>warning_code</c> of the API.</remarks>
    public PhoneWarningCode WarningCode { get => _warningCode.GetValueOrDefault(); init => _warningCode = value; }

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
