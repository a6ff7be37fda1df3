// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What was read from a card.</summary>
/// <remarks>
/// <c>action_attempt.scan_credential.acs_credential_on_encoder</c> of the API. Equality compares all members by value.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<ScanCredentialResultAcsCredentialOnEncoder>))]
public sealed record ScanCredentialResultAcsCredentialOnEncoder()
    : ISeamJson<ScanCredentialResultAcsCredentialOnEncoder>
{
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Number or text that tells the card from others. <c>null</c> if there is none.</summary>
    /// <remarks><c>card_number</c> of the API.</remarks>
    public string? CardNumber { get; init; }

    /// <summary>When the credential on the card was made. <c>null</c> if the card doesn't say.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Moment at which the card stops working. <c>null</c> if the card doesn't say.</summary>
    /// <remarks><c>ends_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>True if a credential has been written onto the card. <c>null</c> if unknown.</summary>
    /// <remarks><c>is_issued</c> of the API.</remarks>
    public bool? IsIssued { get; init; }

    /// <summary>First moment at which the card works. <c>null</c> if the card doesn't say.</summary>
    /// <remarks><c>starts_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>What only Visionline knows of the card. <c>null</c> elsewhere.</summary>
    /// <remarks><c>visionline_metadata</c> of the API.</remarks>
    public ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata? VisionlineMetadata { get; init; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private ScanCredentialResultAcsCredentialOnEncoder(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 7 when members.Name.SequenceEqual("ends_at"u8): EndsAt = members.DateTime(ref reader); break;
                case 9 when members.Name.SequenceEqual("is_issued"u8): IsIssued = members.Boolean(ref reader); break;
                case 9 when members.Name.SequenceEqual("starts_at"u8): StartsAt = members.DateTime(ref reader); break;
                case 10 when members.Name.SequenceEqual("created_at"u8):
                    CreatedAt = members.DateTime(ref reader);
                    break;
                case 11 when members.Name.SequenceEqual("card_number"u8):
                    CardNumber = members.String(ref reader);
                    break;
                case 19 when members.Name.SequenceEqual("visionline_metadata"u8):
                    VisionlineMetadata =
                        members.Record<ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata>(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static ScanCredentialResultAcsCredentialOnEncoder ISeamJson<ScanCredentialResultAcsCredentialOnEncoder>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

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
        JsonWrite.String(writer, "card_number"u8, CardNumber);
        JsonWrite.DateTime(writer, "created_at"u8, CreatedAt);
        JsonWrite.DateTime(writer, "ends_at"u8, EndsAt);
        JsonWrite.Boolean(writer, "is_issued"u8, IsIssued);
        JsonWrite.DateTime(writer, "starts_at"u8, StartsAt);
        JsonWrite.Record(writer, "visionline_metadata"u8, VisionlineMetadata);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
