// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record ConnectedAccountError
{
    private ConnectedAccountError(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("message"u8):
                    _message = JsonRead.String(ref reader);
                    continue;
                case 10 when name.SequenceEqual("created_at"u8):
                    _createdAt = JsonRead.DateTime(ref reader);
                    continue;
                case 10 when name.SequenceEqual("error_code"u8):
                    _errorCode = JsonRead.Enum<ConnectedAccountErrorCode>(ref reader);
                    continue;
                case 15 when name.SequenceEqual("is_bridge_error"u8):
                    IsBridgeError = JsonRead.Boolean(ref reader);
                    continue;
                case 17 when name.SequenceEqual("salto_ks_metadata"u8):
                    SaltoKsMetadata = JsonRead.Record<ConnectedAccountErrorSaltoKsMetadata>(ref reader);
                    continue;
                case 26 when name.SequenceEqual("is_connected_account_error"u8):
                    IsConnectedAccountError = JsonRead.Boolean(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static ConnectedAccountError ISeamJson<ConnectedAccountError>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt);
        JsonWrite.Enum(writer, "error_code"u8, _errorCode);
        JsonWrite.Boolean(writer, "is_bridge_error"u8, IsBridgeError);
        JsonWrite.Boolean(writer, "is_connected_account_error"u8, IsConnectedAccountError);
        JsonWrite.String(writer, "message"u8, _message);
        JsonWrite.Record(writer, "salto_ks_metadata"u8, SaltoKsMetadata);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(ConnectedAccountError? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && CreatedAt == other.CreatedAt
            && ErrorCode == other.ErrorCode
            && IsBridgeError == other.IsBridgeError
            && IsConnectedAccountError == other.IsConnectedAccountError
            && Message == other.Message
            && SaltoKsMetadata == other.SaltoKsMetadata
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(CreatedAt);
        hash.Add(ErrorCode);
        hash.Add(IsBridgeError);
        hash.Add(IsConnectedAccountError);
        hash.Add(Message);
        hash.Add(SaltoKsMetadata);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
