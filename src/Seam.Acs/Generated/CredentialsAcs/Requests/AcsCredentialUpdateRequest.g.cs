// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/credentials/update</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsCredentialUpdateRequest>))]
public sealed record AcsCredentialUpdateRequest() : ISeamJson<AcsCredentialUpdateRequest>, ISeamRequest
{
    /// <summary>Identifies the credential.</summary>
    /// <remarks><c>acs_credential_id</c> of the API, a UUID.</remarks>
    public required string AcsCredentialId { get; init; }

    /// <summary>New PIN.</summary>
    /// <remarks><c>code</c> of the API, digits only.</remarks>
    public string? Code { get; init; }

    /// <summary>New end of validity: still to come, and later than the credential's start.</summary>
    /// <remarks><c>ends_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? EndsAt { get; init; }

    [SetsRequiredMembers]
    private AcsCredentialUpdateRequest(ref Utf8JsonReader reader)
        : this()
    {
        AcsCredentialId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("code"u8): Code = JsonRead.String(ref reader); break;
                case 7 when name.SequenceEqual("ends_at"u8): EndsAt = JsonRead.DateTime(ref reader); break;
                case 17 when name.SequenceEqual("acs_credential_id"u8):
                    AcsCredentialId = JsonRead.String(ref reader)!;
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AcsCredentialUpdateRequest ISeamJson<AcsCredentialUpdateRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_credential_id"u8, AcsCredentialId);
        JsonWrite.Secret(writer, "code"u8, Code);
        JsonWrite.DateTime(writer, "ends_at"u8, EndsAt);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(AcsCredentialId, "acsCredentialId");
        RequestCheck.Id(AcsCredentialId, "acsCredentialId");
        RequestCheck.Time(EndsAt, "endsAt");
    }
}
