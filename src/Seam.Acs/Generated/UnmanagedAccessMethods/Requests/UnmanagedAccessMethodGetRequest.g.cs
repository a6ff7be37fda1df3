// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_methods/unmanaged/get</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<UnmanagedAccessMethodGetRequest>))]
public sealed record UnmanagedAccessMethodGetRequest() : ISeamJson<UnmanagedAccessMethodGetRequest>, ISeamRequest
{
    /// <summary>Identifies the access method.</summary>
    /// <remarks><c>access_method_id</c> of the API, a UUID.</remarks>
    public required string AccessMethodId { get; init; }

    [SetsRequiredMembers]
    private UnmanagedAccessMethodGetRequest(ref Utf8JsonReader reader)
        : this()
    {
        AccessMethodId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 16 when name.SequenceEqual("access_method_id"u8):
                    AccessMethodId = JsonRead.String(ref reader)!;
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static UnmanagedAccessMethodGetRequest ISeamJson<UnmanagedAccessMethodGetRequest>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "access_method_id"u8, AccessMethodId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(AccessMethodId, "accessMethodId");
        RequestCheck.Id(AccessMethodId, "accessMethodId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("access_method_id", AccessMethodId);
    }
}
