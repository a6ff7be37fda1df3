// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A change of an access method that its doors have not all taken yet.</summary>
/// <remarks><c>access_method.pending_mutations</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AccessMethodPendingMutation>))]
public sealed record AccessMethodPendingMutation() : ISeamJson<AccessMethodPendingMutation>
{
    private readonly ResponseValue<DateTimeOffset> _createdAt;
    private readonly ResponseText _message;
    private readonly ResponseValue<AccessMethodPendingMutationCode> _mutationCode;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>When it was created.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.Value; init => _createdAt = value; }

    /// <summary>The method's state before the change. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>from</c> of the API.</remarks>
    public AccessPendingMutationState? From { get; init; }

    /// <summary>What is the matter, in words for people.</summary>
    /// <remarks><c>message</c> of the API.</remarks>
    public string Message { get => _message.Value; init => _message = value; }

    /// <summary>Which kind of change it is, as a code to branch on.</summary>
    /// <remarks><c>mutation_code</c> of the API.</remarks>
    public AccessMethodPendingMutationCode MutationCode { get => _mutationCode.Value; init => _mutationCode = value; }

    /// <summary>The method's state after the change. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>to</c> of the API.</remarks>
    public AccessPendingMutationState? To { get; init; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private AccessMethodPendingMutation(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 2 when members.Name.SequenceEqual("to"u8):
                    To = members.Record<AccessPendingMutationState>(ref reader);
                    break;
                case 4 when members.Name.SequenceEqual("from"u8):
                    From = members.Record<AccessPendingMutationState>(ref reader);
                    break;
                case 7 when members.Name.SequenceEqual("message"u8): _message = members.String(ref reader); break;
                case 10 when members.Name.SequenceEqual("created_at"u8):
                    _createdAt = members.DateTime(ref reader);
                    break;
                case 13 when members.Name.SequenceEqual("mutation_code"u8):
                    _mutationCode = members.Enum<AccessMethodPendingMutationCode>(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AccessMethodPendingMutation ISeamJson<AccessMethodPendingMutation>.ReadJson(ref Utf8JsonReader reader) =>
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
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.Record(writer, "from"u8, From);
        JsonWrite.String(writer, "message"u8, _message.Given);
        JsonWrite.Enum(writer, "mutation_code"u8, _mutationCode.Given);
        JsonWrite.Record(writer, "to"u8, To);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
