// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/users/update</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsUserUpdateRequest>))]
public sealed record AcsUserUpdateRequest() : ISeamJson<AcsUserUpdateRequest>, ISeamRequest
{
    private readonly string? _email;

    /// <summary>New times of access. If omitted, the stored value is kept; <c>null</c> clears it.</summary>
    /// <remarks><c>access_schedule</c> of the API.</remarks>
    public Optional<AcsUserUpdateAccessSchedule?> AccessSchedule { get; init; }

    /// <summary>
    /// The access system where the identity's user is looked up; goes with
    /// <see cref="AcsUserUpdateRequest.UserIdentityId"/>.
    /// </summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string? AcsSystemId { get; init; }

    /// <summary>The user meant, by its own ID; leave out the other two.</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public string? AcsUserId { get; init; }

    /// <summary>Email address under its older name.</summary>
    /// <remarks><c>email</c> of the API, an e-mail address.</remarks>
    [Obsolete("Use EmailAddress.")]
    public string? Email { get => _email; init => _email = value; }

    /// <summary>New email address.</summary>
    /// <remarks><c>email_address</c> of the API, an e-mail address.</remarks>
    public string? EmailAddress { get; init; }

    /// <summary>New first and last name; it can't be empty.</summary>
    /// <remarks><c>full_name</c> of the API.</remarks>
    public string? FullName { get; init; }

    /// <summary>HID access system that the user belongs to; only for HID users.</summary>
    /// <remarks><c>hid_acs_system_id</c> of the API, a UUID.</remarks>
    public string? HidAcsSystemId { get; init; }

    /// <summary>New phone number, in E.164 form (+15555550100).</summary>
    /// <remarks><c>phone_number</c> of the API.</remarks>
    public string? PhoneNumber { get; init; }

    /// <summary>
    /// The identity whose user is meant; needs <see cref="AcsUserUpdateRequest.AcsSystemId"/> beside it and excludes
    /// <see cref="AcsUserUpdateRequest.AcsUserId"/>.
    /// </summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    private AcsUserUpdateRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("email"u8): _email = JsonRead.String(ref reader); break;
                case 9 when name.SequenceEqual("full_name"u8): FullName = JsonRead.String(ref reader); break;
                case 11 when name.SequenceEqual("acs_user_id"u8): AcsUserId = JsonRead.String(ref reader); break;
                case 12 when name.SequenceEqual("phone_number"u8): PhoneNumber = JsonRead.String(ref reader); break;
                case 13 when name.SequenceEqual("acs_system_id"u8): AcsSystemId = JsonRead.String(ref reader); break;
                case 13 when name.SequenceEqual("email_address"u8): EmailAddress = JsonRead.String(ref reader); break;
                case 15 when name.SequenceEqual("access_schedule"u8):
                    AccessSchedule = JsonRead.Record<AcsUserUpdateAccessSchedule>(ref reader);
                    break;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
                    break;
                case 17 when name.SequenceEqual("hid_acs_system_id"u8):
                    HidAcsSystemId = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
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

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Part(AccessSchedule.Value, "accessSchedule");
        RequestCheck.Id(AcsSystemId, "acsSystemId");
        RequestCheck.Id(AcsUserId, "acsUserId");
        RequestCheck.Id(HidAcsSystemId, "hidAcsSystemId");
        RequestCheck.Id(UserIdentityId, "userIdentityId");
        RequestCheck.Subject(
            AcsUserId is not null || UserIdentityId is not null,
            "acsUserId; userIdentityId with acsSystemId",
            "acsUserId"
        );
    }
}
