// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>user_identities/create</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<UserIdentityCreateRequest>))]
public sealed record UserIdentityCreateRequest() : ISeamJson<UserIdentityCreateRequest>, ISeamRequest
{
    private readonly RequestList<string> _acsSystemIds;

    /// <summary>
    /// Access systems in which the person is to have a user: a user whose email address or phone number matches is
    /// linked, otherwise one is created.
    /// </summary>
    /// <remarks><c>acs_system_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? AcsSystemIds { get => _acsSystemIds.Given; init => _acsSystemIds = new(value); }

    /// <summary>The person's email address. No other identity in the workspace may have it.</summary>
    /// <remarks><c>email_address</c> of the API, an e-mail address.</remarks>
    public string? EmailAddress { get; init; }

    /// <summary>The person's first and last name.</summary>
    /// <remarks><c>full_name</c> of the API.</remarks>
    public string? FullName { get; init; }

    /// <summary>
    /// The person's phone number, in E.164 form (+15555550100). No other identity in the workspace may have it.
    /// </summary>
    /// <remarks><c>phone_number</c> of the API.</remarks>
    public string? PhoneNumber { get; init; }

    /// <summary>
    /// Your own key for the person, such as an ID from your database. No other identity in the workspace may have it.
    /// </summary>
    /// <remarks><c>user_identity_key</c> of the API.</remarks>
    public string? UserIdentityKey { get; init; }

    private UserIdentityCreateRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 9 when name.SequenceEqual("full_name"u8): FullName = JsonRead.String(ref reader); break;
                case 12 when name.SequenceEqual("phone_number"u8): PhoneNumber = JsonRead.String(ref reader); break;
                case 13 when name.SequenceEqual("email_address"u8): EmailAddress = JsonRead.String(ref reader); break;
                case 14 when name.SequenceEqual("acs_system_ids"u8):
                    _acsSystemIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 17 when name.SequenceEqual("user_identity_key"u8):
                    UserIdentityKey = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static UserIdentityCreateRequest ISeamJson<UserIdentityCreateRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "acs_system_ids"u8, _acsSystemIds.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "email_address"u8, EmailAddress);
        JsonWrite.String(writer, "full_name"u8, FullName);
        JsonWrite.String(writer, "phone_number"u8, PhoneNumber);
        JsonWrite.String(writer, "user_identity_key"u8, UserIdentityKey);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Ids(_acsSystemIds.Given, "acsSystemIds");
    }
}
