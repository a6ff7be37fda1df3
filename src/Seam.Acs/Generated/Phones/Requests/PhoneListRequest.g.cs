// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>phones/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<PhoneListRequest>))]
public sealed record PhoneListRequest() : ISeamJson<PhoneListRequest>, ISeamRequest
{
    /// <summary>Only phones that hold this credential.</summary>
    /// <remarks><c>acs_credential_id</c> of the API, a UUID.</remarks>
    public string? AcsCredentialId { get; init; }

    /// <summary>Only phones of this person.</summary>
    /// <remarks><c>owner_user_identity_id</c> of the API, a UUID.</remarks>
    public string? OwnerUserIdentityId { get; init; }

    private PhoneListRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 17 when name.SequenceEqual("acs_credential_id"u8):
                    AcsCredentialId = JsonRead.String(ref reader);
                    break;
                case 22 when name.SequenceEqual("owner_user_identity_id"u8):
                    OwnerUserIdentityId = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static PhoneListRequest ISeamJson<PhoneListRequest>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_credential_id"u8, AcsCredentialId);
        JsonWrite.String(writer, "owner_user_identity_id"u8, OwnerUserIdentityId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Id(AcsCredentialId, "acsCredentialId");
        RequestCheck.Id(OwnerUserIdentityId, "ownerUserIdentityId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("acs_credential_id", AcsCredentialId);
        query.Add("owner_user_identity_id", OwnerUserIdentityId);
    }
}
