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

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private ScanCredentialResultWarning(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 12 when members.Name.SequenceEqual("warning_code"u8):
                    _warningCode = members.Enum<ScanCredentialResultWarningCode>(ref reader);
                    break;
                case 15 when members.Name.SequenceEqual("warning_message"u8):
                    _warningMessage = members.String(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static ScanCredentialResultWarning ISeamJson<ScanCredentialResultWarning>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

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
        JsonWrite.Enum(writer, "warning_code"u8, _warningCode.Given);
        JsonWrite.String(writer, "warning_message"u8, _warningMessage.Given);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
