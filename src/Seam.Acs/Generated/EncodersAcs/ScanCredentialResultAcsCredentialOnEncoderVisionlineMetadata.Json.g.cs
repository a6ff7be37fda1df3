// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata
{
    private ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("card_id"u8):
                    CardId = JsonRead.String(ref reader);
                    continue;
                case 7 when name.SequenceEqual("expired"u8):
                    Expired = JsonRead.Boolean(ref reader);
                    continue;
                case 9 when name.SequenceEqual("cancelled"u8):
                    Cancelled = JsonRead.Boolean(ref reader);
                    continue;
                case 9 when name.SequenceEqual("discarded"u8):
                    Discarded = JsonRead.Boolean(ref reader);
                    continue;
                case 10 when name.SequenceEqual("overridden"u8):
                    Overridden = JsonRead.Boolean(ref reader);
                    continue;
                case 11 when name.SequenceEqual("card_format"u8):
                    CardFormat = JsonRead.Enum<AcsCredentialCreateVisionlineMetadataCardFormat>(ref reader);
                    continue;
                case 11 when name.SequenceEqual("card_holder"u8):
                    CardHolder = JsonRead.String(ref reader);
                    continue;
                case 11 when name.SequenceEqual("overwritten"u8):
                    Overwritten = JsonRead.Boolean(ref reader);
                    continue;
                case 19 when name.SequenceEqual("pending_auto_update"u8):
                    PendingAutoUpdate = JsonRead.Boolean(ref reader);
                    continue;
                case 22 when name.SequenceEqual("guest_acs_entrance_ids"u8):
                    _guestAcsEntranceIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 22 when name.SequenceEqual("number_of_issued_cards"u8):
                    NumberOfIssuedCards = JsonRead.Integer(ref reader);
                    continue;
                case 23 when name.SequenceEqual("common_acs_entrance_ids"u8):
                    _commonAcsEntranceIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata ISeamJson<ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Boolean(writer, "cancelled"u8, Cancelled);
        JsonWrite.Enum(writer, "card_format"u8, CardFormat);
        JsonWrite.String(writer, "card_holder"u8, CardHolder);
        JsonWrite.String(writer, "card_id"u8, CardId);
        JsonWrite.List(writer, "common_acs_entrance_ids"u8, _commonAcsEntranceIds, JsonWrite.StringValue);
        JsonWrite.Boolean(writer, "discarded"u8, Discarded);
        JsonWrite.Boolean(writer, "expired"u8, Expired);
        JsonWrite.List(writer, "guest_acs_entrance_ids"u8, _guestAcsEntranceIds, JsonWrite.StringValue);
        JsonWrite.Integer(writer, "number_of_issued_cards"u8, NumberOfIssuedCards);
        JsonWrite.Boolean(writer, "overridden"u8, Overridden);
        JsonWrite.Boolean(writer, "overwritten"u8, Overwritten);
        JsonWrite.Boolean(writer, "pending_auto_update"u8, PendingAutoUpdate);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && Cancelled == other.Cancelled
            && CardFormat == other.CardFormat
            && CardHolder == other.CardHolder
            && CardId == other.CardId
            && JsonEquality.Lists(CommonAcsEntranceIds, other.CommonAcsEntranceIds)
            && Discarded == other.Discarded
            && Expired == other.Expired
            && JsonEquality.Lists(GuestAcsEntranceIds, other.GuestAcsEntranceIds)
            && NumberOfIssuedCards == other.NumberOfIssuedCards
            && Overridden == other.Overridden
            && Overwritten == other.Overwritten
            && PendingAutoUpdate == other.PendingAutoUpdate
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Cancelled);
        hash.Add(CardFormat);
        hash.Add(CardHolder);
        hash.Add(CardId);
        hash.Add(JsonEquality.Hash(CommonAcsEntranceIds));
        hash.Add(Discarded);
        hash.Add(Expired);
        hash.Add(JsonEquality.Hash(GuestAcsEntranceIds));
        hash.Add(NumberOfIssuedCards);
        hash.Add(Overridden);
        hash.Add(Overwritten);
        hash.Add(PendingAutoUpdate);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
