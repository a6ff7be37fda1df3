// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_grants/update</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantUpdateRequest>))]
public sealed record AccessGrantUpdateRequest() : ISeamJson<AccessGrantUpdateRequest>, ISeamRequest
{
    /// <summary>The grant, by Seam's ID; leave <see cref="AccessGrantUpdateRequest.AccessGrantKey"/> out.</summary>
    /// <remarks><c>access_grant_id</c> of the API, a UUID.</remarks>
    public string? AccessGrantId { get; init; }

    /// <summary>The grant, by your own key; leave <see cref="AccessGrantUpdateRequest.AccessGrantId"/> out.</summary>
    /// <remarks><c>access_grant_key</c> of the API.</remarks>
    public string? AccessGrantKey { get; init; }

    /// <summary>
    /// New end of the access: still to come, and later than <see cref="AccessGrantUpdateRequest.StartsAt"/>. If
    /// omitted, the stored value is kept; <c>null</c> clears it.
    /// </summary>
    /// <remarks><c>ends_at</c> of the API, a date and time in UTC.</remarks>
    public Optional<DateTimeOffset?> EndsAt { get; init; }

    /// <summary>
    /// New name to show. Without one, one is composed. If omitted, the stored value is kept; <c>null</c> clears it.
    /// </summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public Optional<string?> Name { get; init; }

    /// <summary>New first moment of the access.</summary>
    /// <remarks><c>starts_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? StartsAt { get; init; }

    private AccessGrantUpdateRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8): Name = JsonRead.String(ref reader); break;
                case 7 when name.SequenceEqual("ends_at"u8): EndsAt = JsonRead.DateTime(ref reader); break;
                case 9 when name.SequenceEqual("starts_at"u8): StartsAt = JsonRead.DateTime(ref reader); break;
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

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Id(AccessGrantId, "accessGrantId");
        RequestCheck.Time(EndsAt.Value, "endsAt");
        RequestCheck.Time(StartsAt, "startsAt");
        RequestCheck.Subject(
            AccessGrantId is not null || AccessGrantKey is not null,
            "accessGrantId; accessGrantKey",
            "accessGrantId"
        );
    }
}
