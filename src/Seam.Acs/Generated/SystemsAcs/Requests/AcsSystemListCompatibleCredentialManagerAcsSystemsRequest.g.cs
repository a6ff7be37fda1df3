// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/systems/list_compatible_credential_manager_acs_systems</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsSystemListCompatibleCredentialManagerAcsSystemsRequest>))]
public sealed record AcsSystemListCompatibleCredentialManagerAcsSystemsRequest()
    : ISeamJson<AcsSystemListCompatibleCredentialManagerAcsSystemsRequest>,
        ISeamRequest
{
    /// <summary>The access system that needs a credential manager.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public required string AcsSystemId { get; init; }

    [SetsRequiredMembers]
    private AcsSystemListCompatibleCredentialManagerAcsSystemsRequest(ref Utf8JsonReader reader)
        : this()
    {
        AcsSystemId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 13 when name.SequenceEqual("acs_system_id"u8): AcsSystemId = JsonRead.String(ref reader)!; break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AcsSystemListCompatibleCredentialManagerAcsSystemsRequest ISeamJson<AcsSystemListCompatibleCredentialManagerAcsSystemsRequest>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_system_id"u8, AcsSystemId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(AcsSystemId, "acsSystemId");
        RequestCheck.Id(AcsSystemId, "acsSystemId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("acs_system_id", AcsSystemId);
    }
}
