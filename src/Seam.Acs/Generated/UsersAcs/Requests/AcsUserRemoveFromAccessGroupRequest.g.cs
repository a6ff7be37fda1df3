// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/users/remove_from_access_group</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsUserRemoveFromAccessGroupRequest>))]
public sealed record AcsUserRemoveFromAccessGroupRequest()
    : ISeamJson<AcsUserRemoveFromAccessGroupRequest>,
        ISeamRequest
{
    /// <summary>The group that the user leaves.</summary>
    /// <remarks><c>acs_access_group_id</c> of the API, a UUID.</remarks>
    public required string AcsAccessGroupId { get; init; }

    /// <summary>
    /// The user who leaves; leave <see cref="AcsUserRemoveFromAccessGroupRequest.UserIdentityId"/> out.
    /// </summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public string? AcsUserId { get; init; }

    /// <summary>
    /// The identity whose user leaves; leave <see cref="AcsUserRemoveFromAccessGroupRequest.AcsUserId"/> out.
    /// </summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    [SetsRequiredMembers]
    private AcsUserRemoveFromAccessGroupRequest(ref Utf8JsonReader reader)
        : this()
    {
        AcsAccessGroupId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 11 when name.SequenceEqual("acs_user_id"u8): AcsUserId = JsonRead.String(ref reader); break;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
                    break;
                case 19 when name.SequenceEqual("acs_access_group_id"u8):
                    AcsAccessGroupId = JsonRead.String(ref reader)!;
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AcsUserRemoveFromAccessGroupRequest ISeamJson<AcsUserRemoveFromAccessGroupRequest>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_access_group_id"u8, AcsAccessGroupId);
        JsonWrite.String(writer, "acs_user_id"u8, AcsUserId);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(AcsAccessGroupId, "acsAccessGroupId");
        RequestCheck.Id(AcsAccessGroupId, "acsAccessGroupId");
        RequestCheck.Id(AcsUserId, "acsUserId");
        RequestCheck.Id(UserIdentityId, "userIdentityId");
        RequestCheck.Subject(
            AcsUserId is not null || UserIdentityId is not null,
            "acsUserId; userIdentityId",
            "acsUserId"
        );
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("acs_access_group_id", AcsAccessGroupId);
        query.Add("acs_user_id", AcsUserId);
        query.Add("user_identity_id", UserIdentityId);
    }
}
