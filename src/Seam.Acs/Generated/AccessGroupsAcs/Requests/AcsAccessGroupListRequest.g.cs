// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/access_groups/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsAccessGroupListRequest>))]
public sealed record AcsAccessGroupListRequest() : ISeamJson<AcsAccessGroupListRequest>, ISeamRequest
{
    /// <summary>Only groups in this access system.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string? AcsSystemId { get; init; }

    /// <summary>Only groups that this user is in.</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public string? AcsUserId { get; init; }

    /// <summary>Only groups with this text in their name or ID. Part of it is enough.</summary>
    /// <remarks><c>search</c> of the API.</remarks>
    public string? Search { get; init; }

    /// <summary>Only groups that one of this identity's users is in.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    private AcsAccessGroupListRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("search"u8): Search = JsonRead.String(ref reader); break;
                case 11 when name.SequenceEqual("acs_user_id"u8): AcsUserId = JsonRead.String(ref reader); break;
                case 13 when name.SequenceEqual("acs_system_id"u8): AcsSystemId = JsonRead.String(ref reader); break;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AcsAccessGroupListRequest ISeamJson<AcsAccessGroupListRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_system_id"u8, AcsSystemId);
        JsonWrite.String(writer, "acs_user_id"u8, AcsUserId);
        JsonWrite.String(writer, "search"u8, Search);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Id(AcsSystemId, "acsSystemId");
        RequestCheck.Id(AcsUserId, "acsUserId");
        RequestCheck.Id(UserIdentityId, "userIdentityId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("acs_system_id", AcsSystemId);
        query.Add("acs_user_id", AcsUserId);
        query.Add("search", Search);
        query.Add("user_identity_id", UserIdentityId);
    }
}
