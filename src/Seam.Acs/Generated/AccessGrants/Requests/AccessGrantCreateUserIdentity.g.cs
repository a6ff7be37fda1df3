// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A person to create along with an access grant.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantCreateUserIdentity>))]
public sealed record AccessGrantCreateUserIdentity() : ISeamJson<AccessGrantCreateUserIdentity>, IRequestPart
{
    /// <summary>The person's email address, unique in the workspace.</summary>
    /// <remarks><c>email_address</c> of the API, an e-mail address.</remarks>
    public string? EmailAddress { get; init; }

    /// <summary>The person's first and last name.</summary>
    /// <remarks><c>full_name</c> of the API.</remarks>
    public string? FullName { get; init; }

    /// <summary>The person's phone number, in E.164 form (+15555550100) and unique in the workspace.</summary>
    /// <remarks><c>phone_number</c> of the API.</remarks>
    public string? PhoneNumber { get; init; }

    /// <summary>Your own key for the person, unique in the workspace.</summary>
    /// <remarks><c>user_identity_key</c> of the API.</remarks>
    public string? UserIdentityKey { get; init; }

    private AccessGrantCreateUserIdentity(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 9 when name.SequenceEqual("full_name"u8): FullName = JsonRead.String(ref reader); break;
                case 12 when name.SequenceEqual("phone_number"u8): PhoneNumber = JsonRead.String(ref reader); break;
                case 13 when name.SequenceEqual("email_address"u8): EmailAddress = JsonRead.String(ref reader); break;
                case 17 when name.SequenceEqual("user_identity_key"u8):
                    UserIdentityKey = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AccessGrantCreateUserIdentity ISeamJson<AccessGrantCreateUserIdentity>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "email_address"u8, EmailAddress);
        JsonWrite.String(writer, "full_name"u8, FullName);
        JsonWrite.String(writer, "phone_number"u8, PhoneNumber);
        JsonWrite.String(writer, "user_identity_key"u8, UserIdentityKey);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
