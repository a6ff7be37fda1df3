// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/users/create</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsUserCreateRequest>))]
public sealed record AcsUserCreateRequest() : ISeamJson<AcsUserCreateRequest>, ISeamRequest
{
    private readonly RequestList<string> _acsAccessGroupIds;
    private readonly string? _email;

    /// <summary>When the user may enter. Without it the user's access has no time limit of its own.</summary>
    /// <remarks><c>access_schedule</c> of the API.</remarks>
    public AcsUserCreateAccessSchedule? AccessSchedule { get; init; }

    /// <summary>Access groups that the user joins at once; only for systems that grant access through groups.</summary>
    /// <remarks><c>acs_access_group_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? AcsAccessGroupIds
    {
        get => _acsAccessGroupIds.Given;
        init => _acsAccessGroupIds = new(value);
    }

    /// <summary>The access system that gets the user.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public required string AcsSystemId { get; init; }

    /// <summary>Email address under its older name.</summary>
    /// <remarks><c>email</c> of the API, an e-mail address.</remarks>
    [Obsolete("Use EmailAddress.")]
    public string? Email { get => _email; init => _email = value; }

    /// <summary>Email address, as user@host.</summary>
    /// <remarks><c>email_address</c> of the API, an e-mail address.</remarks>
    public string? EmailAddress { get; init; }

    /// <summary>First and last name, as the access system is to show them.</summary>
    /// <remarks><c>full_name</c> of the API.</remarks>
    public required string FullName { get; init; }

    /// <summary>Phone number in E.164 form, such as +15555550100.</summary>
    /// <remarks><c>phone_number</c> of the API.</remarks>
    public string? PhoneNumber { get; init; }

    /// <summary>User identity to tie the user to, so that the same person can be followed across systems.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    [SetsRequiredMembers]
    private AcsUserCreateRequest(ref Utf8JsonReader reader)
        : this()
    {
        AcsSystemId = null!;
        FullName = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("email"u8): _email = JsonRead.String(ref reader); break;
                case 9 when name.SequenceEqual("full_name"u8): FullName = JsonRead.String(ref reader)!; break;
                case 12 when name.SequenceEqual("phone_number"u8): PhoneNumber = JsonRead.String(ref reader); break;
                case 13 when name.SequenceEqual("acs_system_id"u8): AcsSystemId = JsonRead.String(ref reader)!; break;
                case 13 when name.SequenceEqual("email_address"u8): EmailAddress = JsonRead.String(ref reader); break;
                case 15 when name.SequenceEqual("access_schedule"u8):
                    AccessSchedule = JsonRead.Record<AcsUserCreateAccessSchedule>(ref reader);
                    break;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
                    break;
                case 20 when name.SequenceEqual("acs_access_group_ids"u8):
                    _acsAccessGroupIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AcsUserCreateRequest ISeamJson<AcsUserCreateRequest>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Record(writer, "access_schedule"u8, AccessSchedule);
        JsonWrite.List(writer, "acs_access_group_ids"u8, _acsAccessGroupIds.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "acs_system_id"u8, AcsSystemId);
        JsonWrite.String(writer, "email"u8, _email);
        JsonWrite.String(writer, "email_address"u8, EmailAddress);
        JsonWrite.String(writer, "full_name"u8, FullName);
        JsonWrite.String(writer, "phone_number"u8, PhoneNumber);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Part(AccessSchedule, "accessSchedule");
        RequestCheck.Ids(_acsAccessGroupIds.Given, "acsAccessGroupIds");
        RequestCheck.Given(AcsSystemId, "acsSystemId");
        RequestCheck.Id(AcsSystemId, "acsSystemId");
        RequestCheck.Given(FullName, "fullName");
        RequestCheck.Id(UserIdentityId, "userIdentityId");
    }
}
