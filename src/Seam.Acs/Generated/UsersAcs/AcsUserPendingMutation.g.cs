// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A change of a user that Seam has taken and the access system has not yet.</summary>
/// <remarks><c>acs_user.pending_mutations</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsUserPendingMutation>))]
public sealed record AcsUserPendingMutation() : ISeamJson<AcsUserPendingMutation>
{
    private readonly ResponseValue<DateTimeOffset> _createdAt;
    private readonly ResponseText _message;
    private readonly ResponseValue<AcsUserPendingMutationCode> _mutationCode;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Group that the user is due to join or leave. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>acs_access_group_id</c> of the API, a UUID.</remarks>
    public string? AcsAccessGroupId { get; init; }

    /// <summary>When it was created.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.Value; init => _createdAt = value; }

    /// <summary>
    /// State before the change; which members are set follows from <see cref="MutationCode"/>. <c>null</c> if there was
    /// none.
    /// </summary>
    /// <remarks><c>from</c> of the API.</remarks>
    public AcsUserPendingMutationState? From { get; init; }

    /// <summary>What is the matter, in words for people.</summary>
    /// <remarks><c>message</c> of the API.</remarks>
    public string Message { get => _message.Value; init => _message = value; }

    /// <summary>Which kind of change it is, as a code to branch on.</summary>
    /// <remarks><c>mutation_code</c> of the API.</remarks>
    public AcsUserPendingMutationCode MutationCode { get => _mutationCode.Value; init => _mutationCode = value; }

    /// <summary>When the user is due to be created in the access system. <c>null</c> if no time is set.</summary>
    /// <remarks><c>scheduled_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? ScheduledAt { get; init; }

    /// <summary>
    /// State after the change; which members are set follows from <see cref="MutationCode"/>. <c>null</c> if there will
    /// be none.
    /// </summary>
    /// <remarks><c>to</c> of the API.</remarks>
    public AcsUserPendingMutationState? To { get; init; }

    /// <summary>Whether the user is due to join or to leave the group. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>variant</c> of the API.</remarks>
    public AcsAccessGroupPendingMutationVariant? Variant { get; init; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private AcsUserPendingMutation(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 2 when members.Name.SequenceEqual("to"u8):
                    To = members.Record<AcsUserPendingMutationState>(ref reader);
                    break;
                case 4 when members.Name.SequenceEqual("from"u8):
                    From = members.Record<AcsUserPendingMutationState>(ref reader);
                    break;
                case 7 when members.Name.SequenceEqual("message"u8): _message = members.String(ref reader); break;
                case 7 when members.Name.SequenceEqual("variant"u8):
                    Variant = members.Enum<AcsAccessGroupPendingMutationVariant>(ref reader);
                    break;
                case 10 when members.Name.SequenceEqual("created_at"u8):
                    _createdAt = members.DateTime(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("scheduled_at"u8):
                    ScheduledAt = members.DateTime(ref reader);
                    break;
                case 13 when members.Name.SequenceEqual("mutation_code"u8):
                    _mutationCode = members.Enum<AcsUserPendingMutationCode>(ref reader);
                    break;
                case 19 when members.Name.SequenceEqual("acs_access_group_id"u8):
                    AcsAccessGroupId = members.String(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AcsUserPendingMutation ISeamJson<AcsUserPendingMutation>.ReadJson(ref Utf8JsonReader reader) =>
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
        JsonWrite.String(writer, "acs_access_group_id"u8, AcsAccessGroupId);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.Record(writer, "from"u8, From);
        JsonWrite.String(writer, "message"u8, _message.Given);
        JsonWrite.Enum(writer, "mutation_code"u8, _mutationCode.Given);
        JsonWrite.DateTime(writer, "scheduled_at"u8, ScheduledAt);
        JsonWrite.Record(writer, "to"u8, To);
        JsonWrite.Enum(writer, "variant"u8, Variant);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
