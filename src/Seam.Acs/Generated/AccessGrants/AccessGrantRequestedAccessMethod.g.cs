// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A means of entry that was asked for, with what came of it.</summary>
/// <remarks><c>access_grant.requested_access_methods</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantRequestedAccessMethod>))]
public sealed record AccessGrantRequestedAccessMethod() : ISeamJson<AccessGrantRequestedAccessMethod>
{
    private readonly ResponseList<string> _createdAccessMethodIds;
    private readonly ResponseValue<DateTimeOffset> _createdAt;
    private readonly ResponseText _displayName;
    private readonly ResponseValue<AcsCredentialAccessMethod> _mode;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>PIN that was asked for. <c>null</c> if none was, and for other modes.</summary>
    /// <remarks><c>code</c> of the API, digits only, 4 to 9 characters.</remarks>
    public string? Code { get; init; }

    /// <summary>
    /// Access methods made in answer to the request; several where doors need one each. Never <c>null</c>.
    /// </summary>
    /// <remarks><c>created_access_method_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> CreatedAccessMethodIds
    {
        get => _createdAccessMethodIds.Value;
        init => _createdAccessMethodIds = new(value);
    }

    /// <summary>When it was asked for.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.Value; init => _createdAt = value; }

    /// <summary>Name to show for the means of entry.</summary>
    /// <remarks><c>display_name</c> of the API.</remarks>
    public string DisplayName { get => _displayName.Value; init => _displayName = value; }

    /// <summary>
    /// How many times the instant key's link can be used. <c>null</c> for other modes than <c>mobile_key</c>.
    /// </summary>
    /// <remarks><c>instant_key_max_use_count</c> of the API, at least 1.</remarks>
    public long? InstantKeyMaxUseCount { get; init; }

    /// <summary>Which means of entry was asked for.</summary>
    /// <remarks><c>mode</c> of the API.</remarks>
    public AcsCredentialAccessMethod Mode { get => _mode.Value; init => _mode = value; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private AccessGrantRequestedAccessMethod(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 4 when members.Name.SequenceEqual("code"u8): Code = members.String(ref reader); break;
                case 4 when members.Name.SequenceEqual("mode"u8):
                    _mode = members.Enum<AcsCredentialAccessMethod>(ref reader);
                    break;
                case 10 when members.Name.SequenceEqual("created_at"u8):
                    _createdAt = members.DateTime(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("display_name"u8):
                    _displayName = members.String(ref reader);
                    break;
                case 25 when members.Name.SequenceEqual("created_access_method_ids"u8):
                    _createdAccessMethodIds = new(members.List<string>(ref reader, LooseRead.String));
                    break;
                case 25 when members.Name.SequenceEqual("instant_key_max_use_count"u8):
                    InstantKeyMaxUseCount = members.Integer(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AccessGrantRequestedAccessMethod ISeamJson<AccessGrantRequestedAccessMethod>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

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
        JsonWrite.Secret(writer, "code"u8, Code);
        JsonWrite.List(writer, "created_access_method_ids"u8, _createdAccessMethodIds.Given, JsonWrite.StringValue);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.String(writer, "display_name"u8, _displayName.Given);
        JsonWrite.Integer(writer, "instant_key_max_use_count"u8, InstantKeyMaxUseCount);
        JsonWrite.Enum(writer, "mode"u8, _mode.Given);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
