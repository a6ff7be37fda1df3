// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>user_identities/update</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<UserIdentityUpdateRequest>))]
public sealed record UserIdentityUpdateRequest() : ISeamJson<UserIdentityUpdateRequest>, ISeamRequest
{
    /// <summary>
    /// New email address, unique in the workspace. If omitted, the stored value is kept; <c>null</c> clears it.
    /// </summary>
    /// <remarks><c>email_address</c> of the API, an e-mail address.</remarks>
    public Optional<string?> EmailAddress { get; init; }

    /// <summary>New first and last name. If omitted, the stored value is kept; <c>null</c> clears it.</summary>
    /// <remarks><c>full_name</c> of the API.</remarks>
    public Optional<string?> FullName { get; init; }

    /// <summary>
    /// New phone number, in E.164 form and unique in the workspace. If omitted, the stored value is kept; <c>null</c>
    /// clears it.
    /// </summary>
    /// <remarks><c>phone_number</c> of the API.</remarks>
    public Optional<string?> PhoneNumber { get; init; }

    /// <summary>Identifies the user identity.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public required string UserIdentityId { get; init; }

    /// <summary>
    /// New key of your own, unique in the workspace. If omitted, the stored value is kept; <c>null</c> clears it.
    /// </summary>
    /// <remarks><c>user_identity_key</c> of the API.</remarks>
    public Optional<string?> UserIdentityKey { get; init; }

    [SetsRequiredMembers]
    private UserIdentityUpdateRequest(ref Utf8JsonReader reader)
        : this()
    {
        UserIdentityId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 9 when name.SequenceEqual("full_name"u8): FullName = JsonRead.String(ref reader); break;
                case 12 when name.SequenceEqual("phone_number"u8): PhoneNumber = JsonRead.String(ref reader); break;
                case 13 when name.SequenceEqual("email_address"u8): EmailAddress = JsonRead.String(ref reader); break;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader)!;
                    break;
                case 17 when name.SequenceEqual("user_identity_key"u8):
                    UserIdentityKey = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
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

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(UserIdentityId, "userIdentityId");
        RequestCheck.Id(UserIdentityId, "userIdentityId");
    }
}
