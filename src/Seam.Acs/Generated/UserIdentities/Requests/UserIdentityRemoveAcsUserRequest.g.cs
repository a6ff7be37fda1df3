// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>user_identities/remove_acs_user</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<UserIdentityRemoveAcsUserRequest>))]
public sealed record UserIdentityRemoveAcsUserRequest() : ISeamJson<UserIdentityRemoveAcsUserRequest>, ISeamRequest
{
    /// <summary>The user to untie.</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public required string AcsUserId { get; init; }

    /// <summary>The identity that loses the user.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public required string UserIdentityId { get; init; }

    [SetsRequiredMembers]
    private UserIdentityRemoveAcsUserRequest(ref Utf8JsonReader reader)
        : this()
    {
        AcsUserId = null!;
        UserIdentityId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 11 when name.SequenceEqual("acs_user_id"u8): AcsUserId = JsonRead.String(ref reader)!; break;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader)!;
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static UserIdentityRemoveAcsUserRequest ISeamJson<UserIdentityRemoveAcsUserRequest>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_user_id"u8, AcsUserId);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(AcsUserId, "acsUserId");
        RequestCheck.Id(AcsUserId, "acsUserId");
        RequestCheck.Given(UserIdentityId, "userIdentityId");
        RequestCheck.Id(UserIdentityId, "userIdentityId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("acs_user_id", AcsUserId);
        query.Add("user_identity_id", UserIdentityId);
    }
}
