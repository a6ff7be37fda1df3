// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record CustomerPushDataUserIdentity
{
    [SetsRequiredMembers]
    private CustomerPushDataUserIdentity(ref Utf8JsonReader reader)
    {
        Name = null!;
        UserIdentityKey = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8):
                    Name = JsonRead.String(ref reader)!;
                    continue;
                case 12 when name.SequenceEqual("phone_number"u8):
                    PhoneNumber = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("email_address"u8):
                    EmailAddress = JsonRead.String(ref reader);
                    continue;
                case 17 when name.SequenceEqual("user_identity_key"u8):
                    UserIdentityKey = JsonRead.String(ref reader)!;
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static CustomerPushDataUserIdentity ISeamJson<CustomerPushDataUserIdentity>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "email_address"u8, EmailAddress);
        JsonWrite.String(writer, "name"u8, Name);
        JsonWrite.String(writer, "phone_number"u8, PhoneNumber);
        JsonWrite.String(writer, "user_identity_key"u8, UserIdentityKey);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(CustomerPushDataUserIdentity? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && EmailAddress == other.EmailAddress
            && Name == other.Name
            && PhoneNumber == other.PhoneNumber
            && UserIdentityKey == other.UserIdentityKey;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(EmailAddress);
        hash.Add(Name);
        hash.Add(PhoneNumber);
        hash.Add(UserIdentityKey);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Given(Name, path + ".name");
        RequestCheck.Given(UserIdentityKey, path + ".userIdentityKey");
    }
}
