// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/users/add_to_access_group</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsUserAddToAccessGroupRequest>))]
public sealed record AcsUserAddToAccessGroupRequest() : ISeamJson<AcsUserAddToAccessGroupRequest>, ISeamRequest
{
    /// <summary>The group that takes the user in.</summary>
    /// <remarks><c>acs_access_group_id</c> of the API, a UUID.</remarks>
    public required string AcsAccessGroupId { get; init; }

    /// <summary>The user who joins.</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public required string AcsUserId { get; init; }

    [SetsRequiredMembers]
    private AcsUserAddToAccessGroupRequest(ref Utf8JsonReader reader)
        : this()
    {
        AcsAccessGroupId = null!;
        AcsUserId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 11 when name.SequenceEqual("acs_user_id"u8): AcsUserId = JsonRead.String(ref reader)!; break;
                case 19 when name.SequenceEqual("acs_access_group_id"u8):
                    AcsAccessGroupId = JsonRead.String(ref reader)!;
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AcsUserAddToAccessGroupRequest ISeamJson<AcsUserAddToAccessGroupRequest>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_access_group_id"u8, AcsAccessGroupId);
        JsonWrite.String(writer, "acs_user_id"u8, AcsUserId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(AcsAccessGroupId, "acsAccessGroupId");
        RequestCheck.Id(AcsAccessGroupId, "acsAccessGroupId");
        RequestCheck.Given(AcsUserId, "acsUserId");
        RequestCheck.Id(AcsUserId, "acsUserId");
    }
}
