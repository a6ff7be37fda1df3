// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/access_groups/list_users</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsAccessGroupListUsersRequest>))]
public sealed record AcsAccessGroupListUsersRequest() : ISeamJson<AcsAccessGroupListUsersRequest>, ISeamRequest
{
    /// <summary>Identifies the access group.</summary>
    /// <remarks><c>acs_access_group_id</c> of the API, a UUID.</remarks>
    public required string AcsAccessGroupId { get; init; }

    [SetsRequiredMembers]
    private AcsAccessGroupListUsersRequest(ref Utf8JsonReader reader)
        : this()
    {
        AcsAccessGroupId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 19 when name.SequenceEqual("acs_access_group_id"u8):
                    AcsAccessGroupId = JsonRead.String(ref reader)!;
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AcsAccessGroupListUsersRequest ISeamJson<AcsAccessGroupListUsersRequest>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_access_group_id"u8, AcsAccessGroupId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(AcsAccessGroupId, "acsAccessGroupId");
        RequestCheck.Id(AcsAccessGroupId, "acsAccessGroupId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("acs_access_group_id", AcsAccessGroupId);
    }
}
