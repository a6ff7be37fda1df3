// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsCredentialVisionlineMetadata
{
    private AcsCredentialVisionlineMetadata(ref Utf8JsonReader reader)
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
                case 8 when name.SequenceEqual("is_valid"u8):
                    IsValid = JsonRead.Boolean(ref reader);
                    continue;
                case 9 when name.SequenceEqual("auto_join"u8):
                    AutoJoin = JsonRead.Boolean(ref reader);
                    continue;
                case 13 when name.SequenceEqual("credential_id"u8):
                    CredentialId = JsonRead.String(ref reader);
                    continue;
                case 18 when name.SequenceEqual("card_function_type"u8):
                    CardFunctionType = JsonRead.Enum<AcsCredentialVisionlineMetadataCardFunctionType>(ref reader);
                    continue;
                case 22 when name.SequenceEqual("guest_acs_entrance_ids"u8):
                    _guestAcsEntranceIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 23 when name.SequenceEqual("common_acs_entrance_ids"u8):
                    _commonAcsEntranceIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 25 when name.SequenceEqual("joiner_acs_credential_ids"u8):
                    _joinerAcsCredentialIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static AcsCredentialVisionlineMetadata ISeamJson<AcsCredentialVisionlineMetadata>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Boolean(writer, "auto_join"u8, AutoJoin);
        JsonWrite.Enum(writer, "card_function_type"u8, CardFunctionType);
        JsonWrite.String(writer, "card_id"u8, CardId);
        JsonWrite.List(writer, "common_acs_entrance_ids"u8, _commonAcsEntranceIds, JsonWrite.StringValue);
        JsonWrite.String(writer, "credential_id"u8, CredentialId);
        JsonWrite.List(writer, "guest_acs_entrance_ids"u8, _guestAcsEntranceIds, JsonWrite.StringValue);
        JsonWrite.Boolean(writer, "is_valid"u8, IsValid);
        JsonWrite.List(writer, "joiner_acs_credential_ids"u8, _joinerAcsCredentialIds, JsonWrite.StringValue);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsCredentialVisionlineMetadata? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AutoJoin == other.AutoJoin
            && CardFunctionType == other.CardFunctionType
            && CardId == other.CardId
            && JsonEquality.Lists(CommonAcsEntranceIds, other.CommonAcsEntranceIds)
            && CredentialId == other.CredentialId
            && JsonEquality.Lists(GuestAcsEntranceIds, other.GuestAcsEntranceIds)
            && IsValid == other.IsValid
            && JsonEquality.Lists(JoinerAcsCredentialIds, other.JoinerAcsCredentialIds)
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AutoJoin);
        hash.Add(CardFunctionType);
        hash.Add(CardId);
        hash.Add(JsonEquality.Hash(CommonAcsEntranceIds));
        hash.Add(CredentialId);
        hash.Add(JsonEquality.Hash(GuestAcsEntranceIds));
        hash.Add(IsValid);
        hash.Add(JsonEquality.Hash(JoinerAcsCredentialIds));
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
