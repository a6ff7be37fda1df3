// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_grants/request_access_methods</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantRequestAccessMethodsRequest>))]
public sealed record AccessGrantRequestAccessMethodsRequest()
    : ISeamJson<AccessGrantRequestAccessMethodsRequest>,
        ISeamRequest
{
    private readonly RequestList<AccessGrantCreateRequestedAccessMethod> _requestedAccessMethods;

    /// <summary>Identifies the access grant.</summary>
    /// <remarks><c>access_grant_id</c> of the API, a UUID.</remarks>
    public required string AccessGrantId { get; init; }

    /// <summary>The further means of entry: one item each for a PIN, a card or a key.</summary>
    /// <remarks><c>requested_access_methods</c> of the API, a list.</remarks>
    public required IReadOnlyList<AccessGrantCreateRequestedAccessMethod> RequestedAccessMethods
    {
        get => _requestedAccessMethods.Given!;
        init => _requestedAccessMethods = new(value);
    }

    [SetsRequiredMembers]
    private AccessGrantRequestAccessMethodsRequest(ref Utf8JsonReader reader)
        : this()
    {
        AccessGrantId = null!;
        RequestedAccessMethods = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 15 when name.SequenceEqual("access_grant_id"u8):
                    AccessGrantId = JsonRead.String(ref reader)!;
                    break;
                case 24 when name.SequenceEqual("requested_access_methods"u8):
                    _requestedAccessMethods =
                        new(JsonRead.List(ref reader, JsonRead.Record<AccessGrantCreateRequestedAccessMethod>));
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AccessGrantRequestAccessMethodsRequest ISeamJson<AccessGrantRequestAccessMethodsRequest>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "access_grant_id"u8, AccessGrantId);
        JsonWrite.List(writer, "requested_access_methods"u8, _requestedAccessMethods.Given, JsonWrite.RecordValue);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(AccessGrantId, "accessGrantId");
        RequestCheck.Id(AccessGrantId, "accessGrantId");
        RequestCheck.Given(_requestedAccessMethods.Given, "requestedAccessMethods");
        RequestCheck.NotEmpty(_requestedAccessMethods.Given, "requestedAccessMethods");
        RequestCheck.Parts(_requestedAccessMethods.Given, "requestedAccessMethods");
    }
}
