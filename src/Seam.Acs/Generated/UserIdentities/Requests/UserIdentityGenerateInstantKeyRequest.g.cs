// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>user_identities/generate_instant_key</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<UserIdentityGenerateInstantKeyRequest>))]
public sealed record UserIdentityGenerateInstantKeyRequest()
    : ISeamJson<UserIdentityGenerateInstantKeyRequest>,
        ISeamRequest
{
    /// <summary>Look of the page behind the link; the workspace's own if left out.</summary>
    /// <remarks><c>customization_profile_id</c> of the API, a UUID.</remarks>
    public string? CustomizationProfileId { get; init; }

    /// <summary>How many times the link can be used. Default: <c>1</c>.</summary>
    /// <remarks><c>max_use_count</c> of the API.</remarks>
    public long? MaxUseCount { get; init; }

    /// <summary>Identifies the user identity.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public required string UserIdentityId { get; init; }

    [SetsRequiredMembers]
    private UserIdentityGenerateInstantKeyRequest(ref Utf8JsonReader reader)
        : this()
    {
        UserIdentityId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 13 when name.SequenceEqual("max_use_count"u8): MaxUseCount = JsonRead.Integer(ref reader); break;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader)!;
                    break;
                case 24 when name.SequenceEqual("customization_profile_id"u8):
                    CustomizationProfileId = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static UserIdentityGenerateInstantKeyRequest ISeamJson<UserIdentityGenerateInstantKeyRequest>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "customization_profile_id"u8, CustomizationProfileId);
        JsonWrite.Integer(writer, "max_use_count"u8, MaxUseCount);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Id(CustomizationProfileId, "customizationProfileId");
        RequestCheck.Given(UserIdentityId, "userIdentityId");
        RequestCheck.Id(UserIdentityId, "userIdentityId");
    }
}
