// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_grants/unmanaged/update</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<UnmanagedAccessGrantUpdateRequest>))]
public sealed record UnmanagedAccessGrantUpdateRequest() : ISeamJson<UnmanagedAccessGrantUpdateRequest>, ISeamRequest
{
    /// <summary>Identifies the access grant.</summary>
    /// <remarks><c>access_grant_id</c> of the API, a UUID.</remarks>
    public required string AccessGrantId { get; init; }

    /// <summary>Your own key for the grant, unique in the workspace. Left out, the present key stays.</summary>
    /// <remarks><c>access_grant_key</c> of the API.</remarks>
    public string? AccessGrantKey { get; init; }

    /// <summary>Has to be true.</summary>
    /// <remarks><c>is_managed</c> of the API.</remarks>
    public required bool IsManaged { get; init; }

    [SetsRequiredMembers]
    private UnmanagedAccessGrantUpdateRequest(ref Utf8JsonReader reader)
        : this()
    {
        AccessGrantId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 10 when name.SequenceEqual("is_managed"u8):
                    IsManaged = JsonRead.Boolean(ref reader).GetValueOrDefault();
                    break;
                case 15 when name.SequenceEqual("access_grant_id"u8):
                    AccessGrantId = JsonRead.String(ref reader)!;
                    break;
                case 16 when name.SequenceEqual("access_grant_key"u8):
                    AccessGrantKey = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static UnmanagedAccessGrantUpdateRequest ISeamJson<UnmanagedAccessGrantUpdateRequest>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "access_grant_id"u8, AccessGrantId);
        JsonWrite.String(writer, "access_grant_key"u8, AccessGrantKey);
        JsonWrite.Boolean(writer, "is_managed"u8, IsManaged);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(AccessGrantId, "accessGrantId");
        RequestCheck.Id(AccessGrantId, "accessGrantId");
    }
}
