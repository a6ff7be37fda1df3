// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record CustomerPortal
{
    private CustomerPortal(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 3 when name.SequenceEqual("url"u8):
                    _url = JsonRead.String(ref reader);
                    continue;
                case 10 when name.SequenceEqual("created_at"u8):
                    _createdAt = JsonRead.DateTime(ref reader);
                    continue;
                case 10 when name.SequenceEqual("expires_at"u8):
                    _expiresAt = JsonRead.DateTime(ref reader);
                    continue;
                case 12 when name.SequenceEqual("customer_key"u8):
                    _customerKey = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("workspace_id"u8):
                    _workspaceId = JsonRead.String(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static CustomerPortal ISeamJson<CustomerPortal>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt);
        JsonWrite.String(writer, "customer_key"u8, _customerKey);
        JsonWrite.DateTime(writer, "expires_at"u8, _expiresAt);
        JsonWrite.String(writer, "url"u8, _url);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(CustomerPortal? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && CreatedAt == other.CreatedAt
            && CustomerKey == other.CustomerKey
            && ExpiresAt == other.ExpiresAt
            && Url == other.Url
            && WorkspaceId == other.WorkspaceId
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(CreatedAt);
        hash.Add(CustomerKey);
        hash.Add(ExpiresAt);
        hash.Add(Url);
        hash.Add(WorkspaceId);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
