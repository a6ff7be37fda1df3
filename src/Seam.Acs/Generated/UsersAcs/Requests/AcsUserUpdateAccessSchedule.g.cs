// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>New time span in which the user may enter.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsUserUpdateAccessSchedule>))]
public sealed record AcsUserUpdateAccessSchedule() : ISeamJson<AcsUserUpdateAccessSchedule>, IRequestPart
{
    /// <summary>Last moment of access: still to come, and later than <see cref="StartsAt"/>.</summary>
    /// <remarks><c>ends_at</c> of the API, a date and time in UTC.</remarks>
    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>First moment of access. Left out, access starts at once.</summary>
    /// <remarks><c>starts_at</c> of the API, a date and time in UTC.</remarks>
    public required DateTimeOffset StartsAt { get; init; }

    [SetsRequiredMembers]
    private AcsUserUpdateAccessSchedule(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("ends_at"u8):
                    EndsAt = JsonRead.DateTime(ref reader).GetValueOrDefault();
                    break;
                case 9 when name.SequenceEqual("starts_at"u8):
                    StartsAt = JsonRead.DateTime(ref reader).GetValueOrDefault();
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AcsUserUpdateAccessSchedule ISeamJson<AcsUserUpdateAccessSchedule>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.DateTime(writer, "ends_at"u8, EndsAt == default ? default(DateTimeOffset?) : EndsAt);
        JsonWrite.DateTime(writer, "starts_at"u8, StartsAt == default ? default(DateTimeOffset?) : StartsAt);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.GivenTime(EndsAt, path + ".endsAt");
        RequestCheck.GivenTime(StartsAt, path + ".startsAt");
    }
}
