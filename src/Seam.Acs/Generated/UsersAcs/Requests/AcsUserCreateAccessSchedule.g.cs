// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Time span in which the new user may enter.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsUserCreateAccessSchedule>))]
public sealed record AcsUserCreateAccessSchedule() : ISeamJson<AcsUserCreateAccessSchedule>, IRequestPart
{
    /// <summary>
    /// Last moment of access: still to come, and later than <see cref="StartsAt"/>. Without it access has no end.
    /// </summary>
    /// <remarks><c>ends_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>First moment of access. Left out, access starts at once.</summary>
    /// <remarks><c>starts_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? StartsAt { get; init; }

    private AcsUserCreateAccessSchedule(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("ends_at"u8): EndsAt = JsonRead.DateTime(ref reader); break;
                case 9 when name.SequenceEqual("starts_at"u8): StartsAt = JsonRead.DateTime(ref reader); break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AcsUserCreateAccessSchedule ISeamJson<AcsUserCreateAccessSchedule>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.DateTime(writer, "ends_at"u8, EndsAt);
        JsonWrite.DateTime(writer, "starts_at"u8, StartsAt);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Time(EndsAt, path + ".endsAt");
        RequestCheck.Time(StartsAt, path + ".startsAt");
    }
}
