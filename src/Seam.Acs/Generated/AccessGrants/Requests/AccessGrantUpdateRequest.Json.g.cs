// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AccessGrantUpdateRequest
{
    private AccessGrantUpdateRequest(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8):
                    Name = JsonRead.String(ref reader);
                    continue;
                case 7 when name.SequenceEqual("ends_at"u8):
                    EndsAt = JsonRead.DateTime(ref reader);
                    continue;
                case 9 when name.SequenceEqual("starts_at"u8):
                    StartsAt = JsonRead.DateTime(ref reader);
                    continue;
                case 15 when name.SequenceEqual("access_grant_id"u8):
                    AccessGrantId = JsonRead.String(ref reader);
                    continue;
                case 16 when name.SequenceEqual("access_grant_key"u8):
                    AccessGrantKey = JsonRead.String(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static AccessGrantUpdateRequest ISeamJson<AccessGrantUpdateRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "access_grant_id"u8, AccessGrantId);
        JsonWrite.String(writer, "access_grant_key"u8, AccessGrantKey);
        JsonWrite.Null(writer, "ends_at"u8, EndsAt);
        JsonWrite.DateTime(writer, "ends_at"u8, EndsAt.Value);
        JsonWrite.Null(writer, "name"u8, Name);
        JsonWrite.String(writer, "name"u8, Name.Value);
        JsonWrite.DateTime(writer, "starts_at"u8, StartsAt);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AccessGrantUpdateRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AccessGrantId == other.AccessGrantId
            && AccessGrantKey == other.AccessGrantKey
            && EndsAt == other.EndsAt
            && Name == other.Name
            && StartsAt == other.StartsAt;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AccessGrantId);
        hash.Add(AccessGrantKey);
        hash.Add(EndsAt);
        hash.Add(Name);
        hash.Add(StartsAt);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.NotEmpty(AccessGrantId, "accessGrantId");
        RequestCheck.NotEmpty(AccessGrantKey, "accessGrantKey");
        RequestCheck.AtLeastOneOf(
            [("accessGrantId", AccessGrantId is not null), ("accessGrantKey", AccessGrantKey is not null)],
            [["accessGrantId"], ["accessGrantKey"]]
        );
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query) { }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
