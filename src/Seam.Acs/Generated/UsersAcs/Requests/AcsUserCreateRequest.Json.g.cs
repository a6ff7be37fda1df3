// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsUserCreateRequest
{
    [SetsRequiredMembers]
    private AcsUserCreateRequest(ref Utf8JsonReader reader)
    {
        AcsSystemId = null!;
        FullName = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("email"u8):
                    _email = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("full_name"u8):
                    FullName = JsonRead.String(ref reader)!;
                    continue;
                case 12 when name.SequenceEqual("phone_number"u8):
                    PhoneNumber = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("acs_system_id"u8):
                    AcsSystemId = JsonRead.String(ref reader)!;
                    continue;
                case 13 when name.SequenceEqual("email_address"u8):
                    EmailAddress = JsonRead.String(ref reader);
                    continue;
                case 15 when name.SequenceEqual("access_schedule"u8):
                    AccessSchedule = JsonRead.Record<AcsUserCreateAccessSchedule>(ref reader);
                    continue;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
                    continue;
                case 20 when name.SequenceEqual("acs_access_group_ids"u8):
                    AcsAccessGroupIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static AcsUserCreateRequest ISeamJson<AcsUserCreateRequest>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Record(writer, "access_schedule"u8, AccessSchedule);
        JsonWrite.List(writer, "acs_access_group_ids"u8, AcsAccessGroupIds, JsonWrite.StringValue);
        JsonWrite.String(writer, "acs_system_id"u8, AcsSystemId);
        JsonWrite.String(writer, "email"u8, _email);
        JsonWrite.String(writer, "email_address"u8, EmailAddress);
        JsonWrite.String(writer, "full_name"u8, FullName);
        JsonWrite.String(writer, "phone_number"u8, PhoneNumber);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsUserCreateRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AccessSchedule == other.AccessSchedule
            && JsonEquality.Lists(AcsAccessGroupIds, other.AcsAccessGroupIds)
            && AcsSystemId == other.AcsSystemId
            && _email == other._email
            && EmailAddress == other.EmailAddress
            && FullName == other.FullName
            && PhoneNumber == other.PhoneNumber
            && UserIdentityId == other.UserIdentityId;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AccessSchedule);
        hash.Add(JsonEquality.Hash(AcsAccessGroupIds));
        hash.Add(AcsSystemId);
        hash.Add(_email);
        hash.Add(EmailAddress);
        hash.Add(FullName);
        hash.Add(PhoneNumber);
        hash.Add(UserIdentityId);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Part(AccessSchedule, "accessSchedule");
        RequestCheck.Items(AcsAccessGroupIds, "acsAccessGroupIds");
        RequestCheck.Given(AcsSystemId, "acsSystemId");
        RequestCheck.NotEmpty(_email, "email");
        RequestCheck.NotEmpty(EmailAddress, "emailAddress");
        RequestCheck.Given(FullName, "fullName");
        RequestCheck.NotEmpty(UserIdentityId, "userIdentityId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query) { }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
