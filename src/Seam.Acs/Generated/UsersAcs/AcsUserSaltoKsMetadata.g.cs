// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What only Salto KS knows of a user.</summary>
/// <remarks><c>acs_user.salto_ks_metadata</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsUserSaltoKsMetadata>))]
public sealed record AcsUserSaltoKsMetadata() : ISeamJson<AcsUserSaltoKsMetadata>
{
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>
    /// True if the user holds one of the site's subscriptions, without which no door opens. Apart from
    /// <see cref="AcsUser.IsSuspended"/>: a schedule that is not running or a full site also end it. <c>null</c> if the
    /// API sends none.
    /// </summary>
    /// <remarks><c>is_subscribed</c> of the API.</remarks>
    public bool? IsSubscribed { get; init; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private AcsUserSaltoKsMetadata(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 13 when members.Name.SequenceEqual("is_subscribed"u8):
                    IsSubscribed = members.Boolean(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AcsUserSaltoKsMetadata ISeamJson<AcsUserSaltoKsMetadata>.ReadJson(ref Utf8JsonReader reader) =>
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
        JsonWrite.Boolean(writer, "is_subscribed"u8, IsSubscribed);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
