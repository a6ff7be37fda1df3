// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>user_identities/add_acs_user</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<UserIdentityAddAcsUserRequest>))]
public sealed record UserIdentityAddAcsUserRequest() : ISeamJson<UserIdentityAddAcsUserRequest>, ISeamRequest
{
    /// <summary>The user to tie to the identity.</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public required string AcsUserId { get; init; }

    /// <summary>
    /// The identity, by Seam's ID; leave <see cref="UserIdentityAddAcsUserRequest.UserIdentityKey"/> out.
    /// </summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>
    /// The identity, by your own key; leave <see cref="UserIdentityAddAcsUserRequest.UserIdentityId"/> out. An unknown
    /// key creates an identity.
    /// </summary>
    /// <remarks><c>user_identity_key</c> of the API.</remarks>
    public string? UserIdentityKey { get; init; }

    [SetsRequiredMembers]
    private UserIdentityAddAcsUserRequest(ref Utf8JsonReader reader)
        : this()
    {
        AcsUserId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 11 when name.SequenceEqual("acs_user_id"u8): AcsUserId = JsonRead.String(ref reader)!; break;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
                    break;
                case 17 when name.SequenceEqual("user_identity_key"u8):
                    UserIdentityKey = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static UserIdentityAddAcsUserRequest ISeamJson<UserIdentityAddAcsUserRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_user_id"u8, AcsUserId);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        JsonWrite.String(writer, "user_identity_key"u8, UserIdentityKey);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(AcsUserId, "acsUserId");
        RequestCheck.Id(AcsUserId, "acsUserId");
        RequestCheck.Id(UserIdentityId, "userIdentityId");
        RequestCheck.Subject(
            UserIdentityId is not null || UserIdentityKey is not null,
            "userIdentityId; userIdentityKey",
            "userIdentityId"
        );
    }
}
