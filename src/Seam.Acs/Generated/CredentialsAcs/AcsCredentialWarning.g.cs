// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Something about a credential that may need attention while it may still work.</summary>
/// <remarks><c>acs_credential.warnings</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsCredentialWarning>))]
public sealed record AcsCredentialWarning() : ISeamJson<AcsCredentialWarning>
{
    private readonly ResponseValue<DateTimeOffset> _createdAt;
    private readonly ResponseText _message;
    private readonly ResponseValue<AcsCredentialWarningCode> _warningCode;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>When it was created.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.Value; init => _createdAt = value; }

    /// <summary>What is the matter, in words for people.</summary>
    /// <remarks><c>message</c> of the API.</remarks>
    public string Message { get => _message.Value; init => _message = value; }

    /// <summary>PIN that the credential has instead. <c>null</c> if the warning is not about a PIN.</summary>
    /// <remarks><c>new_code</c> of the API.</remarks>
    public string? NewCode { get; init; }

    /// <summary>PIN that was requested. <c>null</c> if the warning is not about a PIN.</summary>
    /// <remarks><c>original_code</c> of the API.</remarks>
    public string? OriginalCode { get; init; }

    /// <summary>Which warning it is, as a code to branch on.</summary>
    /// <remarks><c>warning_code</c> of the API.</remarks>
    public AcsCredentialWarningCode WarningCode { get => _warningCode.Value; init => _warningCode = value; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private AcsCredentialWarning(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 7 when members.Name.SequenceEqual("message"u8): _message = members.String(ref reader); break;
                case 8 when members.Name.SequenceEqual("new_code"u8): NewCode = members.String(ref reader); break;
                case 10 when members.Name.SequenceEqual("created_at"u8):
                    _createdAt = members.DateTime(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("warning_code"u8):
                    _warningCode = members.Enum<AcsCredentialWarningCode>(ref reader);
                    break;
                case 13 when members.Name.SequenceEqual("original_code"u8):
                    OriginalCode = members.String(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AcsCredentialWarning ISeamJson<AcsCredentialWarning>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (AdditionalProperties.Count > 0)
        {
            JsonWrite.WithAdditional(
                writer,
                this,
                AdditionalProperties,
                static (record, additional) => record with { AdditionalProperties = additional }
            );
            return;
        }

        writer.WriteStartObject();
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.String(writer, "message"u8, _message.Given);
        JsonWrite.Secret(writer, "new_code"u8, NewCode);
        JsonWrite.Secret(writer, "original_code"u8, OriginalCode);
        JsonWrite.Enum(writer, "warning_code"u8, _warningCode.Given);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
