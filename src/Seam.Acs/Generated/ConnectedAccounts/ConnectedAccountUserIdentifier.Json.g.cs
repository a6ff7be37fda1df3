// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record ConnectedAccountUserIdentifier
{
    private ConnectedAccountUserIdentifier(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("email"u8):
                    Email = JsonRead.String(ref reader);
                    continue;
                case 5 when name.SequenceEqual("phone"u8):
                    Phone = JsonRead.String(ref reader);
                    continue;
                case 7 when name.SequenceEqual("api_url"u8):
                    ApiUrl = JsonRead.String(ref reader);
                    continue;
                case 8 when name.SequenceEqual("username"u8):
                    Username = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("exclusive"u8):
                    Exclusive = JsonRead.Boolean(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static ConnectedAccountUserIdentifier ISeamJson<ConnectedAccountUserIdentifier>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "api_url"u8, ApiUrl);
        JsonWrite.String(writer, "email"u8, Email);
        JsonWrite.Boolean(writer, "exclusive"u8, Exclusive);
        JsonWrite.String(writer, "phone"u8, Phone);
        JsonWrite.String(writer, "username"u8, Username);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(ConnectedAccountUserIdentifier? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && ApiUrl == other.ApiUrl
            && Email == other.Email
            && Exclusive == other.Exclusive
            && Phone == other.Phone
            && Username == other.Username
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(ApiUrl);
        hash.Add(Email);
        hash.Add(Exclusive);
        hash.Add(Phone);
        hash.Add(Username);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
