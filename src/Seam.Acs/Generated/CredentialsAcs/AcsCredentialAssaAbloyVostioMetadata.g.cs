// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What only Vostio knows of a credential.</summary>
/// <remarks>
/// <c>acs_credential.assa_abloy_vostio_metadata</c> of the API. Equality compares all members by value.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsCredentialAssaAbloyVostioMetadata>))]
public sealed record AcsCredentialAssaAbloyVostioMetadata() : ISeamJson<AcsCredentialAssaAbloyVostioMetadata>
{
    private readonly ResponseList<string> _doorNames;
    private readonly ResponseList<string> _overrideGuestAcsEntranceIds;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>
    /// True if Seam chooses between a joiner key and an overriding one, by whether the doors already have keys.
    /// <c>null</c> if the API sends none.
    /// </summary>
    /// <remarks><c>auto_join</c> of the API.</remarks>
    public bool? AutoJoin { get; init; }

    /// <summary>Doors that the key opens, as Vostio names them. Never <c>null</c>.</summary>
    /// <remarks><c>door_names</c> of the API, a list.</remarks>
    public IReadOnlyList<string> DoorNames { get => _doorNames.Value; init => _doorNames = new(value); }

    /// <summary>Vostio's ID of the phone or card that receives the key. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>endpoint_id</c> of the API.</remarks>
    public string? EndpointId { get; init; }

    /// <summary>Vostio's own ID of the key. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>key_id</c> of the API.</remarks>
    public string? KeyId { get; init; }

    /// <summary>Vostio's ID of the request that issued the key. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>key_issuing_request_id</c> of the API.</remarks>
    public string? KeyIssuingRequestId { get; init; }

    /// <summary>Guest doors at which the key took the place of earlier ones. Never <c>null</c>.</summary>
    /// <remarks><c>override_guest_acs_entrance_ids</c> of the API, a list.</remarks>
    public IReadOnlyList<string> OverrideGuestAcsEntranceIds
    {
        get => _overrideGuestAcsEntranceIds.Value;
        init => _overrideGuestAcsEntranceIds = new(value);
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

    private AcsCredentialAssaAbloyVostioMetadata(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 6 when members.Name.SequenceEqual("key_id"u8): KeyId = members.String(ref reader); break;
                case 9 when members.Name.SequenceEqual("auto_join"u8): AutoJoin = members.Boolean(ref reader); break;
                case 10 when members.Name.SequenceEqual("door_names"u8):
                    _doorNames = new(members.List<string>(ref reader, LooseRead.String));
                    break;
                case 11 when members.Name.SequenceEqual("endpoint_id"u8):
                    EndpointId = members.String(ref reader);
                    break;
                case 22 when members.Name.SequenceEqual("key_issuing_request_id"u8):
                    KeyIssuingRequestId = members.String(ref reader);
                    break;
                case 31 when members.Name.SequenceEqual("override_guest_acs_entrance_ids"u8):
                    _overrideGuestAcsEntranceIds = new(members.List<string>(ref reader, LooseRead.String));
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AcsCredentialAssaAbloyVostioMetadata ISeamJson<AcsCredentialAssaAbloyVostioMetadata>.ReadJson(
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
        JsonWrite.List(writer, "door_names"u8, _doorNames.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "endpoint_id"u8, EndpointId);
        JsonWrite.String(writer, "key_id"u8, KeyId);
        JsonWrite.String(writer, "key_issuing_request_id"u8, KeyIssuingRequestId);
        JsonWrite.List(
            writer,
            "override_guest_acs_entrance_ids"u8,
            _overrideGuestAcsEntranceIds.Given,
            JsonWrite.StringValue
        );
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
