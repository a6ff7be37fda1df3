// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A user before or after a pending change. Only members that change are set.</summary>
/// <remarks><c>acs_user.pending_mutations.from</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsUserPendingMutationState>))]
public sealed record AcsUserPendingMutationState() : ISeamJson<AcsUserPendingMutationState>
{
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Group that the user is leaving or joining. <c>null</c> if none.</summary>
    /// <remarks><c>acs_access_group_id</c> of the API, a UUID.</remarks>
    public string? AcsAccessGroupId { get; init; }

    /// <summary>Credential that the user had, or is to have. <c>null</c> if none.</summary>
    /// <remarks><c>acs_credential_id</c> of the API, a UUID.</remarks>
    public string? AcsCredentialId { get; init; }

    /// <summary>Email address at that time. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>email_address</c> of the API, an e-mail address.</remarks>
    public string? EmailAddress { get; init; }

    /// <summary>End of the user's access at that time. <c>null</c> if there was none.</summary>
    /// <remarks><c>ends_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>Full name at that time. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>full_name</c> of the API.</remarks>
    public string? FullName { get; init; }

    /// <summary>True if the user was suspended at that time. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>is_suspended</c> of the API.</remarks>
    public bool? IsSuspended { get; init; }

    /// <summary>Phone number at that time. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>phone_number</c> of the API.</remarks>
    public string? PhoneNumber { get; init; }

    /// <summary>Start of the user's access at that time. <c>null</c> if there was none.</summary>
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

    private AcsUserPendingMutationState(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 7 when members.Name.SequenceEqual("ends_at"u8): EndsAt = members.DateTime(ref reader); break;
                case 9 when members.Name.SequenceEqual("full_name"u8): FullName = members.String(ref reader); break;
                case 9 when members.Name.SequenceEqual("starts_at"u8): StartsAt = members.DateTime(ref reader); break;
                case 12 when members.Name.SequenceEqual("is_suspended"u8):
                    IsSuspended = members.Boolean(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("phone_number"u8):
                    PhoneNumber = members.String(ref reader);
                    break;
                case 13 when members.Name.SequenceEqual("email_address"u8):
                    EmailAddress = members.String(ref reader);
                    break;
                case 17 when members.Name.SequenceEqual("acs_credential_id"u8):
                    AcsCredentialId = members.String(ref reader);
                    break;
                case 19 when members.Name.SequenceEqual("acs_access_group_id"u8):
                    AcsAccessGroupId = members.String(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AcsUserPendingMutationState ISeamJson<AcsUserPendingMutationState>.ReadJson(ref Utf8JsonReader reader) =>
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
        JsonWrite.String(writer, "acs_credential_id"u8, AcsCredentialId);
        JsonWrite.String(writer, "email_address"u8, EmailAddress);
        JsonWrite.DateTime(writer, "ends_at"u8, EndsAt);
        JsonWrite.String(writer, "full_name"u8, FullName);
        JsonWrite.Boolean(writer, "is_suspended"u8, IsSuspended);
        JsonWrite.String(writer, "phone_number"u8, PhoneNumber);
        JsonWrite.DateTime(writer, "starts_at"u8, StartsAt);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
