// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>user_identities/unmanaged/update</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<UnmanagedUserIdentityUpdateRequest>))]
public sealed record UnmanagedUserIdentityUpdateRequest() : ISeamJson<UnmanagedUserIdentityUpdateRequest>, ISeamRequest
{
    /// <summary>Has to be true.</summary>
    /// <remarks><c>is_managed</c> of the API.</remarks>
    public required bool IsManaged { get; init; }

    /// <summary>Identifies the user identity.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public required string UserIdentityId { get; init; }

    /// <summary>Your own key for the person. Left out, the present key stays.</summary>
    /// <remarks><c>user_identity_key</c> of the API.</remarks>
    public string? UserIdentityKey { get; init; }

    [SetsRequiredMembers]
    private UnmanagedUserIdentityUpdateRequest(ref Utf8JsonReader reader)
        : this()
    {
        UserIdentityId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 10 when name.SequenceEqual("is_managed"u8):
                    IsManaged = JsonRead.Boolean(ref reader).GetValueOrDefault();
                    break;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader)!;
                    break;
                case 17 when name.SequenceEqual("user_identity_key"u8):
                    UserIdentityKey = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static UnmanagedUserIdentityUpdateRequest ISeamJson<UnmanagedUserIdentityUpdateRequest>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Boolean(writer, "is_managed"u8, IsManaged);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        JsonWrite.String(writer, "user_identity_key"u8, UserIdentityKey);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(UserIdentityId, "userIdentityId");
        RequestCheck.Id(UserIdentityId, "userIdentityId");
    }
}
