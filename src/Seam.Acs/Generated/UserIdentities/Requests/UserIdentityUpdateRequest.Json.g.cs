// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record UserIdentityUpdateRequest
{
    [SetsRequiredMembers]
    private UserIdentityUpdateRequest(ref Utf8JsonReader reader)
    {
        UserIdentityId = null!;
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
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader)!;
                    continue;
                case 17 when name.SequenceEqual("user_identity_key"u8):
                    UserIdentityKey = JsonRead.String(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static UserIdentityUpdateRequest ISeamJson<UserIdentityUpdateRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Null(writer, "email_address"u8, EmailAddress);
        JsonWrite.String(writer, "email_address"u8, EmailAddress.Value);
        JsonWrite.Null(writer, "full_name"u8, FullName);
        JsonWrite.String(writer, "full_name"u8, FullName.Value);
        JsonWrite.Null(writer, "phone_number"u8, PhoneNumber);
        JsonWrite.String(writer, "phone_number"u8, PhoneNumber.Value);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        JsonWrite.Null(writer, "user_identity_key"u8, UserIdentityKey);
        JsonWrite.String(writer, "user_identity_key"u8, UserIdentityKey.Value);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(UserIdentityUpdateRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && EmailAddress == other.EmailAddress
            && FullName == other.FullName
            && PhoneNumber == other.PhoneNumber
            && UserIdentityId == other.UserIdentityId
            && UserIdentityKey == other.UserIdentityKey;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(EmailAddress);
        hash.Add(FullName);
        hash.Add(PhoneNumber);
        hash.Add(UserIdentityId);
        hash.Add(UserIdentityKey);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.NotEmpty(EmailAddress.Value, "emailAddress");
        RequestCheck.NotEmpty(FullName.Value, "fullName");
        RequestCheck.Given(UserIdentityId, "userIdentityId");
        RequestCheck.NotEmpty(UserIdentityKey.Value, "userIdentityKey");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query) { }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
