// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A difference between a card and what Seam has.</summary>
/// <remarks>
/// <c>action_attempt.scan_credential.warnings</c> of the API. Equality compares all members by value.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<ScanCredentialResultWarning>))]
public sealed record ScanCredentialResultWarning() : ISeamJson<ScanCredentialResultWarning>
{
    private readonly ResponseValue<ScanCredentialResultWarningCode> _warningCode;
    private readonly ResponseText _warningMessage;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Which warning it is, as a code to branch on.</summary>
    /// <remarks><c>warning_code</c> of the API.</remarks>
    public ScanCredentialResultWarningCode WarningCode { get => _warningCode.Value; init => _warningCode = value; }

    /// <summary>What the difference is, in words for people.</summary>
    /// <remarks><c>warning_message</c> of the API.</remarks>
    public string WarningMessage { get => _warningMessage.Value; init => _warningMessage = value; }

    /// <summary>Gets the members of the JSON that have no property, by their names in the API.</summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private ScanCredentialResultWarning(ref Utf8JsonReader reader)
        : this()
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 12 when name.SequenceEqual("warning_code"u8):
                    _warningCode = JsonRead.Enum<ScanCredentialResultWarningCode>(ref reader);
                    break;
                case 15 when name.SequenceEqual("warning_message"u8):
                    _warningMessage = JsonRead.String(ref reader);
                    break;
                default: JsonRead.Additional(ref reader, name, ref additional); break;
            }
        }

        _additional = new(JsonRead.Freeze(additional));
    }

    static ScanCredentialResultWarning ISeamJson<ScanCredentialResultWarning>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Enum(writer, "warning_code"u8, _warningCode.Given);
        JsonWrite.String(writer, "warning_message"u8, _warningMessage.Given);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
