// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A card that was read, in Visionline's terms.</summary>
/// <remarks>
/// <c>action_attempt.scan_credential.acs_credential_on_encoder.visionline_metadata</c> of the API. Equality compares
/// all members by value.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata>))]
public sealed record ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata()
    : ISeamJson<ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata>
{
    private readonly ResponseList<string> _commonAcsEntranceIds;
    private readonly ResponseList<string> _guestAcsEntranceIds;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>True if the card was called off. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>cancelled</c> of the API.</remarks>
    public bool? Cancelled { get; init; }

    /// <summary>Format in which the card is written. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>card_format</c> of the API.</remarks>
    public AcsCredentialCreateVisionlineMetadataCardFormat? CardFormat { get; init; }

    /// <summary>Who holds the card. <c>null</c> if unknown.</summary>
    /// <remarks><c>card_holder</c> of the API.</remarks>
    public string? CardHolder { get; init; }

    /// <summary>Visionline's own ID of the card. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>card_id</c> of the API.</remarks>
    public string? CardId { get; init; }

    /// <summary>Common doors that the card opens. Never <c>null</c>.</summary>
    /// <remarks><c>common_acs_entrance_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> CommonAcsEntranceIds
    {
        get => _commonAcsEntranceIds.Value;
        init => _commonAcsEntranceIds = new(value);
    }

    /// <summary>True if the card was thrown away. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>discarded</c> of the API.</remarks>
    public bool? Discarded { get; init; }

    /// <summary>True if the card's time is over. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>expired</c> of the API.</remarks>
    public bool? Expired { get; init; }

    /// <summary>Guest doors that the card opens. Never <c>null</c>.</summary>
    /// <remarks><c>guest_acs_entrance_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> GuestAcsEntranceIds
    {
        get => _guestAcsEntranceIds.Value;
        init => _guestAcsEntranceIds = new(value);
    }

    /// <summary>How many cards were made for the credential. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>number_of_issued_cards</c> of the API.</remarks>
    public long? NumberOfIssuedCards { get; init; }

    /// <summary>True if a later card has taken the card's place. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>overridden</c> of the API.</remarks>
    public bool? Overridden { get; init; }

    /// <summary>True if something else was written onto the card since. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>overwritten</c> of the API.</remarks>
    public bool? Overwritten { get; init; }

    /// <summary>
    /// True if the card takes changes the next time it is held to an updating reader. <c>null</c> if the API sends
    /// none.
    /// </summary>
    /// <remarks><c>pending_auto_update</c> of the API.</remarks>
    public bool? PendingAutoUpdate { get; init; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 7 when members.Name.SequenceEqual("card_id"u8): CardId = members.String(ref reader); break;
                case 7 when members.Name.SequenceEqual("expired"u8): Expired = members.Boolean(ref reader); break;
                case 9 when members.Name.SequenceEqual("cancelled"u8): Cancelled = members.Boolean(ref reader); break;
                case 9 when members.Name.SequenceEqual("discarded"u8): Discarded = members.Boolean(ref reader); break;
                case 10 when members.Name.SequenceEqual("overridden"u8):
                    Overridden = members.Boolean(ref reader);
                    break;
                case 11 when members.Name.SequenceEqual("card_format"u8):
                    CardFormat = members.Enum<AcsCredentialCreateVisionlineMetadataCardFormat>(ref reader);
                    break;
                case 11 when members.Name.SequenceEqual("card_holder"u8):
                    CardHolder = members.String(ref reader);
                    break;
                case 11 when members.Name.SequenceEqual("overwritten"u8):
                    Overwritten = members.Boolean(ref reader);
                    break;
                case 19 when members.Name.SequenceEqual("pending_auto_update"u8):
                    PendingAutoUpdate = members.Boolean(ref reader);
                    break;
                case 22 when members.Name.SequenceEqual("guest_acs_entrance_ids"u8):
                    _guestAcsEntranceIds = new(members.List<string>(ref reader, LooseRead.String));
                    break;
                case 22 when members.Name.SequenceEqual("number_of_issued_cards"u8):
                    NumberOfIssuedCards = members.Integer(ref reader);
                    break;
                case 23 when members.Name.SequenceEqual("common_acs_entrance_ids"u8):
                    _commonAcsEntranceIds = new(members.List<string>(ref reader, LooseRead.String));
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata ISeamJson<ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata>.ReadJson(
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
        JsonWrite.Boolean(writer, "cancelled"u8, Cancelled);
        JsonWrite.Enum(writer, "card_format"u8, CardFormat);
        JsonWrite.String(writer, "card_holder"u8, CardHolder);
        JsonWrite.String(writer, "card_id"u8, CardId);
        JsonWrite.List(writer, "common_acs_entrance_ids"u8, _commonAcsEntranceIds.Given, JsonWrite.StringValue);
        JsonWrite.Boolean(writer, "discarded"u8, Discarded);
        JsonWrite.Boolean(writer, "expired"u8, Expired);
        JsonWrite.List(writer, "guest_acs_entrance_ids"u8, _guestAcsEntranceIds.Given, JsonWrite.StringValue);
        JsonWrite.Integer(writer, "number_of_issued_cards"u8, NumberOfIssuedCards);
        JsonWrite.Boolean(writer, "overridden"u8, Overridden);
        JsonWrite.Boolean(writer, "overwritten"u8, Overwritten);
        JsonWrite.Boolean(writer, "pending_auto_update"u8, PendingAutoUpdate);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
