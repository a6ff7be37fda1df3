// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What only Visionline knows of a credential.</summary>
/// <remarks><c>acs_credential.visionline_metadata</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsCredentialVisionlineMetadata>))]
public sealed record AcsCredentialVisionlineMetadata() : ISeamJson<AcsCredentialVisionlineMetadata>
{
    private readonly ResponseList<string> _commonAcsEntranceIds;
    private readonly ResponseList<string> _guestAcsEntranceIds;
    private readonly ResponseList<string> _joinerAcsCredentialIds;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>
    /// True if Seam chooses between joining the cards that the doors have and starting over. <c>null</c> if the API
    /// sends none.
    /// </summary>
    /// <remarks><c>auto_join</c> of the API.</remarks>
    public bool? AutoJoin { get; init; }

    /// <summary>Whether the card is a guest's or a staff member's. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>card_function_type</c> of the API.</remarks>
    public AcsCredentialVisionlineMetadataCardFunctionType? CardFunctionType { get; init; }

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

    /// <summary>Visionline's own ID of the credential. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>credential_id</c> of the API.</remarks>
    public string? CredentialId { get; init; }

    /// <summary>Guest doors that the card opens. Never <c>null</c>.</summary>
    /// <remarks><c>guest_acs_entrance_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> GuestAcsEntranceIds
    {
        get => _guestAcsEntranceIds.Value;
        init => _guestAcsEntranceIds = new(value);
    }

    /// <summary>True while Visionline accepts the card. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>is_valid</c> of the API.</remarks>
    public bool? IsValid { get; init; }

    /// <summary>Credentials that this one works beside. Never <c>null</c>.</summary>
    /// <remarks><c>joiner_acs_credential_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> JoinerAcsCredentialIds
    {
        get => _joinerAcsCredentialIds.Value;
        init => _joinerAcsCredentialIds = new(value);
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

    private AcsCredentialVisionlineMetadata(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 7 when members.Name.SequenceEqual("card_id"u8): CardId = members.String(ref reader); break;
                case 8 when members.Name.SequenceEqual("is_valid"u8): IsValid = members.Boolean(ref reader); break;
                case 9 when members.Name.SequenceEqual("auto_join"u8): AutoJoin = members.Boolean(ref reader); break;
                case 13 when members.Name.SequenceEqual("credential_id"u8):
                    CredentialId = members.String(ref reader);
                    break;
                case 18 when members.Name.SequenceEqual("card_function_type"u8):
                    CardFunctionType = members.Enum<AcsCredentialVisionlineMetadataCardFunctionType>(ref reader);
                    break;
                case 22 when members.Name.SequenceEqual("guest_acs_entrance_ids"u8):
                    _guestAcsEntranceIds = new(members.List<string>(ref reader, LooseRead.String));
                    break;
                case 23 when members.Name.SequenceEqual("common_acs_entrance_ids"u8):
                    _commonAcsEntranceIds = new(members.List<string>(ref reader, LooseRead.String));
                    break;
                case 25 when members.Name.SequenceEqual("joiner_acs_credential_ids"u8):
                    _joinerAcsCredentialIds = new(members.List<string>(ref reader, LooseRead.String));
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AcsCredentialVisionlineMetadata ISeamJson<AcsCredentialVisionlineMetadata>.ReadJson(
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
        JsonWrite.Boolean(writer, "auto_join"u8, AutoJoin);
        JsonWrite.Enum(writer, "card_function_type"u8, CardFunctionType);
        JsonWrite.String(writer, "card_id"u8, CardId);
        JsonWrite.List(writer, "common_acs_entrance_ids"u8, _commonAcsEntranceIds.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "credential_id"u8, CredentialId);
        JsonWrite.List(writer, "guest_acs_entrance_ids"u8, _guestAcsEntranceIds.Given, JsonWrite.StringValue);
        JsonWrite.Boolean(writer, "is_valid"u8, IsValid);
        JsonWrite.List(writer, "joiner_acs_credential_ids"u8, _joinerAcsCredentialIds.Given, JsonWrite.StringValue);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
