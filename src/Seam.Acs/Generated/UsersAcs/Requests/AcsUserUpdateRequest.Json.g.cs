// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsUserUpdateRequest
{
    private AcsUserUpdateRequest(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("email"u8):
                    _email = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("full_name"u8):
                    FullName = JsonRead.String(ref reader);
                    continue;
                case 11 when name.SequenceEqual("acs_user_id"u8):
                    AcsUserId = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("phone_number"u8):
                    PhoneNumber = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("acs_system_id"u8):
                    AcsSystemId = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("email_address"u8):
                    EmailAddress = JsonRead.String(ref reader);
                    continue;
                case 15 when name.SequenceEqual("access_schedule"u8):
                    AccessSchedule = JsonRead.Record<AcsUserUpdateAccessSchedule>(ref reader);
                    continue;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
                    continue;
                case 17 when name.SequenceEqual("hid_acs_system_id"u8):
                    HidAcsSystemId = JsonRead.String(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static AcsUserUpdateRequest ISeamJson<AcsUserUpdateRequest>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Null(writer, "access_schedule"u8, AccessSchedule);
        JsonWrite.Record(writer, "access_schedule"u8, AccessSchedule.Value);
        JsonWrite.String(writer, "acs_system_id"u8, AcsSystemId);
        JsonWrite.String(writer, "acs_user_id"u8, AcsUserId);
        JsonWrite.String(writer, "email"u8, _email);
        JsonWrite.String(writer, "email_address"u8, EmailAddress);
        JsonWrite.String(writer, "full_name"u8, FullName);
        JsonWrite.String(writer, "hid_acs_system_id"u8, HidAcsSystemId);
        JsonWrite.String(writer, "phone_number"u8, PhoneNumber);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsUserUpdateRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AccessSchedule == other.AccessSchedule
            && AcsSystemId == other.AcsSystemId
            && AcsUserId == other.AcsUserId
            && _email == other._email
            && EmailAddress == other.EmailAddress
            && FullName == other.FullName
            && HidAcsSystemId == other.HidAcsSystemId
            && PhoneNumber == other.PhoneNumber
            && UserIdentityId == other.UserIdentityId;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AccessSchedule);
        hash.Add(AcsSystemId);
        hash.Add(AcsUserId);
        hash.Add(_email);
        hash.Add(EmailAddress);
        hash.Add(FullName);
        hash.Add(HidAcsSystemId);
        hash.Add(PhoneNumber);
        hash.Add(UserIdentityId);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Part(AccessSchedule.Value, "accessSchedule");
        RequestCheck.NotEmpty(AcsSystemId, "acsSystemId");
        RequestCheck.NotEmpty(AcsUserId, "acsUserId");
        RequestCheck.NotEmpty(_email, "email");
        RequestCheck.NotEmpty(EmailAddress, "emailAddress");
        RequestCheck.NotEmpty(FullName, "fullName");
        RequestCheck.NotEmpty(HidAcsSystemId, "hidAcsSystemId");
        RequestCheck.NotEmpty(UserIdentityId, "userIdentityId");
        RequestCheck.AtLeastOneOf(
            [
                ("acsUserId", AcsUserId is not null),
                ("userIdentityId", UserIdentityId is not null),
                ("acsSystemId", AcsSystemId is not null)
            ],
            [["acsUserId"], ["userIdentityId", "acsSystemId"]]
        );
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query) { }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
