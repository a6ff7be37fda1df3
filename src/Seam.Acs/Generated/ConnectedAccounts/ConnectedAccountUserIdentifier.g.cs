// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The login of a connected account.</summary>
/// <remarks><c>connected_account.user_identifier</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<ConnectedAccountUserIdentifier>))]
public sealed record ConnectedAccountUserIdentifier() : ISeamJson<ConnectedAccountUserIdentifier>
{
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Address of the provider's API. <c>null</c> if not set.</summary>
    /// <remarks><c>api_url</c> of the API.</remarks>
    public string? ApiUrl { get; init; }

    /// <summary>The login, where it is an email address. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>email</c> of the API.</remarks>
    public string? Email { get; init; }

    /// <summary>True if only one account may have the login. <c>null</c> if unknown.</summary>
    /// <remarks><c>exclusive</c> of the API.</remarks>
    public bool? Exclusive { get; init; }

    /// <summary>The login, where it is a phone number. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>phone</c> of the API.</remarks>
    public string? Phone { get; init; }

    /// <summary>The login, where it is a user name. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>username</c> of the API.</remarks>
    public string? Username { get; init; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private ConnectedAccountUserIdentifier(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 5 when members.Name.SequenceEqual("email"u8): Email = members.String(ref reader); break;
                case 5 when members.Name.SequenceEqual("phone"u8): Phone = members.String(ref reader); break;
                case 7 when members.Name.SequenceEqual("api_url"u8): ApiUrl = members.String(ref reader); break;
                case 8 when members.Name.SequenceEqual("username"u8): Username = members.String(ref reader); break;
                case 9 when members.Name.SequenceEqual("exclusive"u8): Exclusive = members.Boolean(ref reader); break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static ConnectedAccountUserIdentifier ISeamJson<ConnectedAccountUserIdentifier>.ReadJson(
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
        JsonWrite.String(writer, "api_url"u8, ApiUrl);
        JsonWrite.String(writer, "email"u8, Email);
        JsonWrite.Boolean(writer, "exclusive"u8, Exclusive);
        JsonWrite.String(writer, "phone"u8, Phone);
        JsonWrite.String(writer, "username"u8, Username);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
