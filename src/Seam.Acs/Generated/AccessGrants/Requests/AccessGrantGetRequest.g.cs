// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_grants/get</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantGetRequest>))]
public sealed record AccessGrantGetRequest() : ISeamJson<AccessGrantGetRequest>, ISeamRequest
{
    /// <summary>The grant, by Seam's ID; leave <see cref="AccessGrantGetRequest.AccessGrantKey"/> out.</summary>
    /// <remarks><c>access_grant_id</c> of the API, a UUID.</remarks>
    public string? AccessGrantId { get; init; }

    /// <summary>The grant, by your own key; leave <see cref="AccessGrantGetRequest.AccessGrantId"/> out.</summary>
    /// <remarks><c>access_grant_key</c> of the API.</remarks>
    public string? AccessGrantKey { get; init; }

    private AccessGrantGetRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 15 when name.SequenceEqual("access_grant_id"u8):
                    AccessGrantId = JsonRead.String(ref reader);
                    break;
                case 16 when name.SequenceEqual("access_grant_key"u8):
                    AccessGrantKey = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AccessGrantGetRequest ISeamJson<AccessGrantGetRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "access_grant_id"u8, AccessGrantId);
        JsonWrite.String(writer, "access_grant_key"u8, AccessGrantKey);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Id(AccessGrantId, "accessGrantId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("access_grant_id", AccessGrantId);
        query.Add("access_grant_key", AccessGrantKey);
    }
}
