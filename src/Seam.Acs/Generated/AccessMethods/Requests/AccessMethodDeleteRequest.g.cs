// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_methods/delete</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessMethodDeleteRequest>))]
public sealed record AccessMethodDeleteRequest() : ISeamJson<AccessMethodDeleteRequest>, ISeamRequest
{
    /// <summary>The grant whose methods are all withdrawn.</summary>
    /// <remarks><c>access_grant_id</c> of the API, a UUID.</remarks>
    public string? AccessGrantId { get; init; }

    /// <summary>The method to withdraw.</summary>
    /// <remarks><c>access_method_id</c> of the API, a UUID.</remarks>
    public string? AccessMethodId { get; init; }

    /// <summary>The booking, by your own key, whose methods are all withdrawn.</summary>
    /// <remarks><c>reservation_key</c> of the API.</remarks>
    public string? ReservationKey { get; init; }

    private AccessMethodDeleteRequest(ref Utf8JsonReader reader)
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
                case 15 when name.SequenceEqual("reservation_key"u8):
                    ReservationKey = JsonRead.String(ref reader);
                    break;
                case 16 when name.SequenceEqual("access_method_id"u8):
                    AccessMethodId = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AccessMethodDeleteRequest ISeamJson<AccessMethodDeleteRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "access_grant_id"u8, AccessGrantId);
        JsonWrite.String(writer, "access_method_id"u8, AccessMethodId);
        JsonWrite.String(writer, "reservation_key"u8, ReservationKey);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Id(AccessGrantId, "accessGrantId");
        RequestCheck.Id(AccessMethodId, "accessMethodId");
        RequestCheck.Subject(
            AccessGrantId is not null || AccessMethodId is not null || ReservationKey is not null,
            "accessGrantId; accessMethodId; reservationKey",
            "accessGrantId"
        );
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("access_grant_id", AccessGrantId);
        query.Add("access_method_id", AccessMethodId);
        query.Add("reservation_key", ReservationKey);
    }
}
