// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsUserPendingMutationFrom
{
    private AcsUserPendingMutationFrom(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("ends_at"u8):
                    EndsAt = JsonRead.DateTime(ref reader);
                    continue;
                case 9 when name.SequenceEqual("full_name"u8):
                    FullName = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("starts_at"u8):
                    StartsAt = JsonRead.DateTime(ref reader);
                    continue;
                case 12 when name.SequenceEqual("is_suspended"u8):
                    IsSuspended = JsonRead.Boolean(ref reader);
                    continue;
                case 12 when name.SequenceEqual("phone_number"u8):
                    PhoneNumber = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("email_address"u8):
                    EmailAddress = JsonRead.String(ref reader);
                    continue;
                case 17 when name.SequenceEqual("acs_credential_id"u8):
                    AcsCredentialId = JsonRead.String(ref reader);
                    continue;
                case 19 when name.SequenceEqual("acs_access_group_id"u8):
                    AcsAccessGroupId = JsonRead.String(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static AcsUserPendingMutationFrom ISeamJson<AcsUserPendingMutationFrom>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_access_group_id"u8, AcsAccessGroupId);
        JsonWrite.String(writer, "acs_credential_id"u8, AcsCredentialId);
        JsonWrite.String(writer, "email_address"u8, EmailAddress);
        JsonWrite.DateTime(writer, "ends_at"u8, EndsAt);
        JsonWrite.String(writer, "full_name"u8, FullName);
        JsonWrite.Boolean(writer, "is_suspended"u8, IsSuspended);
        JsonWrite.String(writer, "phone_number"u8, PhoneNumber);
        JsonWrite.DateTime(writer, "starts_at"u8, StartsAt);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsUserPendingMutationFrom? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AcsAccessGroupId == other.AcsAccessGroupId
            && AcsCredentialId == other.AcsCredentialId
            && EmailAddress == other.EmailAddress
            && EndsAt == other.EndsAt
            && FullName == other.FullName
            && IsSuspended == other.IsSuspended
            && PhoneNumber == other.PhoneNumber
            && StartsAt == other.StartsAt
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AcsAccessGroupId);
        hash.Add(AcsCredentialId);
        hash.Add(EmailAddress);
        hash.Add(EndsAt);
        hash.Add(FullName);
        hash.Add(IsSuspended);
        hash.Add(PhoneNumber);
        hash.Add(StartsAt);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
