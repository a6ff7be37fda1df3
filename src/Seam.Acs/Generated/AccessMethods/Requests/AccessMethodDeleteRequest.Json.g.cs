// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AccessMethodDeleteRequest
{
    private AccessMethodDeleteRequest(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 15 when name.SequenceEqual("access_grant_id"u8):
                    AccessGrantId = JsonRead.String(ref reader);
                    continue;
                case 15 when name.SequenceEqual("reservation_key"u8):
                    ReservationKey = JsonRead.String(ref reader);
                    continue;
                case 16 when name.SequenceEqual("access_method_id"u8):
                    AccessMethodId = JsonRead.String(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
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

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AccessMethodDeleteRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AccessGrantId == other.AccessGrantId
            && AccessMethodId == other.AccessMethodId
            && ReservationKey == other.ReservationKey;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AccessGrantId);
        hash.Add(AccessMethodId);
        hash.Add(ReservationKey);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.NotEmpty(AccessGrantId, "accessGrantId");
        RequestCheck.NotEmpty(AccessMethodId, "accessMethodId");
        RequestCheck.ExactlyOneOf(
            [
                ("accessGrantId", AccessGrantId is not null),
                ("accessMethodId", AccessMethodId is not null),
                ("reservationKey", ReservationKey is not null)
            ],
            [["accessGrantId"], ["accessMethodId"], ["reservationKey"]]
        );
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("access_grant_id", AccessGrantId);
        query.Add("access_method_id", AccessMethodId);
        query.Add("reservation_key", ReservationKey);
    }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
