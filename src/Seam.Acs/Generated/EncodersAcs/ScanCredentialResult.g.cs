// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What reading a card brought.</summary>
/// <remarks><c>action_attempt.scan_credential</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<ScanCredentialResult>))]
public sealed record ScanCredentialResult() : ISeamJson<ScanCredentialResult>
{
    private readonly ResponseList<ScanCredentialResultWarning> _warnings;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>What was read from the card. <c>null</c> if nothing could be read.</summary>
    /// <remarks><c>acs_credential_on_encoder</c> of the API.</remarks>
    public ScanCredentialResultAcsCredentialOnEncoder? AcsCredentialOnEncoder { get; init; }

    /// <summary>The credential that Seam has for the card. <c>null</c> if it has none.</summary>
    /// <remarks><c>acs_credential_on_seam</c> of the API.</remarks>
    public AcsCredential? AcsCredentialOnSeam { get; init; }

    /// <summary>Differences between the card and what Seam has; empty if there are none. Never <c>null</c>.</summary>
    /// <remarks><c>warnings</c> of the API, a list.</remarks>
    public IReadOnlyList<ScanCredentialResultWarning> Warnings
    {
        get => _warnings.Value;
        init => _warnings = new(value);
    }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private ScanCredentialResult(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 8 when members.Name.SequenceEqual("warnings"u8):
                    _warnings = new(members.List<ScanCredentialResultWarning>(ref reader, LooseRead.Record));
                    break;
                case 22 when members.Name.SequenceEqual("acs_credential_on_seam"u8):
                    AcsCredentialOnSeam = members.Record<AcsCredential>(ref reader);
                    break;
                case 25 when members.Name.SequenceEqual("acs_credential_on_encoder"u8):
                    AcsCredentialOnEncoder = members.Record<ScanCredentialResultAcsCredentialOnEncoder>(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static ScanCredentialResult ISeamJson<ScanCredentialResult>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

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
        JsonWrite.Record(writer, "acs_credential_on_encoder"u8, AcsCredentialOnEncoder);
        JsonWrite.Record(writer, "acs_credential_on_seam"u8, AcsCredentialOnSeam);
        JsonWrite.List(writer, "warnings"u8, _warnings.Given, JsonWrite.RecordValue);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
