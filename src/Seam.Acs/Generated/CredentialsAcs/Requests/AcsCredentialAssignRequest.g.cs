// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/credentials/assign</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsCredentialAssignRequest>))]
public sealed record AcsCredentialAssignRequest() : ISeamJson<AcsCredentialAssignRequest>, ISeamRequest
{
    /// <summary>Identifies the credential.</summary>
    /// <remarks><c>acs_credential_id</c> of the API, a UUID.</remarks>
    public required string AcsCredentialId { get; init; }

    /// <summary>
    /// The user who becomes the holder; leave <see cref="AcsCredentialAssignRequest.UserIdentityId"/> out.
    /// </summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public string? AcsUserId { get; init; }

    /// <summary>
    /// The identity that becomes the holder. A user of the system whose email address or phone number matches is linked
    /// to it; where none matches, one is created.
    /// </summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    [SetsRequiredMembers]
    private AcsCredentialAssignRequest(ref Utf8JsonReader reader)
        : this()
    {
        AcsCredentialId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 11 when name.SequenceEqual("acs_user_id"u8): AcsUserId = JsonRead.String(ref reader); break;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
                    break;
                case 17 when name.SequenceEqual("acs_credential_id"u8):
                    AcsCredentialId = JsonRead.String(ref reader)!;
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AcsCredentialAssignRequest ISeamJson<AcsCredentialAssignRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_credential_id"u8, AcsCredentialId);
        JsonWrite.String(writer, "acs_user_id"u8, AcsUserId);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(AcsCredentialId, "acsCredentialId");
        RequestCheck.Id(AcsCredentialId, "acsCredentialId");
        RequestCheck.Id(AcsUserId, "acsUserId");
        RequestCheck.Id(UserIdentityId, "userIdentityId");
        RequestCheck.Subject(
            AcsUserId is not null || UserIdentityId is not null,
            "acsUserId; userIdentityId",
            "acsUserId"
        );
    }
}
