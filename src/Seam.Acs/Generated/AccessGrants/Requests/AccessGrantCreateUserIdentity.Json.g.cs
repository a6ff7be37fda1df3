// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AccessGrantCreateUserIdentity
{
    private AccessGrantCreateUserIdentity(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 9 when name.SequenceEqual("full_name"u8):
                    FullName = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("phone_number"u8):
                    PhoneNumber = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("email_address"u8):
                    EmailAddress = JsonRead.String(ref reader);
                    continue;
                case 17 when name.SequenceEqual("user_identity_key"u8):
                    UserIdentityKey = JsonRead.String(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static AccessGrantCreateUserIdentity ISeamJson<AccessGrantCreateUserIdentity>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "email_address"u8, EmailAddress);
        JsonWrite.String(writer, "full_name"u8, FullName);
        JsonWrite.String(writer, "phone_number"u8, PhoneNumber);
        JsonWrite.String(writer, "user_identity_key"u8, UserIdentityKey);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AccessGrantCreateUserIdentity? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && EmailAddress == other.EmailAddress
            && FullName == other.FullName
            && PhoneNumber == other.PhoneNumber
            && UserIdentityKey == other.UserIdentityKey;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(EmailAddress);
        hash.Add(FullName);
        hash.Add(PhoneNumber);
        hash.Add(UserIdentityKey);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.NotEmpty(EmailAddress, path + ".emailAddress");
        RequestCheck.NotEmpty(FullName, path + ".fullName");
        RequestCheck.NotEmpty(UserIdentityKey, path + ".userIdentityKey");
    }
}
