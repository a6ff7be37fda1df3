// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Access before or after a pending change. Only members that change are set.</summary>
/// <remarks><c>access_grant.pending_mutations.from</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AccessPendingMutationState>))]
public sealed record AccessPendingMutationState() : ISeamJson<AccessPendingMutationState>
{
    private readonly ResponseList<string> _deviceIds;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Devices that had PINs at that time. Never <c>null</c>.</summary>
    /// <remarks><c>device_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> DeviceIds { get => _deviceIds.Value; init => _deviceIds = new(value); }

    /// <summary>End of the access at that time. <c>null</c> if it had none.</summary>
    /// <remarks><c>ends_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>Start of the access at that time. <c>null</c> if it had none.</summary>
    /// <remarks><c>starts_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private AccessPendingMutationState(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 7 when members.Name.SequenceEqual("ends_at"u8): EndsAt = members.DateTime(ref reader); break;
                case 9 when members.Name.SequenceEqual("starts_at"u8): StartsAt = members.DateTime(ref reader); break;
                case 10 when members.Name.SequenceEqual("device_ids"u8):
                    _deviceIds = new(members.List<string>(ref reader, LooseRead.String));
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AccessPendingMutationState ISeamJson<AccessPendingMutationState>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (AdditionalProperties.Count > 0)
        {
            JsonWrite.WithAdditional(
                writer,
                this,
                AdditionalProperties,
                static (record, additional) => record with { AdditionalProperties = additional }
            );
            return;
        }

        writer.WriteStartObject();
        JsonWrite.List(writer, "device_ids"u8, _deviceIds.Given, JsonWrite.StringValue);
        JsonWrite.DateTime(writer, "ends_at"u8, EndsAt);
        JsonWrite.DateTime(writer, "starts_at"u8, StartsAt);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
