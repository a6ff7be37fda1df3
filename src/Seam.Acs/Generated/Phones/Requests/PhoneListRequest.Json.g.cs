// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record PhoneListRequest
{
    private PhoneListRequest(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 17 when name.SequenceEqual("acs_credential_id"u8):
                    AcsCredentialId = JsonRead.String(ref reader);
                    continue;
                case 22 when name.SequenceEqual("owner_user_identity_id"u8):
                    OwnerUserIdentityId = JsonRead.String(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static PhoneListRequest ISeamJson<PhoneListRequest>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_credential_id"u8, AcsCredentialId);
        JsonWrite.String(writer, "owner_user_identity_id"u8, OwnerUserIdentityId);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(PhoneListRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AcsCredentialId == other.AcsCredentialId
            && OwnerUserIdentityId == other.OwnerUserIdentityId;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AcsCredentialId);
        hash.Add(OwnerUserIdentityId);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.NotEmpty(AcsCredentialId, "acsCredentialId");
        RequestCheck.NotEmpty(OwnerUserIdentityId, "ownerUserIdentityId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("acs_credential_id", AcsCredentialId);
        query.Add("owner_user_identity_id", OwnerUserIdentityId);
    }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
