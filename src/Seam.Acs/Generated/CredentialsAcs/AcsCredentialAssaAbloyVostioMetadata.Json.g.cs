// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsCredentialAssaAbloyVostioMetadata
{
    private AcsCredentialAssaAbloyVostioMetadata(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("key_id"u8):
                    KeyId = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("auto_join"u8):
                    AutoJoin = JsonRead.Boolean(ref reader);
                    continue;
                case 10 when name.SequenceEqual("door_names"u8):
                    _doorNames = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 11 when name.SequenceEqual("endpoint_id"u8):
                    EndpointId = JsonRead.String(ref reader);
                    continue;
                case 22 when name.SequenceEqual("key_issuing_request_id"u8):
                    KeyIssuingRequestId = JsonRead.String(ref reader);
                    continue;
                case 31 when name.SequenceEqual("override_guest_acs_entrance_ids"u8):
                    _overrideGuestAcsEntranceIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static AcsCredentialAssaAbloyVostioMetadata ISeamJson<AcsCredentialAssaAbloyVostioMetadata>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Boolean(writer, "auto_join"u8, AutoJoin);
        JsonWrite.List(writer, "door_names"u8, _doorNames, JsonWrite.StringValue);
        JsonWrite.String(writer, "endpoint_id"u8, EndpointId);
        JsonWrite.String(writer, "key_id"u8, KeyId);
        JsonWrite.String(writer, "key_issuing_request_id"u8, KeyIssuingRequestId);
        JsonWrite.List(
            writer,
            "override_guest_acs_entrance_ids"u8,
            _overrideGuestAcsEntranceIds,
            JsonWrite.StringValue
        );
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsCredentialAssaAbloyVostioMetadata? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AutoJoin == other.AutoJoin
            && JsonEquality.Lists(DoorNames, other.DoorNames)
            && EndpointId == other.EndpointId
            && KeyId == other.KeyId
            && KeyIssuingRequestId == other.KeyIssuingRequestId
            && JsonEquality.Lists(OverrideGuestAcsEntranceIds, other.OverrideGuestAcsEntranceIds)
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AutoJoin);
        hash.Add(JsonEquality.Hash(DoorNames));
        hash.Add(EndpointId);
        hash.Add(KeyId);
        hash.Add(KeyIssuingRequestId);
        hash.Add(JsonEquality.Hash(OverrideGuestAcsEntranceIds));
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
