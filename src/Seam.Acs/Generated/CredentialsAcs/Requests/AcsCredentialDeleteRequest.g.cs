// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/credentials/delete</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsCredentialDeleteRequest>))]
public sealed record AcsCredentialDeleteRequest() : ISeamJson<AcsCredentialDeleteRequest>, ISeamRequest
{
    /// <summary>Identifies the credential.</summary>
    /// <remarks><c>acs_credential_id</c> of the API, a UUID.</remarks>
    public required string AcsCredentialId { get; init; }

    [SetsRequiredMembers]
    private AcsCredentialDeleteRequest(ref Utf8JsonReader reader)
        : this()
    {
        AcsCredentialId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 17 when name.SequenceEqual("acs_credential_id"u8):
                    AcsCredentialId = JsonRead.String(ref reader)!;
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AcsCredentialDeleteRequest ISeamJson<AcsCredentialDeleteRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_credential_id"u8, AcsCredentialId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(AcsCredentialId, "acsCredentialId");
        RequestCheck.Id(AcsCredentialId, "acsCredentialId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("acs_credential_id", AcsCredentialId);
    }
}
